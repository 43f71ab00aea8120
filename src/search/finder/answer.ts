import { finderKinds, kindOf, type FinderPage, type FinderPart } from './finder-data.ts';
import type { Found } from './finder.ts';
import type { PageScore } from './score-pages.ts';

/** What can be said before any hit: who answers for it, or what a word means. Numbers are indexes of pages. */
export type Answer =
  | { kind: 'who'; role: number; duty?: FinderPart; process?: number; form?: number }
  | { kind: 'duties'; role: number; duties: readonly FinderPart[] }
  | { kind: 'meaning'; page: number };

/** A duty or a process answers only when it explains this much of the question. */
const enough = 0.72;
/** What is not the first hit answers only when it explains nearly all of the question; so does a form. */
const nearlyAll = 0.9;
/** A word shorter than this tells what a duty is about only when it is this share of a clause. */
const tellingLength = 4;
const tellingShare = 0.2;

/** The answer to a question, if the handbook states one clearly enough. */
export function answerOf({ question, core, hits }: Found, pages: readonly FinderPage[]): Answer | undefined {
  const { intents, rhythm } = question;
  const [top] = hits;
  if (!top) return undefined;
  const page = (at: number): FinderPage => {
    const found = pages[at];
    if (!found) throw new Error(`answerOf: there is no page ${at}`);
    return found;
  };
  const kind = (hit: PageScore) => kindOf(page(hit.page));
  if (kind(top) === 'roles' && top.named >= enough) {
    const duties = (page(top.page).d ?? []).filter(({ r }) => r !== undefined && r === rhythmIndex(rhythm));
    return duties.length > 0 ? { kind: 'duties', role: top.page, duties } : undefined;
  }
  const word = hits.find(
    (hit) => hit.isName && ['glossary', 'metrics'].includes(kind(hit)) && page(hit.page).l !== undefined,
  );
  if (intents.has('meaning') && word) return { kind: 'meaning', page: word.page };
  const [keeper] = page(top.page).o ?? [];
  if (top.isName && keeper !== undefined && kind(top) !== 'processes' && intents.has('who'))
    return { kind: 'who', role: keeper, ...(kind(top) === 'forms' && { form: top.page }) };
  // Duties stand in order of importance.
  const dutyNaming = (role: number, at: number) => page(role).d?.find(({ p }) => p?.includes(at));
  const others = hits.filter((hit) => hit !== top && kind(hit) === 'forms');
  if (
    kind(top) === 'forms' &&
    top.coverage >= nearlyAll &&
    keeper !== undefined &&
    others.every(({ named }) => named < top.named)
  ) {
    const duty = dutyNaming(keeper, top.page);
    return { kind: 'who', role: keeper, form: top.page, ...(duty && { duty }) };
  }
  const process = hits.find(
    (hit) =>
      kind(hit) === 'processes' &&
      (hit.named >= nearlyAll || (hit === top && (hit.named >= enough || hit.coverage >= nearlyAll))),
  );
  const role = hits.find((hit) => kind(hit) === 'roles' && (hit.parts[0]?.score ?? 0) >= enough);
  const owner = process && page(process.page).o?.[0];
  if (process && owner !== undefined && (process.isName || !role || role.score < process.score)) {
    const duty = dutyNaming(owner, process.page);
    return { kind: 'who', role: owner, process: process.page, ...(duty && { duty }) };
  }
  const duty = role && page(role.page).d?.[role.parts[0]?.part ?? -1];
  const isSure =
    role === top || duty?.p?.includes(top.page) === true || (role?.parts[0]?.score ?? 0) >= nearlyAll;
  if (role && duty && isSure && isAbout(duty, core)) {
    const links = (duty.p ?? []).map((at) => [at, finderKinds[page(at).k]] as const);
    const process = links.find(([, linked]) => linked === 'processes')?.[0];
    const form = links.find(([, linked]) => linked === 'forms')?.[0];
    return {
      kind: 'who',
      role: role.page,
      duty,
      ...(process !== undefined && { process }),
      ...(form !== undefined && { form }),
    };
  }
  if (word === top && !intents.has('who')) return { kind: 'meaning', page: word.page };
  if (top.coverage < enough || !intents.has('who') || keeper === undefined) return undefined;
  return { kind: 'who', role: keeper, ...(kind(top) === 'forms' && { form: top.page }) };
}

/** Whether words are more than a mention in passing within a duty. */
function isAbout({ t }: FinderPart, words: string): boolean {
  const clause = t.split(/[，；：。]/).find((each) => each.includes(words)) ?? t;
  return words.length >= tellingLength || words.length / clause.length >= tellingShare;
}

function rhythmIndex(rhythm: string | undefined): number {
  return ['daily', 'weekly', 'monthly', 'quarterly', 'yearly'].indexOf(rhythm ?? '');
}
