import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { importsOf } from '../../fixtures/imports-of.ts';
import { tellingCode } from './day-cache.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));

/** Files of `src/` that some files run with, themselves included. */
function reachedFrom(files: readonly string[]): ReadonlySet<string> {
  const reached = new Set(files);
  for (const file of reached)
    for (const { target, isType } of importsOf(readFileSync(join(project, file), 'utf8'), file))
      if (target?.startsWith('src/') === true && !isType) reached.add(target);
  return reached;
}

test('the key of a day holds all code that reads its files and tells of them', () => {
  const reached = reachedFrom(['src/impact/git/read-state.ts', 'src/impact/changelog/told-day.ts']);
  const left = [...reached].filter(
    (file) => !tellingCode.some((place) => file === place || file.startsWith(`${place}/`)),
  );
  expect(left).toEqual([]);
});
