import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** One query as a person types it, and every page that is a right answer. */
export interface Query {
  text: string;
  category: string;
  split: Split;
  /** As `roles/store-manager`, `metrics/roi`. */
  wanted: readonly string[];
}

/** `dev` is tuned by, `test` never. */
export const splits = ['dev', 'test'] as const;
export type Split = (typeof splits)[number];

const QueriesFile = z.record(z.string(), z.record(z.string(), z.string().regex(/^\S+\/\S+( \S+\/\S+)*$/)));

/** Every query of both splits. */
export async function readQueries(folder: string): Promise<Query[]> {
  const files = splits.map(async (split) => {
    const file = QueriesFile.parse(parse(await readFile(join(folder, `${split}.yaml`), 'utf8')));
    return Object.entries(file).flatMap(([category, queries]) =>
      Object.entries(queries).map(([text, wanted]) => ({ text, category, split, wanted: wanted.split(' ') })),
    );
  });
  return (await Promise.all(files)).flat();
}
