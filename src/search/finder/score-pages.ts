import { kindOf, type FinderKind, type FinderPage } from './finder-data.ts';
import { weightOf, type Passage } from './passages.ts';
import type { Intent, Question } from './question.ts';

/** One thing a query asks for: passages that have it, how well, and for how many of their units it stands. */
export interface Wanted {
  /** The rarer, the more it counts. */
  rarity: number;
  /** Two neighbours, so that a row of them stands for one unit more than there are pairs. */
  isPair: boolean;
  matches: readonly (readonly [passage: number, strength: number, units: number])[];
}

/** One page and why it was found. */
export interface PageScore {
  page: number;
  score: number;
  /** Share of the query that the page explains, 0 to 1. */
  coverage: number;
  /** Share of the query that the page's best name explains. */
  named: number;
  /** The query is one of the page's names. */
  isName: boolean;
  /** Passages with an anchor that match, best first, as indexes into the page's parts. */
  parts: readonly { part: number; score: number }[];
}

/** What of the query one passage has: by rarity, and how many of its own units that stands for. */
interface Sum {
  weight: number;
  units: number;
  last: number;
}

/** When everything else is equal, people look for those who do things and for how they are done. */
const leanings: Partial<Record<FinderKind, number>> = {
  roles: 0.07,
  processes: 0.06,
  forms: 0.035,
  metrics: 0.03,
  meetings: 0.03,
  scorecards: 0.02,
  departments: 0.02,
  models: 0.02,
  glossary: -0.02,
  guides: -0.03,
  overview: -0.02,
};

/** What explains messages to those who edit comes after what people work by. */
const editorsLeaning = -0.2;

const meant: Record<Intent, Partial<Record<FinderKind, number>>> = {
  who: { roles: 0.14, processes: 0.09, scorecards: 0.04 },
  approve: { processes: 0.05 },
  how: { processes: 0.14, roles: 0.03 },
  form: { forms: 0.42 },
  meaning: { glossary: 0.2, metrics: 0.14 },
  figure: { metrics: 0.12, scorecards: 0.04 },
  when: { meetings: 0.12, processes: 0.05, roles: 0.04 },
};

/** Nothing below this share of the query is worth showing. */
const leastCoverage = 0.42;
/** A name said in full within a longer question is enough all the same. */
const leastName = 0.44;

/** Score every page that has something of what is wanted. */
export function scorePages(
  index: { pages: readonly FinderPage[]; passages: readonly Passage[] },
  wanted: readonly Wanted[],
  { intents }: Question,
): PageScore[] {
  const total = wanted.reduce((sum, { rarity }) => sum + rarity, 0);
  const { byPassage, byPage } = sumUp(index.passages, wanted);
  const scores = new Map<number, PageScore>();
  for (const [at, { weight, units, last }] of byPassage) {
    const passage = index.passages[at];
    const page = passage && index.pages[passage.page];
    if (!passage || !page) continue;
    const match = { passage, kind: kindOf(page), coverage: weight / total, units: units + last };
    scores.set(passage.page, addPassage(scores.get(passage.page), match));
  }
  return [...scores.values()]
    .map((score) => ({ ...score, coverage: (byPage.get(score.page) ?? 0) / total }))
    .filter(({ coverage, score }) => coverage >= leastCoverage || score > leastName)
    .map((found) => weighed(found, index.pages[found.page], intents));
}

/** What each passage has of what is wanted, and each page, of every wanted thing its best match. */
function sumUp(
  passages: readonly Passage[],
  wanted: readonly Wanted[],
): { byPassage: ReadonlyMap<number, Sum>; byPage: ReadonlyMap<number, number> } {
  const byPassage = new Map<number, Sum>();
  const byPage = new Map<number, number>();
  for (const { rarity, matches, isPair } of wanted) {
    const bestHere = new Map<number, number>();
    for (const [passage, strength, units] of matches) {
      const sum = byPassage.get(passage) ?? { weight: 0, units: 0, last: 0 };
      byPassage.set(passage, {
        weight: sum.weight + rarity * strength,
        units: sum.units + units * Math.min(1, strength + 0.15),
        last: isPair ? Math.max(sum.last, Math.min(1, strength + 0.15)) : sum.last,
      });
      const page = passages[passage]?.page ?? -1;
      if (strength > (bestHere.get(page) ?? 0)) bestHere.set(page, strength);
    }
    for (const [page, strength] of bestHere) byPage.set(page, (byPage.get(page) ?? 0) + rarity * strength);
  }
  return { byPassage, byPage };
}

/** A score with what the whole page, its further parts and the kind of page add to its best passage. */
function weighed(found: PageScore, page: FinderPage | undefined, intents: Question['intents']): PageScore {
  const kind = page ? kindOf(page) : 'overview';
  const leaning = (leanings[kind] ?? 0) + (page?.u.startsWith('/contribute/') ? editorsLeaning : 0);
  const lean = [...intents].reduce((sum, intent) => sum + (meant[intent][kind] ?? 0), leaning);
  const parts = [...found.parts].sort((a, b) => b.score - a.score); // older phones lack toSorted
  const further = parts.slice(1, 3).reduce((sum, { score }) => sum + score * 0.04, 0);
  return { ...found, parts, score: found.score * 0.8 + found.coverage * 0.25 + further + lean };
}

/** A passage that has something of a query: the share of the query, and how many of its own units that is. */
interface Match {
  passage: Passage;
  kind: FinderKind;
  coverage: number;
  units: number;
}

/** Take the best passage of a page as its score, and remember the parts that match. */
function addPassage(before: PageScore | undefined, { passage, kind, coverage, units }: Match): PageScore {
  const { page, part, place } = passage;
  const isName = place === 'title' || place === 'name';
  const filled = Math.min(1, units / passage.units.length);
  const whole = isName && filled >= 0.99;
  let score = weightOf(place, kind) * coverage ** 1.2 * (isName ? 0.6 + 0.4 * filled : 0.8 + 0.2 * filled);
  if (whole) score = Math.max(score, 0.45 + 0.35 * coverage) + (coverage >= 0.99 ? 0.25 : 0);
  return {
    page,
    score: Math.max(before?.score ?? 0, score),
    coverage: 0,
    named: Math.max(before?.named ?? 0, isName ? coverage : 0),
    isName: (before?.isName ?? false) || (whole && coverage >= 0.99),
    parts:
      part >= 0 && place === 'part' && coverage > 0.34
        ? [...(before?.parts ?? []), { part, score: coverage }]
        : (before?.parts ?? []),
  };
}
