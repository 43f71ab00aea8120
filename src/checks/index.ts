import type { Handbook } from '../graph/handbook.ts';
import { sortProblems, type Problem } from '../problem/problem.ts';
import { addressesAreFree } from './addresses-are-free.ts';
import { anchorsExist } from './anchors-exist.ts';
import type { Check } from './check.ts';
import { coveredDutiesExist, dutiesAreCovered, rolesHaveModels } from './duties-are-covered.ts';
import { examplesFit } from './examples-fit.ts';
import { choicesHaveOptions, formsAreUsed } from './forms-are-used.ts';
import { figuresCanBeReached } from './figures-can-be-reached.ts';
import { formulasEnd } from './formulas-end.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { agendasAddUp, meetingsComeRound } from './meetings-add-up.ts';
import { metricsCompute } from './metrics-compute.ts';
import { picturesExist } from './pictures-exist.ts';
import { positionsExist } from './positions-exist.ts';
import { positionsHaveNames } from './positions-have-names.ts';
import { decisionsDecide, exitsLeadSomewhere, processesEnd, stepsHaveLanes } from './process-structure.ts';
import { oneTop, reportingCycles } from './reporting-lines.ts';
import { reviewsAreDone } from './reviews-are-done.ts';
import { rulesScore } from './rules-score.ts';
import { sourcesCarryTheirCode } from './sources-carry-their-code.ts';
import { statementsAreUsed } from './statements-are-used.ts';
import { objectivesAlign } from './objectives-align.ts';
import { budgetsAddUp, pointsAddUp } from './sums-add-up.ts';
import { placeholdersAreGone } from './placeholders-are-gone.ts';
import { uniqueItems } from './unique-items.ts';
import { uniqueLocalIds, uniqueNames } from './unique-names.ts';
import { unknownReference } from './unknown-reference.ts';
import { approvalsAreShared, rolesHaveWork } from './work-is-shared.ts';

/** All rules across files. */
export const checks: readonly Check[] = [
  unknownReference,
  linksLeadSomewhere,
  anchorsExist,
  picturesExist,
  addressesAreFree,
  uniqueNames,
  uniqueLocalIds,
  uniqueItems,
  positionsExist,
  positionsHaveNames,
  reportingCycles,
  oneTop,
  coveredDutiesExist,
  dutiesAreCovered,
  rolesHaveModels,
  stepsHaveLanes,
  exitsLeadSomewhere,
  processesEnd,
  decisionsDecide,
  approvalsAreShared,
  rolesHaveWork,
  formsAreUsed,
  choicesHaveOptions,
  examplesFit,
  meetingsComeRound,
  agendasAddUp,
  metricsCompute,
  formulasEnd,
  pointsAddUp,
  rulesScore,
  figuresCanBeReached,
  objectivesAlign,
  budgetsAddUp,
  sourcesCarryTheirCode,
  statementsAreUsed,
  placeholdersAreGone,
  reviewsAreDone,
];

/** Everything that breaks a rule, sorted by file and line. */
export function runChecks(handbook: Handbook, rules: readonly Check[] = checks): Problem[] {
  return sortProblems(rules.flatMap((rule) => [...rule.run(handbook)]));
}
