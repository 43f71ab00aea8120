import { find, type Handbook } from '../graph/handbook.ts';
import { formatHeadcount, headcountIsSuggested } from '../graph/headcount.ts';
import { pathOf } from '../graph/paths.ts';
import { reportingTrees, type PositionNode } from '../graph/reporting-lines.ts';
import { titleOfPosition } from '../graph/team.ts';
import type { OrgChart, OrgUnit } from '../layout/org-chart/input.ts';
import type { Model, Position } from '../schema/model.ts';
import { markInList } from '../text/circled-number.ts';
import type { Thing } from '../source/thing.ts';
import { departmentColour } from './department-colour.ts';

/** A model as the org chart layout wants it: every position with its headcount, department and link to its role. */
export function orgChartInput(
  handbook: Handbook,
  model: Thing<Model>,
  hrefOf: (path: string) => string,
): OrgChart {
  const unitFor = ({ position, reports }: PositionNode): OrgUnit => {
    const department = position.department && find(handbook, 'departments', position.department);
    const path = linkOf(position);
    return {
      id: position.id,
      title: titleOfPosition(handbook, position),
      headcount: formatHeadcount(position.headcount),
      ...(headcountIsSuggested(position) ? { suggested: true } : {}),
      ...(department
        ? {
            department: {
              id: department.id,
              title: department.data.title,
              colour: departmentColour(handbook, department.id),
            },
          }
        : {}),
      ...(position.unit === undefined ? {} : { note: position.unit }),
      ...(path === undefined ? {} : { href: hrefOf(path) }),
      children: reports.map(unitFor),
    };
  };
  return {
    id: model.id,
    title: model.data.title,
    roots: reportingTrees(model.data).map(unitFor),
    dotted: (model.data.dottedLines ?? []).map(({ from, to, label }, index, all) => ({
      from,
      to,
      label,
      mark: markInList(index, all.length),
    })),
  };
}

function linkOf({ role, department }: Position): string | undefined {
  if (role !== undefined) return pathOf('roles', role);
  return department === undefined ? undefined : pathOf('departments', department);
}
