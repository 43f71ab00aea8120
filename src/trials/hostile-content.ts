import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Content } from '../mutations/content.ts';
import { sitesIn, type Site } from '../mutations/sites.ts';
import { typeOf } from '../mutations/schemas.ts';
import { hostileBody, payloads } from './payloads.ts';

/** Fields whose text is computed with, or names what is there: a payload in one is refused, and tests nothing. */
const notFree = /\.(?:formula|recurrence|timeZone|branch|suggested\[\])$|^handbook\.(?:accounts|forge)\b/;

/** What was written: how many fields hold a payload, and which fields those are. */
export interface Hostile {
  places: number;
  fields: ReadonlySet<string>;
}

/** Write the handbook with a payload in every field of free text, none twice with the same words. */
export async function writeHostile(content: Content, folder: string): Promise<Hostile> {
  const fields = new Set<string>();
  let places = 0;
  for (const file of content.files.values()) {
    const sites = sitesIn(file).filter(isFree);
    const text = sites.toReversed().reduce((written, site) => {
      const { value, field } = site;
      fields.add(field);
      places += 1;
      const instead = JSON.stringify(hostile(site, places));
      return written.slice(0, value[0]) + instead + tail(written, value) + written.slice(value[1]);
    }, file.text);
    await mkdir(dirname(join(folder, file.path)), { recursive: true });
    await writeFile(
      join(folder, file.path),
      file.path.endsWith('.mdx') ? `${text.trimEnd()}\n${hostileBody}` : text,
    );
  }
  return { places, fields };
}

/** A payload made unique by a number: names may not be shared. */
function hostile(site: Site, place: number): string {
  // An option and the example that names it stay one text.
  const number = isOption(site)
    ? [...String(site.data)].reduce((sum, letter) => sum + letter.charCodeAt(0), 0)
    : place;
  const payload = payloads[number % payloads.length] ?? '';
  // Now and then with the words that were there, for what only a long text does.
  return number % 3 === 0 || isOption(site)
    ? `${payload}${String(site.data)}${number}`
    : `${payload}${number}`;
}

function isFree({ schema, field, data, parent }: Site): boolean {
  if (typeof data !== 'string' || notFree.test(field)) return false;
  if (field === 'forms.fields[].example')
    return /^(?:text|long-text|choice)$/.test(formField(parent).type ?? '');
  return typeOf(schema) === 'string' && schema.safeParse(payloads[0]).success;
}

function isOption({ field, parent }: Site): boolean {
  return (
    field === 'forms.fields[].options[]' ||
    (field === 'forms.fields[].example' && formField(parent).type === 'choice')
  );
}

function formField({ data }: Site['parent']): { type?: string } {
  return data as { type?: string }; // a field of a form
}

/** A block of several lines ends with the line break that its value is counted to include. */
function tail(text: string, [from, to]: readonly [number, number]): string {
  return text.slice(from, to).endsWith('\n') ? '\n' : '';
}
