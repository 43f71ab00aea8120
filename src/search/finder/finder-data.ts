/** What a page is about, as the finder sorts pages; `overview` are lists and computed pages. */
export const finderKinds = [
  'roles',
  'processes',
  'forms',
  'metrics',
  'scorecards',
  'meetings',
  'departments',
  'models',
  'objectives',
  'budgets',
  'glossary',
  'guides',
  'overview',
] as const;
export type FinderKind = (typeof finderKinds)[number];

/** How often something comes round, by its place in this list. */
export const finderRhythms = ['daily', 'weekly', 'monthly', 'quarterly', 'yearly', 'event'] as const;
export type FinderRhythm = (typeof finderRhythms)[number];

/** A passage of a page with an anchor of its own: a duty, a step, a function. Names are short: this is sent to readers. */
export interface FinderPart {
  /** Anchor; empty when the passage has none. */
  a: string;
  /** The passage. */
  t: string;
  /** Further words it is found by, not shown. */
  x?: string;
  /** Rhythm, as index into `finderRhythms`. */
  r?: number;
  /** Pages it belongs to or names, as indexes into `pages`. */
  p?: number[];
  /** The role that does it, for a step of a process, as index into `pages`. */
  w?: number;
  /** The role that approves of it, where a step names one, as index into `pages`. */
  b?: number;
}

/** One page, or one thing on a page that lists many. */
export interface FinderPage {
  /** Kind, as index into `finderKinds`. */
  k: number;
  /** Path below the site's base, with the anchor where several things share a page. */
  u: string;
  /** Title. */
  t: string;
  /** Further names: aliases, synonyms, English. */
  n?: string[];
  /** One sentence on what it is. */
  l?: string;
  /** Roles that answer for it, as indexes into `pages`. */
  o?: number[];
  /** For a role that nobody holds in the active model: who does its work. Empty when nobody does. */
  c?: string[];
  d?: FinderPart[];
}

/** `finder.json`: all the browser needs to find pages by name, duty, pinyin and sound. */
export interface FinderData {
  /** Syllables with the characters read so: `dian店点 zhang长章`. A character with two readings stands twice. */
  syllables: string;
  /** Pairs of a traditional or variant character and the simplified one that the handbook uses. */
  simplified: string;
  /** Words that mean the same, the handbook's own word first. */
  synonyms: string[][];
  /** Codes of the statements of the sources, such as `S0-32`. */
  statements: string[];
  pages: FinderPage[];
}

export function kindOf({ k }: FinderPage): FinderKind {
  const kind = finderKinds[k];
  if (kind === undefined) throw new Error(`kindOf: there is no kind ${k}`);
  return kind;
}
