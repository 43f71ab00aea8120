import type { Handbook } from '../../graph/handbook.ts';
import { pathOf } from '../../graph/paths.ts';
import type { Guide } from '../../schema/guide.ts';
import type { PageCare } from '../../site/page-frame.ts';
import type { Thing } from '../../source/thing.ts';
import { bodyMarkdown } from './body.ts';
import { quoted } from './blocks.ts';
import { escapeMarkdown } from './escape.ts';
import { basisText, notesList } from './items.ts';
import { careLine, documentMarkdown, namesLine } from './page.ts';

/** A guide: its prose as plain Markdown, remarks last. */
export function guideMarkdown(handbook: Handbook, thing: Thing<Guide>, care: PageCare): string {
  const { title, description, basis, notes } = thing.data;
  return documentMarkdown(handbook, { path: pathOf('guides', thing.id), title }, [
    namesLine(thing),
    quoted(escapeMarkdown(description) + basisText(basis)),
    careLine(handbook, care),
    thing.body && bodyMarkdown(handbook, thing.body.text),
    notesList(notes),
  ]);
}
