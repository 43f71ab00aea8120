import type { Objective } from '../schema/objective.ts';
import type { RoleId } from '../schema/reference.ts';
import type { Thing } from '../source/thing.ts';
import type { Handbook } from './handbook.ts';

/** An objective with those that serve it, down to the last. */
export interface AlignedObjective {
  objective: Thing<Objective>;
  servedBy: readonly AlignedObjective[];
}

/** Objectives as trees: at the roots those that serve no other; each below the one it serves, in file order. */
export function alignmentTrees(handbook: Handbook): AlignedObjective[] {
  const all = [...handbook.objectives.values()];
  const treeOf = (objective: Thing<Objective>): AlignedObjective => ({
    objective,
    servedBy: all.filter(({ data }) => data.alignsTo === objective.id).map(treeOf),
  });
  return all.filter(({ data }) => data.alignsTo === undefined).map(treeOf);
}

/** The tree below one objective. */
export function alignmentOf(handbook: Handbook, id: string): AlignedObjective | undefined {
  const search = (trees: readonly AlignedObjective[]): AlignedObjective | undefined => {
    for (const tree of trees) {
      const found = tree.objective.id === id ? tree : search(tree.servedBy);
      if (found) return found;
    }
    return undefined;
  };
  return search(alignmentTrees(handbook));
}

/** Roles that answer for key results of an objective and of those that serve it, as often as they do. */
export function ownersIn({ objective, servedBy }: AlignedObjective): RoleId[] {
  return [...objective.data.keyResults.map(({ owner }) => owner), ...servedBy.flatMap(ownersIn)];
}
