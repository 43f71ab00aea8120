import type { Handbook } from '../graph/handbook.ts';
import { folderKinds, type FolderKind } from '../schema/kinds.ts';
import { plainYaml } from './commented-yaml.ts';
import type { Answers } from './recipe.ts';
import { recipes } from './recipes.ts';
import { choicesOf } from './settle-answer.ts';

/**
 * A new file as a forge opens it for a person: the fields that have to be there, and no explanations, because it
 * travels in an address. What only the author knows is left to be written; the check asks for it.
 */
export function blankFile(kind: FolderKind, day: string, handbook: Handbook): { name: string; text: string } {
  const recipe = Object.values(recipes).find(({ home }) => home === kind);
  if (!recipe) throw new Error(`blankFile: there is no recipe for ${kind}`);
  let answers: Answers = { title: '待写' };
  for (const question of recipe.questions) {
    const settled =
      answers[question.name] ??
      (question.name === 'id' && kind !== 'sources' ? 'new-page' : undefined) ??
      question.fallback?.(answers, handbook) ??
      choicesOf({ question, answers, handbook })?.[0]?.value ??
      (question.optional ? '' : '待写');
    answers = { ...answers, [question.name]: settled };
  }
  const yaml = plainYaml(recipe.data(answers, day, handbook));
  const { extension } = folderKinds[kind];
  const body = 'body' in recipe ? recipe.body : '';
  return {
    name: `${answers['id'] ?? 'new-page'}${extension}`,
    text: extension === '.yaml' ? yaml : `---\n${yaml}---\n${body}`,
  };
}
