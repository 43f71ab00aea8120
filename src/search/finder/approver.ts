import type { Answer } from './answer.ts';
import type { Asked } from './asked.ts';
import { isAbout } from './duty-words.ts';
import type { FinderPart } from './finder-data.ts';
import type { PageScore } from './score-pages.ts';

/** A step that says yes or no to what others have done. */
const decides = /[审批准签]|过吗|过不过|行不行/;
/** A duty whose doing is that; others may speak of it by the way. */
const isToDecide = /^[^，：；]?[审批签]/;
/** A passage decides on what is asked only when it explains this much of the question. */
const enough = 0.72;

interface Decision {
  role: number;
  score: number;
  duty?: FinderPart;
  step?: FinderPart;
  process?: number;
}

/**
 * Who approves of what is asked: by the steps of the process it names, when all name the same role; by the step or
 * the duty that says so best. Whoever does the work is no answer.
 */
export function approverOf(asked: Asked): Answer | undefined {
  const named = asked.hits.find((hit) => hit.named >= enough && asked.kind(hit) === 'processes');
  const [said] = asked.hits.flatMap((hit) => decisionsSaid(asked, hit)).sort((a, b) => b.score - a.score);
  const decision = onlyDecisionOf(asked, named) ?? said;
  if (!decision) return undefined;
  const { role, duty, step, process } = decision;
  return {
    kind: 'who',
    approves: true,
    role,
    ...(duty && { duty }),
    ...(step && { step }),
    ...(process !== undefined && { process }),
  };
}

/** The passages of one hit that decide on what is asked, each with the role that does. */
function decisionsSaid({ core, page, kind }: Asked, hit: PageScore): Decision[] {
  const { d = [], o = [] } = page(hit.page);
  return hit.parts.flatMap(({ part, score }): Decision[] => {
    const passage = d[part];
    if (!passage || score < enough) return [];
    if (kind(hit) === 'roles' && isToDecide.test(passage.t) && isAbout(passage, core))
      return [{ role: hit.page, duty: passage, score }];
    const role = passage.b ?? o[0];
    const isStep = kind(hit) === 'processes' && passage.a.startsWith('step-') && decides.test(passage.t);
    return isStep && role !== undefined ? [{ role, step: passage, process: hit.page, score }] : [];
  });
}

/** The one role that all deciding steps of a process name. */
function onlyDecisionOf({ page }: Asked, process: PageScore | undefined): Decision | undefined {
  const { d = [] } = process ? page(process.page) : {};
  const roles = new Set(d.flatMap(({ t, b }) => (b !== undefined && decides.test(t) ? [b] : [])));
  const [role] = roles;
  if (!process || role === undefined || roles.size > 1) return undefined;
  return { role, process: process.page, score: 1 };
}
