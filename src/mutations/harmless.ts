import type { Random } from '../fixtures/random.ts';
import type { Handbook } from '../graph/handbook.ts';
import { orgChartInput } from '../site/org-chart-input.ts';
import { swimlaneInput } from '../site/swimlane-input.ts';
import { indentOf, lineEnd, lineStart } from './fields/write.ts';
import { insert, splice, type Mutation } from './mutation.ts';
import { typeOf } from './schemas.ts';
import type { Site } from './sites.ts';

/** Ways to write the same handbook otherwise; nothing where one does not apply. */
type Rewrite = (site: Site, random: Random) => string | undefined;

export const rewrites: Readonly<Record<string, Rewrite>> = {
  'swap two fields'({ file: { text }, key, whole, isFirst, isLast }) {
    // The two fields are those of whole lines: the first of an item shares its line with the hyphen.
    if (!key || isFirst || isLast) return undefined;
    const [from, to] = [lineStart(text, whole[0]), lineStart(text, whole[1])];
    const nextEnd = endOfField(text, to);
    return splice(text, [from, nextEnd], text.slice(to, nextEnd) + text.slice(from, to));
  },

  'put a comment above'(site) {
    const { file, key, isFirst } = site;
    if (!key || isFirst) return undefined;
    return insert(file.text, lineStart(file.text, key[0]), `${indentOf(site)}# 说明：不算内容\n`);
  },

  'put a comment behind'(site) {
    return isPlainLine(site) ? insert(site.file.text, site.value[1], '  # 说明') : undefined;
  },

  'leave a line empty above'({ file: { text }, key, isFirst }) {
    if (!key || isFirst) return undefined;
    const from = lineStart(text, key[0]);
    return insert(text, from, '\n');
  },

  'leave spaces behind'(site) {
    return isPlainLine(site) ? insert(site.file.text, site.value[1], '   ') : undefined;
  },

  'leave more spaces before the value'(site) {
    return isPlainLine(site) ? insert(site.file.text, site.value[0], '   ') : undefined;
  },

  'end the file with empty lines'({ file: { text }, isRoot }) {
    return isRoot ? `${text}\n\n` : undefined;
  },

  'quote once'(site) {
    if (!isText(site)) return undefined;
    return withText(site, `'${String(site.data).replaceAll("'", "''")}'`);
  },

  'quote twice'(site) {
    return isText(site) ? withText(site, JSON.stringify(site.data)) : undefined;
  },

  'escape every letter'(site) {
    if (!isText(site)) return undefined;
    const units = Array.from({ length: String(site.data).length }, (_, at) =>
      String(site.data).charCodeAt(at),
    );
    return withText(site, `"${units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')}"`);
  },

  'fold the line'(site, random) {
    const text = String(site.data);
    if (!isText(site) || !site.key || text.length < 4) return undefined;
    const at = 1 + random.below(text.length - 2);
    // A break inside quotes, escaped, is none; it must not fall into a letter of two units, or an escape.
    if (/[\ud800-\udfff\\"\s]/.test(text)) return undefined;
    return withText(site, `"${text.slice(0, at)}\\\n${indentOf(site)}  ${text.slice(at)}"`);
  },

  'write as a block'(site) {
    const text = String(site.data);
    if (!isText(site) || !site.key || /^\s|\s$|\n/.test(text)) return undefined;
    return withText(site, `|-\n${indentOf(site)}  ${text}`);
  },
};

/** Harmless changes by chance, without end: each kind of them is tried as often as any other. */
export function* anyRewrites(
  sites: ReadonlyMap<string, readonly Site[]>,
  random: Random,
): Generator<Pick<Mutation, 'name' | 'files'>> {
  const all = [...sites.values()];
  const names = Object.keys(rewrites);
  const roots = all.flat().filter(({ isRoot }) => isRoot);
  for (;;) {
    const name = random.pick(names);
    const site =
      name === 'end the file with empty lines' ? random.pick(roots) : random.pick(random.pick(all));
    const text = rewrites[name]?.(site, random);
    if (text !== undefined)
      yield { name: `${name} ${site.field} in ${site.file.path}`, files: { [site.file.path]: text } };
  }
}

/** All that pages, exports and drawings of a file's kind are made from, but not where it stands in the files. */
export function gist(handbook: Handbook, path: string): string {
  const [kind = '', file = ''] = path.split('/');
  const things = kind in handbook ? [...handbook[kind as 'roles'].values()] : [handbook.settings]; // a kind of the handbook
  const said = things.map(({ id, data, body }) => [id, canonical(data), body?.segments, body?.headings]);
  return JSON.stringify([said, drawn(handbook, kind, file.replace(/\.\w+$/, ''))]);
}

/** All that the drawing of a file is made from; equal input gives an equal drawing. */
function drawn(handbook: Handbook, kind: string, id: string): unknown {
  const model = kind === 'models' && handbook.models.get(id);
  const process = kind === 'processes' && handbook.processes.get(id);
  if (model) return orgChartInput(handbook, model, (path) => path);
  return process && swimlaneInput(handbook, process, (path) => path);
}

function canonical(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(canonical);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .map(([key, value]) => [key, canonical(value)])
      .toSorted(),
  );
}

function withText({ file, value }: Site, written: string): string {
  return splice(file.text, value, written);
}

/** Whether a field's value is text that stands on one line. */
function isText(site: Site): boolean {
  return (
    isPlainLine(site) &&
    ['string', 'reference', 'enum'].includes(typeOf(site.schema)) &&
    typeof site.data === 'string'
  );
}

function isPlainLine({ file, value, data, key }: Site): boolean {
  const written = file.text.slice(...value);
  return (
    key !== undefined &&
    typeof data !== 'object' &&
    written !== '' &&
    !written.includes('\n') &&
    !/^[|>]/.test(written)
  );
}

/** Where the field ends that begins at an offset: at the next line that is set in no deeper. */
function endOfField(text: string, from: number): number {
  const indent = /^ */.exec(text.slice(from))?.[0].length ?? 0;
  let end = lineEnd(text, from + indent + 1);
  while (end < text.length) {
    const line = text.slice(end, lineEnd(text, end + 1));
    const depth = /^ */.exec(line)?.[0].length ?? 0;
    if (line.trim() !== '' && (depth < indent || (depth === indent && !line.trimStart().startsWith('- '))))
      break;
    end += line.length;
  }
  return end;
}
