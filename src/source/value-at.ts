import type { Path } from '../schema/walk.ts';

/** What stands at a path of data; `undefined` where nothing does. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[key]; // objects and arrays alike
  }
  return value;
}
