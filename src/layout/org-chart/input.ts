/** The department a unit belongs to, as far as a drawing shows it. */
export type OrgDepartment = {
  id: string;
  title: string;
  /** Index to the palette `--oh-dept-0` … `--oh-dept-11`. */
  colour: number;
};

/** One position or department of an organisation, with everything below it. */
export type OrgUnit = {
  id: string;
  title: string;
  /** As a reader sees it: “4 人”, “按项目数”, “2–3 人”, “未定”; empty where none is stated. */
  headcount: string;
  /** The headcount is our suggestion, not a stated figure. */
  suggested?: boolean;
  department?: OrgDepartment;
  /** One short line, such as 战略层 or 兼数据分析、推广. */
  note?: string;
  href?: string;
  /** “You are here.” */
  emphasis?: boolean;
  children: OrgUnit[];
};

/** A line of collaboration between two units, beside the lines of reporting. */
export type DottedLine = {
  from: string;
  to: string;
  label?: string;
  /** What the list beside the chart calls it, such as ①: stands before the label, or where the label has no room. */
  mark?: string;
};

/** An organisation to draw: usually one root; several where reporting lines are not stated. */
export type OrgChart = {
  id: string;
  title: string;
  roots: OrgUnit[];
  dotted: DottedLine[];
};

/** Every unit of a forest, each before its reports, in the author's order. */
export function unitsOf(roots: readonly OrgUnit[]): OrgUnit[] {
  const units: OrgUnit[] = [];
  const waiting = [...roots].reverse();
  for (let unit = waiting.pop(); unit; unit = waiting.pop()) {
    units.push(unit);
    waiting.push(...[...unit.children].reverse());
  }
  return units;
}
