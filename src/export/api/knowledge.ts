import { z } from 'zod';
import { field } from '../../schema/field.ts';
import { Term } from '../../schema/glossary.ts';
import { Guide } from '../../schema/guide.ts';
import { Source } from '../../schema/source.ts';
import { restingOn } from '../../graph/resting-on.ts';
import { siteAddress } from '../addresses.ts';
import { entryOf, refTo } from './entry.ts';
import { endpoint, entryShape, Ref } from './shapes.ts';

/** Terms of the trade. */
export const glossary = endpoint({
  title: '术语',
  item: entryShape(Term, z.strictObject({})),
  items: (handbook) =>
    [...handbook.glossary.values()].map((term) => entryOf(handbook, { kind: 'glossary', thing: term }, {})),
});

const GuideDerived = z.strictObject({
  headings: field(
    z.array(
      z.strictObject({
        depth: field(z.int().min(1).max(6), '几级标题。', 2),
        slug: field(z.string(), '页面里的锚点。', '先问要不要招'),
        text: field(z.string(), '标题。', '先问要不要招'),
      }),
    ),
    '正文的标题。',
  ),
});

/** Guides, with their headings; the body is MDX as written. */
export const guides = endpoint({
  title: '指南',
  item: entryShape(Guide, GuideDerived),
  items: (handbook) =>
    [...handbook.guides.values()].map((guide) =>
      entryOf(
        handbook,
        { kind: 'guides', thing: guide },
        {
          headings: (guide.body?.headings ?? []).map(({ depth, slug, text }) => ({ depth, slug, text })),
        },
      ),
    ),
});

const SourceDerived = z.strictObject({
  statements: field(
    z.array(
      z.strictObject({
        code: field(z.string(), '条目编号。', 'S0-32'),
        url: field(z.string(), '条目在依据页的位置。', '/sources/#S0-32'),
        usedBy: field(z.array(Ref), '以它为依据的，每处一次。'),
      }),
    ),
    '每条用在哪里。',
  ),
});

/** Sources, with who rests on each of their statements. */
export const sources = endpoint({
  title: '来源',
  item: entryShape(Source, SourceDerived),
  items: (handbook) =>
    [...handbook.sources.values()].map(({ id, file, data }) => ({
      id,
      url: siteAddress(handbook, `/sources/#${data.code}`),
      markdown: siteAddress(handbook, '/sources/index.md'),
      file,
      data,
      derived: {
        statements: data.statements.map(({ code }) => ({
          code,
          url: siteAddress(handbook, `/sources/#${code}`),
          usedBy: restingOn(handbook, code).map(({ kind, thing }) => refTo(handbook, kind, thing)),
        })),
      },
    })),
});
