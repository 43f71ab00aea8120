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

/** The answer to a question, if the handbook states one clearly enough. */
export function answerOf({ question, hits }: Found, pages: readonly FinderPage[]): Answer | undefined {
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
  if (intents.has('meaning')) {
    const word = hits.find((hit) => hit.isName && ['glossary', 'metrics'].includes(kind(hit)));
    if (word && page(word.page).l !== undefined) return { kind: 'meaning', page: word.page };
  }
  const [keeper] = page(top.page).o ?? [];
  if (top.isName && keeper !== undefined && kind(top) !== 'processes' && intents.has('who'))
    return { kind: 'who', role: keeper, ...(kind(top) === 'forms' && { form: top.page }) };
  const process = hits.find(
    (hit) => kind(hit) === 'processes' && (hit.named >= enough || hit.coverage >= 0.9),
  );
  const role = hits.find((hit) => kind(hit) === 'roles' && (hit.parts[0]?.score ?? 0) >= enough);
  const owner = process && page(process.page).o?.[0];
  const duty = role && page(role.page).d?.[role.parts[0]?.part ?? -1];
  if (process && owner !== undefined && (process.isName || !role || role.score < process.score)) {
    // Duties stand in order of importance.
    const ownersDuty = page(owner).d?.find((each) => each.p?.includes(process.page));
    return { kind: 'who', role: owner, process: process.page, ...(ownersDuty && { duty: ownersDuty }) };
  }
  if (role && duty) {
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
  if (top.coverage < enough || !intents.has('who') || keeper === undefined) return undefined;
  return { kind: 'who', role: keeper, ...(kind(top) === 'forms' && { form: top.page }) };
}

function rhythmIndex(rhythm: string | undefined): number {
  return ['daily', 'weekly', 'monthly', 'quarterly', 'yearly'].indexOf(rhythm ?? '');
}
