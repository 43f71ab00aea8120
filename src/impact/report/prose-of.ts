import { provenanceKeys } from '../compare/provenance-keys.ts';
import { idPattern } from '../../schema/id-pattern.ts';
import type { Path } from '../../schema/walk.ts';
import type { Thing } from '../../source/thing.ts';

/** A text somebody wrote, and on which line of its file each of its characters stands. */
export interface Prose {
  text: string;
  /** @param at Place of a character in the text. */
  lineOf: (at: number) => number;
}

/** Fields that give names, tell of the past or say where something comes from: what they say stays true. */
const notProse: ReadonlySet<string> = new Set([...provenanceKeys, 'aliases', 'synonyms', 'review']);

/** Every text of a thing that a reader sees as prose: titles, duties, steps, notes, the body. */
export function* proseOf(thing: Thing<unknown>): Generator<Prose> {
  for (const { path, text } of textsIn(thing.data, [])) yield { text, lineOf: () => thing.place(path).line };
  const { body } = thing;
  if (body)
    yield {
      text: body.text,
      lineOf: (at) => body.firstLine + (body.text.slice(0, at).split('\n').length - 1),
    };
}

function* textsIn(data: unknown, path: Path): Generator<{ path: Path; text: string }> {
  if (typeof data === 'string' && !idPattern.test(data)) yield { path, text: data };
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data))
    if (!notProse.has(key)) yield* textsIn(value, [...path, Array.isArray(data) ? Number(key) : key]);
}
