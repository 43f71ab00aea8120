import type { Random } from '../fixtures/random.ts';
import type { Content } from './content.ts';
import type { Mutation } from './mutation.ts';
import { movedFiles, unsafeBodies, wholeFiles } from './specials/files.ts';
import type { Special } from './specials/find.ts';
import { copies, coverage, models, orphans, unnamedPositions } from './specials/models.ts';
import { approvals, flow, lanes, scores } from './specials/processes.ts';
import { agendas, formFields, formulas, plans, upkeep } from './specials/sums.ts';

const specials: readonly Special[] = [
  models,
  unnamedPositions,
  coverage,
  orphans,
  copies,
  lanes,
  flow,
  approvals,
  scores,
  agendas,
  formulas,
  plans,
  formFields,
  upkeep,
  wholeFiles,
  movedFiles,
  unsafeBodies,
];

/** Of everything that breaks one rule each, so many by chance for each code, or all where there are fewer. */
export function someOfEachCode(content: Content, random: Random, ofEach: number): Mutation[] {
  const all = specials.flatMap((special) => [...special(content)]);
  const byCode = Map.groupBy(all, ({ expect }) => expect[0]?.code);
  return [...byCode.values()].flatMap((mutations) => {
    const left = [...mutations];
    return Array.from({ length: Math.min(ofEach, left.length) }, () =>
      left.splice(random.below(left.length), 1),
    ).flat();
  });
}
