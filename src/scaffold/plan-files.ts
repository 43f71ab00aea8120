import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Handbook } from '../graph/handbook.ts';
import { Term } from '../schema/glossary.ts';
import { folderKinds } from '../schema/kinds.ts';
import { Metric } from '../schema/metric.ts';
import { addToList } from './add-to-list.ts';
import { commentedYaml } from './commented-yaml.ts';
import type { Addition, Answers, Recipe } from './recipe.ts';

/** A file as it is to be written. */
export interface PlannedFile {
  /** Below `content/`. */
  file: string;
  text: string;
  isNew: boolean;
}

/** What a new thing is made of; `day` is when it is begun, `2026-11-30`. */
interface Given {
  answers: Answers;
  day: string;
  handbook: Handbook;
}

/** The text of a new file of its own, with every field explained. */
function newFileText(recipe: Recipe, { answers, day, handbook }: Given): string {
  const { home } = recipe;
  if (home === 'metrics.yaml' || home === 'glossary.yaml')
    throw new Error(`newFileText: a thing of ${home} has no file of its own`);
  const { schema, extension } = folderKinds[home];
  const yaml = `${head}${commentedYaml(schema as z.ZodType, recipe.data(answers, day, handbook))}`; // every schema of ours is a classic zod schema
  return extension === '.yaml' ? yaml : `---\n${yaml}---\n${recipe.body ?? ''}`;
}

/**
 * Every file that a new thing touches: its own, and those that have to mention it.
 *
 * @throws when a file has no place for the addition; nothing is written then.
 */
export async function planFiles(recipe: Recipe, given: Given, contentDir: string): Promise<PlannedFile[]> {
  const { home } = recipe;
  const { answers, day, handbook } = given;
  const additions: Addition[] = [...(recipe.also?.(answers, handbook) ?? [])];
  const planned: PlannedFile[] = [];
  if (home === 'metrics.yaml' || home === 'glossary.yaml') {
    const [list, schema] = home === 'metrics.yaml' ? ['metrics', Metric] : ['terms', Term];
    const item = recipe.data(answers, day, handbook);
    schema.parse(item);
    additions.push({ file: home, list: [list], item });
  } else {
    const file = `${home}/${answers['id'] ?? ''}${folderKinds[home].extension}`;
    planned.push({ file, text: newFileText(recipe, given), isNew: true });
  }
  const texts = new Map<string, string>();
  for (const { file, list, item } of additions) {
    const before = texts.get(file) ?? (await readFile(join(contentDir, file), 'utf8'));
    const after = addToList(before, list, item);
    if (after === undefined)
      throw new Error(
        `${contentDir}/${file} 里没有能加一项的列表 ${list.join('.')}，什么都没有写。先运行 npm run check，把这个文件改对。`,
      );
    texts.set(file, after);
  }
  return [...planned, ...[...texts].map(([file, text]) => ({ file, text, isNew: false }))];
}

const head =
  '# 以 # 开头的行是说明，写完可以删。“待写”的换成你的话。\n' +
  '# suggested: true 表示还是建议；公司定下来的，换成 basis，下面列来源条目编号。\n';
