import { words } from '../../i18n/words.ts';
import { unitsOf, type OrgChart, type OrgUnit } from './input.ts';

/** More boxes than this do not fit on one page: draw the overview and one chart per department. */
export const MOST_ON_A_PAGE = 60;

/** Whether a chart is better read in parts. */
export function isTooLarge(chart: OrgChart): boolean {
  return unitsOf(chart.roots).length > MOST_ON_A_PAGE;
}

/**
 * The top of a chart, down to two levels below the first unit that has several bosses under it; what
 * is left out shows as a count, such as “+12 岗”.
 *
 * A chain of command at the top does not count as depth. Where two levels are still too many boxes
 * for a page, one is kept.
 */
export function overviewOf(chart: OrgChart): OrgChart {
  const cutAt = (depth: number): OrgUnit[] =>
    chart.roots.map((root) => cut(root, depth + trunkOf(root).length));
  const deep = cutAt(2);
  const roots = unitsOf(deep).length <= MOST_ON_A_PAGE ? deep : cutAt(1);
  return { ...chart, id: `${chart.id}-overview`, roots, dotted: dottedWithin(chart, roots) };
}

/**
 * One chart for each unit below the top that has reports, with everything under it.
 *
 * A department that is itself too large comes as its own overview, followed by its parts.
 */
export function departmentCharts(chart: OrgChart): OrgChart[] {
  return heads(chart).flatMap((unit) => {
    const roots = [unit];
    const part = {
      id: `${chart.id}-${unit.id}`,
      title: unit.title,
      roots,
      dotted: dottedWithin(chart, roots),
    };
    return isTooLarge(part) ? [overviewOf(part), ...departmentCharts(part)] : [part];
  });
}

/** The units that get a chart of their own. */
function heads(chart: OrgChart): OrgUnit[] {
  return chart.roots
    .flatMap((root) => {
      const trunk = [...trunkOf(root), branchingOf(root)];
      return trunk.flatMap((unit) => unit.children.filter((child) => !trunk.includes(child)));
    })
    .filter((unit) => unit.children.length > 0);
}

/** The chain of command above the first unit with several bosses under it. */
function trunkOf(root: OrgUnit): OrgUnit[] {
  const trunk: OrgUnit[] = [];
  for (let unit = root; ;) {
    const [boss, second] = unit.children.filter((child) => child.children.length > 0);
    if (!boss || second) return trunk;
    trunk.push(unit);
    unit = boss;
  }
}

function branchingOf(root: OrgUnit): OrgUnit {
  const last = trunkOf(root).at(-1);
  return last?.children.find((child) => child.children.length > 0) ?? root;
}

/** A unit with what is at most `depth` levels below it; deeper ones are counted in its note. */
function cut(unit: OrgUnit, depth: number): OrgUnit {
  if (depth > 0) return { ...unit, children: unit.children.map((child) => cut(child, depth - 1)) };
  const hidden = unitsOf(unit.children).length;
  if (hidden === 0) return unit;
  const note = [words('chart.more', { count: hidden }), unit.note ?? '']
    .filter((part) => part !== '')
    .join(' · ');
  return { ...unit, note, children: [] };
}

function dottedWithin(chart: OrgChart, roots: readonly OrgUnit[]): OrgChart['dotted'] {
  const shown = new Set(unitsOf(roots).map(({ id }) => id));
  return chart.dotted.filter(({ from, to }) => shown.has(from) && shown.has(to));
}
