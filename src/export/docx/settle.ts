import { unzipSync, zipSync, type Zippable } from 'fflate';

/** The earliest day a ZIP archive can name, for handbooks without history. */
const noDay = '1980-01-01';

/**
 * The same document without anything of the hour it was made: equal content, equal bytes.
 *
 * The library stamps documents with the clock and names links and pictures by chance.
 */
export function settle(docx: Uint8Array, day = noDay): Uint8Array {
  const files = unzipSync(docx);
  const names = new Map<string, string>();
  const settled: Zippable = {};
  // Zip keeps no time zone: noon by the wall clock is the same in every one.
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const mtime = new Date(year, month - 1, date, 12);
  for (const [path, bytes] of Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const isText = /\.(?:xml|rels)$/.test(path);
    const text = isText ? plain(new TextDecoder().decode(bytes), names, day) : undefined;
    settled[path] = [text === undefined ? bytes : new TextEncoder().encode(text), { mtime }];
  }
  return zipSync(settled, { level: 6 });
}

function plain(text: string, names: Map<string, string>, day: string): string {
  return text
    .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`)
    .replaceAll(/\brId([\w-]{12,})/g, (_, name: string) => {
      const known = names.get(name) ?? `rIdLink${names.size + 1}`;
      names.set(name, known);
      return known;
    });
}
