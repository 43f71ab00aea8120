import type { Recipe } from './recipe.ts';
import { budget, metric, objective, scorecard } from './recipes/measures.ts';
import { departmentRecipe, modelRecipe, role } from './recipes/organisation.ts';
import { guide, source, term } from './recipes/words.ts';
import { form, meeting, process } from './recipes/work.ts';

/** Every kind of thing a person can begin, by the word for one of it. */
export const recipes = {
  role,
  department: departmentRecipe,
  model: modelRecipe,
  process,
  form,
  meeting,
  scorecard,
  objective,
  budget,
  metric,
  term,
  guide,
  source,
} as const satisfies Record<string, Recipe>;

export type Newcomer = keyof typeof recipes;

/** The kind a person names, also by its folder or in Chinese: `role`, `roles`, `岗位`. */
export function findRecipe(word: string): Recipe | undefined {
  const entry = Object.entries<Recipe>(recipes).find(
    ([name, { home, label }]) => word === name || word === home || `${word}.yaml` === home || word === label,
  );
  return entry?.[1];
}
