import { z } from 'zod';
import { yesOrNo } from '../edit/form/choices.ts';
import type { Choice } from '../edit/form/form-field.ts';
import { find, type Handbook } from '../graph/handbook.ts';
import { pathOf } from '../graph/paths.ts';
import { suggestionsIn, type Suggestion } from '../graph/provenance.ts';
import { titleOf } from '../graph/title-of.ts';
import { folderKinds, type FolderKind } from '../schema/kinds.ts';
import { Metric } from '../schema/metric.ts';
import { Term } from '../schema/glossary.ts';
import { targetOf } from '../schema/reference.ts';
import { schemaAt, type Path } from '../schema/walk.ts';
import { choiceLabel } from './choice-label.ts';

/** One suggestion, as a line a manager can confirm or change. */
export interface SuggestionLine {
  /** What of the item is suggested; missing when all of it is. */
  field: string | undefined;
  text: string;
}

/** The suggestions of one kind of thing, thing by thing. */
export interface SuggestionGroup {
  kind: Suggestion['kind'];
  things: { title: string; path: string; items: SuggestionLine[] }[];
}

/** Every suggestion of the handbook, grouped as the pages are. */
export function suggestionGroups(handbook: Handbook): SuggestionGroup[] {
  const byKind = Map.groupBy(suggestionsIn(handbook), ({ kind }) => kind);
  return [...byKind].map(([kind, ofKind]) => ({
    kind,
    things: [...Map.groupBy(ofKind, ({ thing }) => thing)].map(([thing, own]) => ({
      title: titleOf(thing),
      path: pathOf(kind, thing.id),
      items: own.map((suggestion) => lineFor(handbook, suggestion)),
    })),
  }));
}

function lineFor(handbook: Handbook, suggestion: Suggestion): SuggestionLine {
  const { field, item, path } = suggestion;
  const read = (value: unknown, at: Path): string => readable(handbook, suggestion, { value, path: at });
  const [key, told] = tellingOf(item);
  const summary = key === undefined ? read(item, path) : read(told, [...path, key]);
  if (field === undefined) return { field: undefined, text: summary };
  const value = read(item[field], [...path, field]);
  return { field: labelOf(suggestion, field), text: value === summary ? value : `${value}（${summary}）` };
}

const telling = [
  'what',
  'text',
  'title',
  'name',
  'term',
  'when',
  'why',
  'label',
  'relation',
  'role',
  'id',
] as const;

/** What tells one item from its neighbours. */
function tellingOf(item: Record<string, unknown>): [key: string | undefined, value: unknown] {
  const key = telling.find((name) => typeof item[name] === 'string');
  return [key, key && item[key]];
}

/** The first clause of the field's description: “多久做一次：daily …” becomes “多久做一次”. */
function labelOf({ kind, thing, path }: Suggestion, field: string): string {
  const schema = schemaOf(kind);
  const found = schema && schemaAt(schema, [...path, field], thing.data);
  const description = found && z.globalRegistry.get(found)?.description;
  return description?.split(/[：:，,；。、]/)[0] ?? field;
}

function schemaOf(kind: Suggestion['kind']): z.ZodType | undefined {
  if (kind === 'metrics') return Metric;
  if (kind === 'glossary') return Term;
  return kind in folderKinds ? folderKinds[kind as FolderKind].schema : undefined; // checked by the line's start
}

/** Keys that say nothing of the matter. */
const bookkeeping: ReadonlySet<string> = new Set(['id', 'basis', 'suggested']);

/** A value in words: what an id names, what a choice is called, yes or no. */
function readable(
  handbook: Handbook,
  of: Suggestion,
  { value, path }: { value: unknown; path: Path },
): string {
  const inside = (key: string | number, part: unknown): string =>
    readable(handbook, of, { value: part, path: [...path, key] });
  if (Array.isArray(value)) return value.map((part, index) => inside(index, part)).join('、');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .filter(([key]) => !bookkeeping.has(key))
      .map(([key, part]) => inside(key, part))
      .join(' ');
  if (typeof value === 'boolean') return labelIn(yesOrNo, value);
  const schema = schemaOf(of.kind);
  const found = schema && unwrapped(schemaAt(schema, path, of.thing.data));
  const target = found && targetOf(found);
  const named = target && handbook[target].get(String(value));
  if (named) return titleOf(named);
  if (of.kind === 'processes' && path.at(-1) === 'to') return stepTitle(handbook, of.thing.id, String(value));
  return choiceLabel(found, value) ?? String(value);
}

function stepTitle(handbook: Handbook, process: string, id: string): string {
  const { steps = [] } = find(handbook, 'processes', process).data;
  return steps.find((step) => step.id === id)?.title ?? id;
}

function labelIn(choices: readonly Choice[], wanted: unknown): string {
  return choices.find(({ value }) => value === wanted)?.label ?? String(wanted);
}

function unwrapped(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;
}
