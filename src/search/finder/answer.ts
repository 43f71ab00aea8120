import { approverOf } from './approver.ts';
import { nearlyAll, type Asked } from './asked.ts';
import { isAbout, likenessToAny, onlyOneEnding, shareIn, tellingLength } from './duty-words.ts';
import { fitsAll } from './fits-all.ts';
import {
  finderKinds,
  finderRhythms,
  kindOf,
  type FinderKind,
  type FinderPage,
  type FinderPart,
} from './finder-data.ts';
import type { Found } from './finder.ts';
import type { PageScore } from './score-pages.ts';

/** What can be said before any hit: who answers for it, or what a word means. Numbers are indexes of pages. */
export type Answer =
  | {
      kind: 'who';
      role: number;
      /** The role approves of what others do. */
      approves?: true;
      duty?: FinderPart;
      step?: FinderPart;
      process?: number;
      form?: number;
    }
  | { kind: 'duties'; role: number; duties: readonly FinderPart[] }
  | { kind: 'meaning'; page: number };

/** A duty or a process answers only when it explains this much of the question. */
const enough = 0.72;
/** A duty that says this much of a name is what the name is about. */
const likeEnough = 1 / 3;
/** What more roles than this do is not answered with one of them. */
const commonAmong = 3;
/** The beginning of a name in pinyin comes to exactly `nearlyAll`, which is not enough; rounding must not change that. */
const rounding = 1e-9;
/** A role that nobody holds in the active model answers only when it says this much more than one that somebody holds. */
const nearlyEqual = 0.05;
/** A step has few words: one that only comes up in it fills less of a clause. So does one of several papers in a duty. */
const stepShare = 0.4;

/** The answer to a question, if the handbook states one clearly enough. */
export function answerOf(found: Found, pages: readonly FinderPage[]): Answer | undefined {
  const [top] = found.hits;
  if (!top || /^\p{Script=Han}$/u.test(found.core)) return undefined; // 我 of 我归谁管 is in 我们, too
  const page = (at: number): FinderPage => {
    const here = pages[at];
    if (!here) throw new Error(`answerOf: there is no page ${at}`);
    return here;
  };
  const kind = (hit: PageScore): FinderKind => kindOf(page(hit.page));
  const [keeper] = page(top.page).o ?? [];
  const word = found.hits.find(
    (hit) => hit.isName && ['glossary', 'metrics'].includes(kind(hit)) && page(hit.page).l !== undefined,
  );
  const asked: Asked = { ...found, top, keeper, word, page, kind };
  if (kind(top) === 'roles' && top.named >= enough) return dutiesInRhythm(asked);
  if (found.question.intents.has('approve')) return approverOf(asked);
  for (const rule of rules) {
    const answer = rule(asked);
    if (answer) return fitsAll(asked, answer) ? answer : undefined;
  }
  return undefined;
}

/** What a role does every day, week, month, or when something comes up; nothing when no rhythm is asked for. */
function dutiesInRhythm({ top, question, page }: Asked): Answer | undefined {
  const { rhythm } = question;
  if (rhythm === undefined) return undefined;
  const index = finderRhythms.indexOf(rhythm);
  const duties = (page(top.page).d ?? []).filter(({ r }) => r === index);
  return duties.length > 0 ? { kind: 'duties', role: top.page, duties } : undefined;
}

/** Tried in this order; the first answer stands. */
const rules: readonly ((asked: Asked) => Answer | undefined)[] = [
  meaningAskedFor,
  meaningOfName,
  keeperOfNamed,
  keeperOfForm,
  ownerOfProcess,
  holderOfDuty,
  doerOfStep,
  meaningOfTop,
  keeperOfTop,
];

function meaningAskedFor({ question, top, word }: Asked): Answer | undefined {
  const isAsked = question.intents.has('meaning') || (question.intents.has('figure') && word === top);
  return isAsked && word ? { kind: 'meaning', page: word.page } : undefined;
}

/** A word that is all of the question is asked for itself, however many duties have it. */
function meaningOfName({ question, top, word }: Asked): Answer | undefined {
  const isPlain = [...question.intents].every((intent) => intent === 'meaning' || intent === 'figure');
  return word === top && isPlain ? { kind: 'meaning', page: word.page } : undefined;
}

function keeperOfNamed(asked: Asked): Answer | undefined {
  const { top, kind } = asked;
  return top.isName && kind(top) !== 'processes' ? keeperAskedFor(asked) : undefined;
}

/** Who keeps the form that the question names in part, when no other form found is named as well. */
function keeperOfForm(asked: Asked): Answer | undefined {
  const { top, keeper, kind } = asked;
  if (kind(top) !== 'forms' || top.named === 0 || top.coverage < nearlyAll) return undefined;
  if (keeper === undefined) return undefined;
  if (isOneOfMany(asked)) return undefined;
  const duty = dutyNaming(asked, keeper, top);
  return { kind: 'who', role: keeper, form: top.page, ...(duty && { duty }) };
}

/** Whether the question names others of the first hit's kind as well. */
function isOneOfMany({ top, hits, kind }: Asked): boolean {
  return hits.some((hit) => hit !== top && kind(hit) === kind(top) && hit.named >= top.named);
}

/** Whether names of papers end with the question as well as one of a process: 周报 is any of several. */
function isEndOfMany({ core, hits, page, kind }: Asked, process: PageScore): boolean {
  const ends = (hit: PageScore): boolean => {
    const { t, n = [] } = page(hit.page);
    return [t, ...n].some((name) => name.endsWith(core));
  };
  return ends(process) && hits.some((hit) => kind(hit) === 'forms' && ends(hit));
}

