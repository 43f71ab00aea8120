import { stringify } from 'yaml';
import type { SampleRole } from './sample-roles.ts';

const rhythmLabels = { daily: '每天', weekly: '每周', monthly: '每月' } as const;
const stockImport = "import { Aside } from '@astrojs/starlight/components';";

/** The role as a content file of the handbook: all that its schema asks for, the body without imports. */
export function ownRolePage({ id, title, department, mission, duties, body }: SampleRole): string {
  const suggested = true;
  const frontmatter = {
    title,
    owner: id,
    review: { on: '2026-11-01', everyMonths: 12 },
    department,
    mission: { text: mission, suggested },
    duties: duties.map((duty) => ({ ...duty, processes: [department], suggested })),
    capabilities: { skills: [{ text: mission, suggested }] },
    worksWith: [{ party: '供应商', gives: '需求', suggested }],
    onboarding: [{ by: 'week-1', what: '跟一天，记下每件事找谁', suggested }],
  };
  return page(frontmatter, body);
}

/** The same role as a stock Starlight page: duties as a table, the component imported by the page. */
export function stockRolePage({ title, mission, duties, body }: SampleRole): string {
  return page({ title, description: mission }, [stockImport, mission, dutyTable(duties), body].join('\n\n'));
}

/** The same role as plain Markdown, for tools that know no components. */
export function plainRolePage({ title, mission, duties, body }: SampleRole): string {
  const text = body.replaceAll(/^<\/?Aside.*>\n*/gm, '');
  return page({ title, description: mission }, [mission, dutyTable(duties), text].join('\n\n'));
}

function page(frontmatter: object, body: string): string {
  return `---\n${stringify(frontmatter)}---\n\n${body}\n`;
}

function dutyTable(duties: SampleRole['duties']): string {
  const rows = duties.map(({ what, when, output }) => `| ${what} | ${rhythmLabels[when]} | ${output} |`);
  return ['## 职责', ['| 职责 | 频次 | 产出 |', '| --- | --- | --- |', ...rows].join('\n')].join('\n\n');
}
