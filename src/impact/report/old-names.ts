import type { Handbook } from '../../graph/handbook.ts';
import { nameKey } from '../../graph/ids-by-name.ts';
import { titleOf } from '../../graph/title-of.ts';
import type { Thing } from '../../source/thing.ts';
import { comparedKinds, type ComparedKind } from '../compare/compared-kinds.ts';
import { findNewIds, idKey, idNow, missingIn } from '../compare/new-ids.ts';
import { findNewNames } from '../compare/new-names.ts';
import { positionById, positionTitle } from '../compare/positions.ts';
import { sceneOf } from '../compare/scene.ts';
import { thingsOf } from '../compare/things-of.ts';
import { namePattern } from './name-pattern.ts';
import { proseOf, type Prose } from './prose-of.ts';
import { sentenceAround } from './sentence-around.ts';

/** A name that a thing or a position lost, and where texts still say it. */
export interface OldName {
  was: string;
  /** What bore it is called so now; `undefined` when that is gone. */
  is: string | undefined;
  /** Sentences without markup, one a line of a file; lines count from 1. */
  said: { file: string; line: number; sentence: string }[];
}

/** A name that was lost, whether or not a text still says it. */
interface Loss extends Omit<OldName, 'said'> {
  /** The `idKey` of the thing that lost it, by its present id; positions have none. */
  key?: string;
  /** Also says what is done, as 退货 does: meant as a name only where it is marked as one. */
  isVerb?: boolean;
}

/** Kinds whose names stand in running text. */
const namedInProse = [
  'roles',
  'departments',
  'models',
  'processes',
  'forms',
  'meetings',
  'scorecards',
  'metrics',
] as const satisfies readonly ComparedKind[];
const kinds: ReadonlySet<ComparedKind> = new Set(namedInProse);

/** Titles of processes as long as this are more than a verb. */
const longEnough = 4;

/** A name that tells of the past on purpose: “原售后客服”. */
const ofThePast = /(?:原|原名|原来叫|原叫|旧称|旧名|曾用名|以前叫|前身是)[「“"']?$/;

/**
 * Names that the changes took from things and positions, as far as texts still say them.
 *
 * A name that something still bears, or keeps as its other name, is no old one; one inside a longer name is
 * that longer name.
 */
export function oldNames(before: Handbook, after: Handbook): OldName[] {
  const still = Map.groupBy(bearersIn(after), ({ name }) => keyOf(name));
  const lost = [...renamedThings(before, after), ...renamedPositions(before, after)].filter(({ was, key }) =>
    (still.get(keyOf(was)) ?? []).every(({ of }) => key !== undefined && of.includes(key)),
  );
  if (lost.length === 0) return [];
  const found = new Map<string, { loss: Loss; said: OldName['said'] }>(
    lost.map((loss) => [keyOf(loss.was), { loss, said: [] }]),
  );
  const wanted = lost.map(({ was }) => was);
  const pattern = namePattern(wanted, [...namesIn(before), ...namesIn(after)]);
  for (const { file, prose } of textsOf(after))
    for (const match of prose.text.matchAll(pattern)) {
      const name = found.get(keyOf(match[0]));
      if (!name || !isMeant(name.loss, prose.text, match)) continue;
      const sentence = sentenceAround(prose.text, match.index, match[0].length);
      name.said.push({ file, line: prose.lineOf(match.index), sentence });
    }
  return [...found.values()]
    .filter(({ said }) => said.length > 0)
    .map(({ loss: { was, is }, said }) => ({ was, is, said: onceALine(said) }));
}

/** Whether what was found in a text is the name, and not said of the past on purpose. */
function isMeant({ isVerb }: Loss, text: string, { 0: found, index }: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, index - 6), index);
  const after = text.slice(index + found.length);
  if (ofThePast.test(before)) return false;
  return !isVerb || after.startsWith('流程') || /[「“"[]$/.test(before);
}

/** Things that are called otherwise than before, or are gone. */
function* renamedThings(before: Handbook, after: Handbook): Generator<Loss> {
  const newIds = findNewIds(before, after);
  for (const { kind, thing, was, is } of findNewNames(before, after, newIds))
    if (kinds.has(kind)) yield { was, is, key: idKey(kind, thing.id), isVerb: isVerb(kind, was) };
  for (const kind of namedInProse)
    for (const thing of missingIn(after, before, kind)) {
      const was = titleOf(thing);
      if (!newIds.has(idKey(kind, thing.id)))
        yield { was, is: undefined, key: idKey(kind, thing.id), isVerb: isVerb(kind, was) };
    }
}

function isVerb(kind: ComparedKind, title: string): boolean {
  return kind === 'processes' && title.length < longEnough;
}

/** Positions that had a title of their own and are called otherwise, or are gone, in a model that stays. */
function* renamedPositions(before: Handbook, after: Handbook): Generator<Loss> {
  const newIds = findNewIds(before, after);
  const scene = sceneOf(before, after);
  for (const model of before.models.values()) {
    const now = after.models.get(idNow(newIds, 'models', model.id));
    if (!now) continue;
    for (const { id, title } of model.data.positions) {
      const position = positionById(now.data, id);
      if (title !== undefined) yield { was: title, is: position && positionTitle(scene, position) };
    }
  }
}

/** Every name that something has, and for the title of a position what it stands for. */
function bearersIn(state: Handbook): { name: string; of: readonly string[] }[] {
  const things = comparedKinds.flatMap((kind) => [...state[kind].values()] as Thing<object>[]); // objects, by every schema
  const names = things.flatMap((thing) => [
    titleOf(thing),
    ...('aliases' in thing.data ? (thing.data.aliases as string[]) : []), // names, in every schema that has them
    ...('synonyms' in thing.data ? (thing.data.synonyms as string[]) : []), // as above
  ]);
  const positions = [...state.models.values()].flatMap(({ data }) => data.positions);
  return [
    ...names.map((name) => ({ name, of: [] })),
    ...positions.flatMap(({ title, role, department }) => {
      const of = [idKey('roles', role ?? ''), idKey('departments', department ?? '')];
      return title === undefined ? [] : [{ name: title, of }];
    }),
  ];
}

/** Every name that something has, and what formulas call their quantities. */
function namesIn(state: Handbook): string[] {
  return [
    ...bearersIn(state).map(({ name }) => name),
    ...[...state.metrics.values()].flatMap(({ data }) =>
      [...(data.formula ?? '').matchAll(/"([^"]+)"/g)].map(([, quantity = '']) => quantity),
    ),
  ];
}

function* textsOf(state: Handbook): Generator<{ file: string; prose: Prose }> {
  for (const kind of comparedKinds)
    if (kind !== 'statements')
      for (const thing of thingsOf(state, kind).values())
        for (const prose of proseOf(thing)) yield { file: thing.file, prose };
}

function keyOf(name: string): string {
  return nameKey(name.replace(/\s+/g, ''));
}

function onceALine(said: OldName['said']): OldName['said'] {
  return [...new Map(said.map((one) => [`${one.file}:${one.line}`, one])).values()];
}