/** Who answers for a process that the question names, unless a duty of some role says more. */
function ownerOfProcess(asked: Asked): Answer | undefined {
  const { top, hits, page, kind } = asked;
  const process = hits.find(
    (hit) =>
      kind(hit) === 'processes' &&
      (hit.named > nearlyAll + rounding ||
        (hit === top && (hit.named >= enough || (hit.named > 0 && hit.coverage >= nearlyAll)))),
  );
  const owner = process && page(process.page).o?.[0];
  if (!process || owner === undefined) return undefined;
  const role = roleByDuty(asked);
  if (!process.isName && ((role && role.score >= process.score) || isEndOfMany(asked, process)))
    return undefined;
  const duty = dutyNaming(asked, owner, process);
  return { kind: 'who', role: owner, process: process.page, ...(duty && { duty }) };
}

/** The role with the duty that the question is about. */
function holderOfDuty(asked: Asked): Answer | undefined {
  const { core, question, top, page, kind } = asked;
  const role = roleByDuty(asked);
  const [best] = role?.parts ?? [];
  const duty = role && best && page(role.page).d?.[best.part];
  if (!duty || !isAbout(duty, core)) return undefined;
  if (kind(top) === 'forms' && isOneOfMany(asked) && shareIn(duty, core) <= stepShare) return undefined;
  const isOfTop = role === top || duty.p?.includes(top.page) === true;
  const isTopMeant = !question.intents.has('who') && (top.isName || isWholePage(asked));
  if (!isOfTop && (isTopMeant || best.score < nearlyAll || isCommon(asked))) return undefined;
  const named = (kind: FinderKind): number | undefined =>
    duty.p?.find((at) => finderKinds[page(at).k] === kind);
  const [process, form] = [named('processes'), named('forms')];
  return {
    kind: 'who',
    role: role.page,
    duty,
    ...(process !== undefined && { process }),
    ...(form !== undefined && { form }),
  };
}

/** Whether so many roles have a duty with all of the question that none of them is meant. */
function isCommon({ hits, kind }: Asked): boolean {
  const holders = hits.filter((hit) => kind(hit) === 'roles' && (hit.parts[0]?.score ?? 0) >= nearlyAll);
  return holders.length > commonAmong;
}

/** Whether the question names a first hit of a kind that is asked for as a whole: nobody's duty is meant. */
function isWholePage({ top, kind }: Asked): boolean {
  return top.named >= nearlyAll && ['departments', 'scorecards', 'models', 'overview'].includes(kind(top));
}

/** Who does the step of the first hit that says what is asked: seldom all steps are the owner's. */
function doerOfStep({ core, top, page, kind }: Asked): Answer | undefined {
  const [best] = top.parts;
  const step = best && page(top.page).d?.[best.part];
  if (kind(top) !== 'processes' || !best || step?.w === undefined) return undefined;
  if (best.score < nearlyAll) return undefined;
  return shareIn(step, core) > stepShare ? { kind: 'who', role: step.w, step, process: top.page } : undefined;
}

function meaningOfTop({ question, top, word }: Asked): Answer | undefined {
  return word === top && !question.intents.has('who') ? { kind: 'meaning', page: word.page } : undefined;
}

/** Who answers for the first hit; a page that is not named at all only mentions what was asked for. */
function keeperOfTop(asked: Asked): Answer | undefined {
  const { top, kind } = asked;
  if (top.named === 0 || top.coverage < enough) return undefined;
  return kind(top) === 'forms' && isOneOfMany(asked) ? undefined : keeperAskedFor(asked);
}

/** Who answers for the first hit, when that is the question. */
function keeperAskedFor({ question, top, keeper, kind }: Asked): Answer | undefined {
  if (keeper === undefined || !question.intents.has('who')) return undefined;
  return { kind: 'who', role: keeper, ...(kind(top) === 'forms' && { form: top.page }) };
}

/** The best role of which one duty explains enough of the question; of nearly equal ones the one that somebody holds. */
function roleByDuty({ hits, page, kind }: Asked): PageScore | undefined {
  const score = ({ parts }: PageScore): number => parts[0]?.score ?? 0;
  const roles = hits.filter((hit) => kind(hit) === 'roles' && score(hit) >= enough);
  const [best] = roles;
  return (
    roles.find((hit) => best && page(hit.page).c === undefined && score(hit) > score(best) - nearlyEqual) ??
    best
  );
}

/**
 * The duty of a role that names what was found and says what is asked; of several the one most like it, or the first,
 * since the most important come first. What is called by one of its names may be said by another that is like it.
 */
function dutyNaming({ core, hits, page }: Asked, role: number, named: PageScore): FinderPart | undefined {
  const duties = (page(role).d ?? []).filter(({ p }) => p?.includes(named.page));
  const { parts = [] } = hits.find((hit) => hit.page === role) ?? {};
  const isLong = core.length >= tellingLength;
  const least = isLong && !named.isName ? 0 : enough;
  const alike = parts.flatMap(({ part, score }) => (score >= least ? (page(role).d?.[part] ?? []) : []));
  const likest = named.isName ? undefined : alike.find((duty) => duties.includes(duty));
  if (likest || !(named.isName || (isLong && named.named >= nearlyAll))) return likest;
  const { t, n = [] } = page(named.page);
  const byname = n.includes(core) ? core : undefined;
  const only = byname === undefined ? undefined : onlyOneEnding(byname, duties);
  const likeness = (duty: FinderPart) => likenessToAny([t, ...n], byname, duty.t);
  const best = Math.max(likeEnough, ...duties.map(likeness));
  return (
    only ?? duties.find((duty) => likeness(duty) === best) ?? duties.find((duty) => alike.includes(duty))
  );
}
