import type { Handbook, Node } from '../../graph/handbook.ts';
import { titleOf } from '../../graph/title-of.ts';
import type { Target } from '../../schema/reference.ts';
import type { Thing } from '../../source/thing.ts';
import type { ThingRef } from './change.ts';

/** What a thing that is in neither state was called later; history compares only the files that changed. */
export type Names = (kind: Target, id: string) => string | undefined;

/** Two states of the handbook, and what things are called in them. */
export interface Scene {
  before: Handbook;
  after: Handbook;
  /** A thing's title as it is now, else as it was; its id when neither state has it. */
  title: (kind: Target, id: string) => string;
  /** A thing by kind and id, to be named in a change. */
  ref: (kind: Target, id: string) => ThingRef;
}

/** Put two states side by side. */
export function sceneOf(before: Handbook, after: Handbook, names: Names = () => undefined): Scene {
  const title = (kind: Target, id: string): string => {
    const thing = after[kind].get(id) ?? before[kind].get(id);
    return thing ? titleOf(thing as Thing<unknown>) : (names(kind, id) ?? id);
  };
  return { before, after, title, ref: (kind, id) => ({ kind, id, title: title(kind, id) }) };
}

/** A thing to be named in a change. */
export function refTo(kind: Node['kind'], thing: Thing<unknown>): ThingRef {
  return { kind, id: thing.id, title: kind === 'settings' ? '设置' : titleOf(thing) };
}
