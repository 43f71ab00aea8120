import { z } from 'zod';
import type { Handbook } from '../graph/handbook.ts';
import { pathOf } from '../graph/paths.ts';
import { suggestionsIn, type Suggestion } from '../graph/provenance.ts';
import { titleOf } from '../graph/title-of.ts';
import { folderKinds, type FolderKind } from '../schema/kinds.ts';
import { Metric } from '../schema/metric.ts';
import { Term } from '../schema/glossary.ts';
import { schemaAt } from '../schema/walk.ts';

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
      items: own.map(lineFor),
    })),
  }));
}

function lineFor(suggestion: Suggestion): SuggestionLine {
  const { field, item } = suggestion;
  if (field === undefined) return { field: undefined, text: summaryOf(item) };
  return { field: labelOf(suggestion, field), text: `${valueText(item[field])}（${summaryOf(item)}）` };
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

function summaryOf(item: Record<string, unknown>): string {
  const key = telling.find((name) => typeof item[name] === 'string');
  return key === undefined ? valueText(item) : String(item[key]);
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

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join('、');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(valueText).join(' ');
  return String(value);
}
