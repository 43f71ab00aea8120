import { unitsOf, type OrgChart, type OrgUnit } from './input.ts';

/**
 * The small chart “where am I”: the boss, the peers, the unit itself emphasised, and its reports.
 *
 * Peers stand without their own reports, and reports without theirs. Of the dotted lines those stay
 * that touch the unit and end in the small chart, without marks: no list goes with it. Throws if the unit
 * is not in the chart.
 */
export function neighbourhood(chart: OrgChart, unitId: string): OrgChart {
  const units = unitsOf(chart.roots);
  const unit = units.find((each) => each.id === unitId);
  if (!unit) throw new Error(`neighbourhood: unit "${unitId}" is not in chart "${chart.id}"`);
  const me: OrgUnit = { ...unit, emphasis: true, children: unit.children.map(alone) };
  const boss = units.find((each) => each.children.includes(unit));
  const root = boss
    ? { ...alone(boss), children: boss.children.map((peer) => (peer === unit ? me : alone(peer))) }
    : me;
  const shown = new Set(unitsOf([root]).map(({ id }) => id));
  return {
    id: `${chart.id}-${unitId}`,
    title: `${chart.title} · ${unit.title}`,
    roots: [root],
    dotted: chart.dotted
      .filter(({ from, to }) => (from === unitId || to === unitId) && shown.has(from) && shown.has(to))
      .map((line) => ({ ...line, mark: '' })),
  };
}

/** A unit without its reports and, as only one box can be “here”, without emphasis. */
function alone(unit: OrgUnit): OrgUnit {
  return { ...unit, emphasis: false, children: [] };
}
