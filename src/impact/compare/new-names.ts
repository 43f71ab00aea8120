import type { Handbook } from '../../graph/handbook.ts';
import { titleOf } from '../../graph/title-of.ts';
import type { Body, Thing } from '../../source/thing.ts';
import { changeOf, type Change } from './change.ts';
import { comparedKinds, type ComparedKind } from './compared-kinds.ts';
import { followed } from './followed.ts';
import { sameMeaning } from './meaning.ts';
import { idNow, type NewIds } from './new-ids.ts';
import { quoted } from './phrase.ts';
import { refTo } from './scene.ts';
import { thingsOf, withThings } from './things-of.ts';

/** A thing that is called otherwise than before. */
export interface NewName {
  kind: ComparedKind;
  /** As it is now. */
  thing: Thing<unknown>;
  was: string;
  is: string;
}

/** Things that two states have, under different names. */
export function findNewNames(before: Handbook, after: Handbook, newIds: NewIds): NewName[] {
  return keptThings([before, after], newIds).flatMap(({ kind, was, is }) => {
    const [old, now] = [titleOf(was), titleOf(is)];
    return sameMeaning(old, now) || old === was.id ? [] : [{ kind, thing: is, was: old, is: now }];
  });
}

/**
 * A state as if its texts had always said the new names, where the state after says just that: what only
 * follows a new name has not changed. How many texts followed is told with each name.
 */
export function withNewNames(
  [before, after]: readonly [Handbook, Handbook],
  names: readonly NewName[],
  newIds: NewIds,
): { state: Handbook; changes: Change[] } {
  if (names.length === 0) return { state: before, changes: [] };
  const counts = new Map(names.map((name) => [name, 0]));
  const count = (name: NewName): unknown => counts.set(name, (counts.get(name) ?? 0) + 1);
  const told = new Map(
    keptThings([before, after], newIds).map(({ was, is }) => [was, renamed([was, is], names, count)]),
  );
  const state = withThings(before, comparedKinds, (thing) => told.get(thing) ?? thing);
  const changes = [...counts].flatMap(([{ kind, thing, is }, texts]) => {
    const text = `${texts} 处文字跟着改成${quoted(is)}`;
    return texts > 0 ? [changeOf(refTo(kind, thing), { kind: 'thing-renamed', text })] : [];
  });
  return { state, changes };
}

function keptThings(
  [before, after]: readonly [Handbook, Handbook],
  newIds: NewIds,
): { kind: ComparedKind; was: Thing<unknown>; is: Thing<unknown> }[] {
  return comparedKinds.flatMap((kind) => {
    const things = thingsOf(after, kind);
    return [...thingsOf(before, kind).values()].flatMap((was) => {
      const is = things.get(idNow(newIds, kind, was.id));
      return is ? [{ kind, was, is }] : [];
    });
  });
}

/** A thing whose texts say the new names where those of the thing after do; its own name stays. */
function renamed(
  [was, is]: readonly [Thing<unknown>, Thing<unknown>],
  names: readonly NewName[],
  count: (name: NewName) => unknown,
): Thing<unknown> {
  if (was.data === is.data && was.body === is.body) return was;
  const texts = new Set([...textsIn(is.data), ...paragraphsOf(is.body)]);
  const follow = (text: string): string => {
    const used = names.filter((name) => text.includes(name.was));
    const now = used.reduce((told, name) => told.replaceAll(name.was, name.is), text);
    if (used.length === 0 || texts.has(text) || !texts.has(now)) return text;
    used.forEach(count);
    return now;
  };
  const own = Object.entries(was.data as object).map(([key, value]) => [
    key,
    key === 'title' || key === 'term' ? (value as unknown) : followed(value, follow),
  ]);
  const body = was.body && followedBody(was.body, follow, names);
  return { ...was, data: Object.fromEntries(own) as unknown, body };
}

/** What a reader sees of a body is compared, too: it follows where any of its text did. */
function followedBody(body: Body, follow: (text: string) => string, names: readonly NewName[]): Body {
  const text = paragraphsOf(body).map(follow).join('\n\n');
  if (text === body.text) return body;
  const rename = (told: string): string =>
    names.reduce((renamed, { was, is }) => renamed.replaceAll(was, is), told);
  return { ...body, text, segments: followed(body.segments, rename) as Body['segments'] }; // as they were, but for the names
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function paragraphsOf(body: Body | undefined): string[] {
  return body?.text.split('\n\n') ?? [];
}
