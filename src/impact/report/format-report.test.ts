import { expect, test } from 'vitest';
import type { Problem } from '../../problem/problem.ts';
import { aModel, aProcess, aRole, aScorecard } from '../../fixtures/builders.ts';
import type { Handbook } from '../../graph/handbook.ts';
import { aShop } from '../compare/__cases__/case.ts';
import { formatReport } from './format-report.ts';
import { makeReport, type Side } from './report.ts';

const broken: Problem = {
  severity: 'error',
  code: 'unreadable-file',
  file: 'content/roles/clerk.mdx',
  line: 2,
  column: 1,
  message: '冒号是全角的。',
  fix: '改成半角的。',
};
const side = (...problems: Problem[]): Side => ({
  name: 'main',
  commit: undefined,
  handbook: aShop(),
  problems,
});
const told = (base: Side, head: Side): string => formatReport(makeReport(base, head, []), 'text');

test('does not say that nothing changed of files that cannot be read', () => {
  const text = told(side(), side(broken));
  expect(text).toContain('有 1 个文件读不了，没能比较');
  expect(text).not.toContain('不在 content/ 里');
});

test('tells of one changed line the processes, the scorecard and the colleague that it concerns', () => {
  const suggested = true as const;
  const process = (title: string, role: string) =>
    aProcess({
      title,
      lanes: [{ id: 'desk', role }],
      steps: [
        { id: 'do', lane: 'desk', title: '办', suggested },
        { id: 'done', kind: 'end', lane: 'desk', title: '办完', suggested },
      ],
    });
  const processes = {
    returns: process('退换货', 'clerk'),
    care: process('回访', 'clerk'),
    pack: process('打包', 'packer'),
  };
  const state = (...covers: string[]): Handbook => {
    const positions = [
      {
        id: 'boss',
        role: 'manager',
        headcount: 1,
        covers: ['packer', ...covers].map((role) => ({ role, suggested })),
        suggested,
      },
    ];
    return aShop({
      models: { 'small-team': aModel({ title: '小店', positions }) },
      processes,
      scorecards: { service: aScorecard({ title: '客服考核表', appliesTo: ['clerk'] }) },
    });
  };
  const of = (...covers: string[]): Side => ({ ...side(), handbook: state(...covers) });
  const [changed, touched, asked] = told(of(), of('clerk')).split(/\n\n(?:影响到|该请谁看)\n\n/);
  expect(changed).toBe('这次改动\n\n- 🔀 店长 兼 店员 的活（小店方案）');
  expect(touched).toBe('流程 退换货、回访；岗位 店长、店员；考核表 客服考核表；新人路径 店员');
  expect(asked).toBe('店长、店员\n');
});

test('says of a new role that nobody does its work in the model in use', () => {
  const host = aRole({ title: '主播' });
  const of = (handbook: Handbook): Side => ({ ...side(), handbook });
  const report = told(side(), of(aShop({ roles: { host } })));
  expect(report).toContain('- 现用方案「小店」里还没有人做 主播：加一个位置，或者写明由谁兼。');
  const covers = [{ role: 'host', suggested: true as const }];
  const positions = [{ id: 'boss', role: 'manager', headcount: 1, covers, suggested: true as const }];
  const models = { 'small-team': aModel({ title: '小店', positions }) };
  expect(told(side(), of(aShop({ roles: { host }, models })))).not.toContain('还没有人做');
});

test('lists some of many drawings', () => {
  const picture = { kind: 'models' as const, id: 'm', title: '小店', before: 'a.svg', after: 'b.svg' };
  const report = { ...makeReport(side(), side(), []), pictures: Array.from({ length: 14 }, () => picture) };
  const lines = formatReport(report, 'text').trim().split('\n');
  expect(lines.filter((line) => line.includes('a.svg → b.svg'))).toHaveLength(12);
  expect(lines.at(-1)).toBe('- 另有 2 张图变了，在同一个文件夹里');
});

test('asks to mend only what is still broken', () => {
  const mended = told(side(broken), side());
  expect(mended).not.toContain('先改这些错');
  expect(mended).toContain('改动前读不了的文件（没有比较）\n\n- ⚠️ 改动前 content/roles/clerk.mdx:2:1');
  const both = told(side(broken), side(broken));
  expect(both).toContain('先改这些错');
  expect(both).not.toContain('改动前');
});

test('says a remark to its end, however long it is', () => {
  const remark = `${'这份克隆只带了最近的提交，'.repeat(8)}取回全部历史：git fetch --unshallow origin。`;
  expect(formatReport(makeReport(side(), side(), [remark]), 'text')).toContain(remark);
});
