import { expect, test } from 'vitest';
import type { Handbook } from '../../graph/handbook.ts';
import { pathOf } from '../../graph/paths.ts';
import { exitsToTell } from '../../graph/process-flow.ts';
import { suggestionsIn, type Suggestion } from '../../graph/provenance.ts';
import { pageKinds, type PageKind } from '../../schema/kinds.ts';
import type { Process, Step } from '../../schema/process.ts';
import type { Provenance } from '../../schema/provenance.ts';
import { checkContent } from '../../site/load-handbook.ts';
import { pageMarkdown, type MarkdownPage } from './pages.ts';

const { value: handbook } = await checkContent('content');

/** The page that tells of a suggestion: its thing's own, or the overview of all metrics or terms. */
function pageOf({ kind, thing }: Suggestion): MarkdownPage {
  return pageKinds.some((one) => one === kind)
    ? { kind: kind as PageKind, id: thing.id, path: pathOf(kind, thing.id) } // one of them, as was looked up
    : { kind: 'overview', path: `/${kind}/` };
}

/** The handbook as it were if of one item just this, or nothing, were our suggestion. */
function withSuggested({ kind, thing, path }: Suggestion, suggested: Provenance['suggested']): Handbook {
  const data = structuredClone(thing.data);
  // The way to an item leads through objects and arrays only.
  const item = path.reduce((at, key) => (at as Record<string | number, unknown>)[key], data) as Provenance;
  item.suggested = suggested;
  return { ...handbook, [kind]: new Map([...handbook[kind], [thing.id, { ...thing, data }]]) };
}

/** What goes without saying: that a step leads to the one below, and what a calculator refuses as too much. */
const isUntold = ({ kind, thing, field, item }: Suggestion): boolean =>
  (kind === 'metrics' && field === 'most') ||
  (kind === 'processes' &&
    field === 'next' &&
    exitsToTell(thing.data as Process, (item as Step).id).length === 0); // only steps have a next

/** On which page a suggestion stands, and where, whichever of several items it is. */
const sortOf = (one: Suggestion): string =>
  [pageOf(one).path, ...one.path.filter((key) => typeof key === 'string'), one.field ?? 'all of it'].join(
    ' ',
  );

test('a page says of all that is suggested on it that it is', async () => {
  const sorts = Map.groupBy(
    [...suggestionsIn(handbook)].filter((one) => !isUntold(one)),
    sortOf,
  );
  const unmarked: string[] = [];
  for (const [sort, [suggestion]] of sorts) {
    if (!suggestion) continue;
    const { field } = suggestion;
    const write = (suggested: Provenance['suggested']) =>
      pageMarkdown(withSuggested(suggestion, suggested), pageOf(suggestion));
    if ((await write(field === undefined ? true : [field])) === (await write(undefined))) unmarked.push(sort);
  }
  expect(unmarked).toEqual([]);
});
