import type { Handbook } from '../../graph/handbook.ts';
import { pathOf } from '../../graph/paths.ts';
import type { Target } from '../../schema/reference.ts';
import type { Note } from '../../schema/provenance.ts';
import type { PageCare } from '../../site/page-frame.ts';
import type { Thing } from '../../source/thing.ts';
import { siteAddress, sitePath } from '../addresses.ts';
import { words } from '../../i18n/words.ts';
import { heading, join, quoted, section, type Block } from './blocks.ts';
import { bodyMarkdown } from './body.ts';
import { escapeMarkdown } from './escape.ts';
import { linkTo, notesList } from './items.ts';

/** A thing with a page of its own. */
export type PageThing = Thing<{
  title: string;
  english?: string | undefined;
  aliases?: string[] | undefined;
  notes?: Note[] | undefined;
}>;

/** What every page of a thing begins and ends with. */
export interface PageParts {
  kind: Target;
  thing: PageThing;
  /** The sentence that says what the thing is for, as Markdown. */
  lead: Block;
  care: PageCare;
}

/** A thing's page: title and lead, who answers for it, its own parts, notes and body, where it came from. */
export function thingMarkdown(
  handbook: Handbook,
  { kind, thing, lead, care }: PageParts,
  parts: readonly Block[],
): string {
  const { title, notes } = thing.data;
  return documentMarkdown(handbook, { path: pathOf(kind, thing.id), title }, [
    namesLine(thing),
    quoted(lead),
    careLine(handbook, care),
    ...parts,
    section(2, words('page.notes'), notesList(notes), thing.body && bodyMarkdown(handbook, thing.body.text)),
  ]);
}

/** The English name and the other names of a thing; nothing when it has none. */
export function namesLine({ data: { english, aliases } }: PageThing): Block {
  const names = [
    ...(english === undefined ? [] : [escapeMarkdown(english)]),
    ...(aliases === undefined ? [] : [words('page.aliases') + aliases.map(escapeMarkdown).join('、')]),
  ];
  return names.join(' · ') || undefined;
}

/** A page under its title, with a last line that says where it stands and how to read its marks. */
export function documentMarkdown(
  handbook: Handbook,
  { path, title }: { path: string; title: string },
  blocks: readonly Block[],
): string {
  const foot = words('export.foot', {
    address: siteAddress(handbook, path),
    sources: sitePath(handbook, '/sources/'),
    suggestions: sitePath(handbook, '/suggestions/'),
  });
  return `${join([heading(1, escapeMarkdown(title)), ...blocks, '---', foot]) ?? ''}\n`;
}

/** “本页由谁维护：… · 核对于 … · 下次核对 …” */
export function careLine(handbook: Handbook, { owner, review, due, overdue, changedOn }: PageCare): string {
  return [
    words('page.owner') + linkTo(handbook, owner),
    words('page.reviewed') + review.on,
    words(overdue ? 'page.overdue' : 'page.due') + due,
    ...(changedOn === undefined ? [] : [words('page.changed') + changedOn]),
  ].join(' · ');
}
