import { markedRuns } from './finder/marked-runs.ts';

/** The part of Pagefind's browser API that is used; the bundle is written after the pages are. */
interface Pagefind {
  options(options: { excerptLength?: number; noWorker?: boolean }): Promise<void>;
  search(query: string): Promise<{ results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

/** The excerpt is HTML that Pagefind escaped, with `<mark>` around the words. */
interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title?: string };
  filters?: Record<string, string[]>;
  sub_results?: readonly { url: string; title: string; excerpt: string }[];
}

/** A page whose text has the words. */
export interface TextHit {
  /** Address of the page, and of the place on it where the words stand thickest. */
  url: string;
  place: string;
  title: string;
  /** Words around the hit, those found marked. */
  excerpt: readonly { text: string; marked: boolean }[];
  /** All words of the query, or only some of them. */
  whole: boolean;
}

/** With fewer pages than this, single words of the query are looked for as well. */
const fewPages = 3;
const shownPages = 5;
/** Pagefind cuts a word it does not know into characters: the pages that have it may come as late as this. */
const mostPages = 30;
const mostWords = 4;

/** Full-text search by Pagefind, loaded at the first query. */
export class FullText {
  readonly #bundle: string;
  #pagefind: Promise<Pagefind> | undefined;
  #failures = 0;

  constructor(bundle: string) {
    this.#bundle = bundle;
  }

  /**
   * Pages that have the words of a query.
   *
   * @param isFound Whether a hit has them indeed.
   * @throws when the index cannot be loaded; the next query tries again.
   */
  async search(query: string, isFound: (hit: TextHit) => boolean): Promise<TextHit[]> {
    this.#pagefind ??= loadPagefind(this.#bundle, this.#failures);
    let pagefind: Pagefind;
    try {
      pagefind = await this.#pagefind;
    } catch (error) {
      this.#pagefind = undefined;
      this.#failures += 1;
      throw error;
    }
    const { results } = await pagefind.search(query);
    // Without a network, what it has not loaded yet it takes for not there.
    if (results.length === 0 && !navigator.onLine) throw new Error('FullText: offline');
    const found = results.slice(0, mostPages).map((result) => ({ result, whole: true }));
    if (results.length < fewPages) {
      const known = new Set(results.map(({ id }) => id));
      const more = (await anyWord(pagefind, query)).filter(({ id }) => !known.has(id));
      found.push(...more.slice(0, shownPages - found.length).map((result) => ({ result, whole: false })));
    }
    for (let at = 0; at < found.length; at += shownPages) {
      const some = found.slice(at, at + shownPages);
      const hits = await Promise.all(
        some.map(async ({ result, whole }) => toHit(await result.data(), whole)),
      );
      const right = hits.filter(isFound);
      if (right.length > 0) return right;
    }
    return [];
  }
}

/** Browsers do not ask again for a module that did not come: after a failure it goes by another address. */
async function loadPagefind(bundle: string, failures: number): Promise<Pagefind> {
  const again = failures === 0 ? '' : `?again=${failures}`;
  const address = `${bundle}pagefind.js${again}`; // in a variable, so that it is not bundled
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind; // typed by hand above
  await pagefind.options({ excerptLength: 24, noWorker: true });
  return pagefind;
}

/** Pages that have any word of the query, those with the most words first. */
async function anyWord(pagefind: Pagefind, query: string): Promise<PagefindResult[]> {
  const words = wordsOf(query);
  if (words.length < 2) return [];
  const scores = new Map<string, { result: PagefindResult; score: number }>();
  for (const { results } of await Promise.all(words.map((word) => pagefind.search(word)))) {
    const rarity = 1 / Math.log(3 + results.length);
    for (const result of results) {
      const before = scores.get(result.id)?.score ?? 0;
      scores.set(result.id, { result, score: before + rarity });
    }
  }
  return [...scores.values()].sort((a, b) => b.score - a.score).map(({ result }) => result);
}

/** What the browser takes for words; where it knows none, each Chinese character by itself, and all else as it is written. */
function segmentsOf(query: string): string[] {
  if (!('Segmenter' in Intl)) return query.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(query)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}

/** Words as the browser cuts them, and pairs of neighbours where it cuts single characters. At most four: each may load a piece of the index. */
export function wordsOf(query: string): string[] {
  const segments = segmentsOf(query);
  const pairs = segments.flatMap((segment, at) => {
    const next = segments[at + 1];
    return segment.length === 1 && next !== undefined ? [segment + next.charAt(0)] : [];
  });
  return [...new Set([...segments.filter(({ length }) => length > 1), ...pairs])].slice(0, mostWords);
}

/** Pagefind cuts an unknown word shorter and shorter until something begins so; that is no find. */
export function hasWords(
  { title, excerpt }: TextHit,
  query: string,
  normalise: (text: string) => string,
): boolean {
  const found = [title, ...excerpt.filter(({ marked }) => marked).map(({ text }) => text)];
  return found.some((text) => markedRuns(text, query, normalise).some(({ marked }) => marked));
}

/** A page as a hit, at the place with the longest run of words found: the thickest may have single characters alone. */
function toHit(page: PagefindPage, whole: boolean): TextHit {
  const { url } = page;
  const places = [...(page.sub_results ?? []), page].map((place) => ({
    place: place.url,
    excerpt: parseExcerpt(place.excerpt),
  }));
  const longest = Math.max(...places.map(longestMark));
  const { place, excerpt } = places.find((each) => longestMark(each) === longest) ?? {
    place: url,
    excerpt: [],
  };
  return { url, place, title: page.meta.title ?? url, excerpt, whole };
}

function longestMark({ excerpt }: Pick<TextHit, 'excerpt'>): number {
  return Math.max(0, ...excerpt.map(({ text, marked }) => (marked ? text.length : 0)));
}

/** Text and marks of an excerpt, without the spaces Pagefind puts between Chinese words and what ends the sentence before. */
export function parseExcerpt(html: string): { text: string; marked: boolean }[] {
  const tidy = html
    .replace(/^[\s，。、；：！？）”]+/u, '') // of the sentence before
    .replaceAll(/\s+<\/mark>/g, '</mark>')
    .replaceAll(/<\/mark>\s*<mark>/g, '')
    .replaceAll(
      /([\p{Script=Han}，。、：；？！（）“”]|<\/mark>)\s+(?=[\p{Script=Han}，。、：；？！（）“”]|<mark>)/gu,
      '$1',
    )
    .replaceAll(/(\d)\s+(?=\p{Script=Han})|(\p{Script=Han})\s+(?=\d)/gu, '$1$2\u200a');
  return tidy
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((piece) => piece !== '')
    .map((piece) => ({
      text: decode(piece.replaceAll(/<\/?mark>/g, '')),
      marked: piece.startsWith('<mark>'),
    }));
}

/** The five characters that are escaped in HTML. */
function decode(text: string): string {
  return text.replaceAll(/&(lt|gt|quot|amp|#39|#x27);/g, (_all, name: string) => entities[name] ?? '');
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'", '#x27': "'" };
