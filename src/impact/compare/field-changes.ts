import { z } from 'zod';
import { words, type Word } from '../../i18n/words.ts';
import type { Target } from '../../schema/reference.ts';
import { choiceLabel } from '../../site/choice-label.ts';
import { findReferences } from '../../schema/walk.ts';
import type { ThingRef, Told } from './change.ts';
import type { ChangeKind } from './change-kinds.ts';
import { fieldName, schemaOf, type ItemPlace } from './field-names.ts';
import { likeness, profileOf } from './likeness.ts';
import { sameMeaning } from './meaning.ts';
import { likeEnough, listDifference } from './pair-items.ts';
import { addedAndRemoved, labelled, oneLine, plain, plainBoth, quotedBoth } from './phrase.ts';
import { provenanceKeys } from './provenance-keys.ts';
import type { Scene } from './scene.ts';

/** How a changed field is told. */
export interface FieldSpec {
  kind: ChangeKind;
  /** Begin of the names of the words for its values: `rhythm` for `rhythm.daily`. */
  words?: string;
  /** What its numbers count. */
  unit?: string;
  /** Its numbers are shares of one: 0.3 is told as 30%. */
  isShare?: boolean;
}

/** How the fields of one kind of item are told; those not named are told as `other`. */
export type FieldSpecs<T> = { readonly [K in keyof T]?: FieldSpec };

/** What is compared, and how: which items, called what, leaving out the fields told elsewhere. */
export interface FieldComparison<T> {
  place: ItemPlace;
  specs: FieldSpecs<T>;
  /** Begin of the sentence, up to the name of the field. */
  lead: string;
  skip?: ReadonlySet<string>;
  /** Kind of change for fields that `specs` does not name. */
  otherwise?: ChangeKind;
}

/** Every field in which two states of an item differ, one sentence each. */
export function* fieldChanges<T extends object>(
  scene: Scene,
  { place, specs, lead, skip = new Set(), otherwise = 'other' }: FieldComparison<T>,
  [before, after]: readonly [T, T],
): Generator<Told> {
  const { shape } = schemaOf(place);
  for (const key of Object.keys(shape) as (keyof T & string)[]) {
    // the keys of the item's own schema
    if (skip.has(key) || provenanceKeys.has(key) || sameMeaning(before[key], after[key])) continue;
    const field = shape[key] as z.ZodType; // every schema of ours is a classic zod schema
    const spec = specs[key] ?? { kind: otherwise };
    const parts = { place: `${place}.${key}` as const, specs: {}, lead, otherwise: spec.kind };
    const [was, is] = [before[key], after[key]];
    if (isGroup(field) && was && is) yield* fieldChanges(scene, parts, [was, is]);
    else
      yield {
        kind: spec.kind,
        text: `${labelled(lead, fieldName(place, key))}：${differenceOf(scene, { field, spec }, [was, is])}`,
        concerns: comeOrGone(refsIn(scene, field, was), refsIn(scene, field, is)),
      };
  }
}

/** Of the things that two values name, those that one of them does not. */
function comeOrGone(before: readonly ThingRef[], after: readonly ThingRef[]): ThingRef[] {
  const isIn = (refs: readonly ThingRef[]) => (ref: ThingRef) =>
    refs.some(({ kind, id }) => kind === ref.kind && id === ref.id);
  const [isBefore, isAfter] = [isIn(before), isIn(after)];
  return [...before.filter((ref) => !isAfter(ref)), ...after.filter((ref) => !isBefore(ref))];
}

/** Whether a field holds several fields of its own, besides what they rest on: each of them is told. */
function isGroup(field: z.ZodType): boolean {
  const object = field instanceof z.ZodOptional ? field.unwrap() : field;
  if (!(object instanceof z.ZodObject)) return false;
  return Object.keys(object.shape).filter((key) => !provenanceKeys.has(key)).length > 1;
}

const WORDING = /[，。；：！？]|.{16}/u;

/** How a value became another: “加「a」，去掉「b」” for lists, else “a → b”. */
function differenceOf(
  scene: Scene,
  { field, spec }: { field: z.ZodType; spec: FieldSpec },
  [before, after]: readonly [unknown, unknown],
): string {
  const text = (value: unknown): string => valueText(scene, { field, spec, cut: plain }, value);
  const full = (value: unknown): string => valueText(scene, { field, spec, cut: oneLine }, value);
  if (isList(before ?? after) && isList(after ?? before)) {
    const { added, removed } = listDifference(itemsOf(before, full), itemsOf(after, full));
    const [come, gone] = [added[0], removed[0]];
    if (added.length + removed.length === 2 && come !== undefined && gone !== undefined) {
      const isReworded = likeness(profileOf(gone), profileOf(come)) >= likeEnough;
      if (isReworded && refsIn(scene, field, before).length === 0) return quotedBoth(gone, come);
      const [was, is] = plainBoth(gone, come);
      return addedAndRemoved([is], [was]);
    }
    if (added.length + removed.length > 0) return addedAndRemoved(added, removed);
  }
  const [was, is] = [text(before), text(after)];
  const [all, others] = [full(before), full(after)];
  if (was === is && all === others) return '有改动';
  const [old, now] = was === is ? plainBoth(all, others) : [was, is];
  return `${inQuotes(before, old)} → ${inQuotes(after, now)}`;
}

/** A wording that an author wrote is quoted, so that one sees where it ends; a short value is not. */
function inQuotes(value: unknown, text: string): string {
  return typeof value === 'string' && WORDING.test(text) ? `「${text}」` : text;
}

/** A value of a field in words: titles for ids, “无” for nothing; long wordings as they are cut. */
function valueText(
  scene: Scene,
  { field, spec, cut }: { field: z.ZodType; spec: FieldSpec; cut: (text: string) => string },
  value: unknown,
): string {
  const targets = new Map<string, Target>(
    [...findReferences(field, value), ...findReferences(field, [value])].map(({ id, target }) => [
      id,
      target,
    ]),
  );
  const say = (part: unknown): string => {
    if (part === undefined) return '无';
    if (typeof part === 'boolean') return part ? '是' : '否';
    if (typeof part === 'number' && spec.isShare)
      return part.toLocaleString('zh-CN', { style: 'percent', maximumFractionDigits: 1 });
    if (typeof part === 'number')
      return spec.unit === undefined ? String(part) : `${part.toLocaleString('zh-CN')}${spec.unit}`;
    if (isList(part)) return part.map(say).join('、');
    if (typeof part === 'object' && part !== null)
      return Object.entries(part)
        .filter(([key]) => !provenanceKeys.has(key))
        .map(([, child]) => say(child))
        .join(' ');
    const written = String(part);
    const target = targets.get(written);
    if (target) return cut(scene.title(target, written));
    if (spec.words === undefined) return cut(choiceLabel(field, part) ?? written);
    return words(`${spec.words}.${written}` as Word); // a test compares every value with the words
  };
  return say(value);
}

/** Things that a value of a field names. */
export function refsIn(scene: Scene, field: z.ZodType, value: unknown): ThingRef[] {
  return [...findReferences(field, value)].flatMap(({ target, id }) =>
    target === 'statements' ? [] : [scene.ref(target, id)],
  );
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function itemsOf(value: unknown, say: (item: unknown) => string): string[] {
  return isList(value) ? value.map(say) : [];
}
