import type { Target } from '../schema/reference.ts';
import type { Thing } from '../source/thing.ts';
import type { Handbook } from './handbook.ts';

/** Things of which something rests on a statement, each once, in the order of the files. */
export function restingOn(handbook: Handbook, code: string): { kind: Target; thing: Thing<unknown> }[] {
  const things = new Map<string, { kind: Target; thing: Thing<unknown> }>();
  for (const { from } of handbook.usesOf('statements', code)) {
    const { kind, thing } = from;
    if (kind === 'settings' || kind === 'sources') continue;
    things.set(`${kind}/${thing.id}`, { kind, thing });
  }
  return [...things.values()];
}
