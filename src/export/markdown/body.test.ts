import { describe, expect, it } from 'vitest';
import { aHandbook } from '../../fixtures/a-handbook.ts';
import { aModel, aProcess, someSettings } from '../../fixtures/builders.ts';
import { bodyMarkdown } from './body.ts';

const handbook = aHandbook({
  settings: someSettings({ base: '/book/' }),
  models: { 'small-team': aModel({ title: '小团队' }) },
  processes: { returns: aProcess({ title: '退货' }) },
});
const write = (body: string) => bodyMarkdown(handbook, body);

describe('bodyMarkdown', () => {
  it('keeps headings, lists, tasks, tables, quotes and code', () => {
    const body = [
      '## 一节',
      '一段 **粗** *斜* ~~删~~ `a|b`。',
      '- 甲\n  - 乙',
      '2. 先\n3. 后',
      '- [ ] 没做\n- [x] 做了',
      '| 甲 | 乙 |\n| --- | --- |\n| `x\\|y` | 二 |',
      '> 引用',
      '```yaml\na: "`"\n```',
      '---',
    ].join('\n\n');
    expect(write(body)).toBe(body);
  });

  it('sets codes of statements in brackets, apart from what follows', () => {
    expect(write('有据。<Basis of="S0-01 S0-02" />(括号)')).toBe('有据。 [S0-01 S0-02] (括号)');
    expect(write('有据<Basis of="S0-01" />，接着')).toBe('有据 [S0-01]，接着');
  });

  it('marks a suggestion behind a line, around several blocks', () => {
    expect(write('前 <Suggested>补的</Suggested> 后')).toBe('前 补的（建议） 后');
    expect(write('<Suggested>\n\n一段\n\n</Suggested>')).toBe('一段（建议）');
    expect(write('<Suggested>\n\n- 一\n- 二\n\n</Suggested>')).toBe(
      '（以下是建议）\n\n- 一\n- 二\n\n（建议到此）',
    );
  });

  it('quotes an aside under its title', () => {
    expect(write('<Aside type="tip" title="小店">\n\n一\n\n- 二\n\n</Aside>')).toBe(
      '> **小店**\n>\n> 一\n>\n> - 二',
    );
    expect(write('<Aside>\n\n一\n\n</Aside>')).toBe('> **注意**\n>\n> 一');
  });

  it('names the page of a drawing, and nothing where there is none', () => {
    expect(write('<OrgChart model="small-team" />')).toBe('组织图：[小团队](/book/models/small-team/)');
    expect(write('<Swimlane process="returns" />')).toBe('流程图：[退货](/book/processes/returns/)');
    expect(write('<OrgChart model="gone" />')).toBeUndefined();
  });

  it('puts links of this site below its base, and leaves others', () => {
    expect(write('[甲](/roles/clerk/) [乙](https://example.com/a) ![丙](/images/a.png)')).toBe(
      '[甲](/book/roles/clerk/) [乙](https://example.com/a) ![丙](/book/images/a.png)',
    );
    expect(write('[甲](</a b(c)>)')).toBe('[甲](/book/a%20b%28c%29)');
  });

  it('puts addresses that stand elsewhere into their links, and says footnotes in words', () => {
    expect(write('看[规则][r]和![图][p]。\n\n[r]: /roles/clerk/\n[p]: /a.png')).toBe(
      '看[规则](/book/roles/clerk/)和![图](/book/a.png)。',
    );
    expect(write('先[^b]后[^a]再[^b]。\n\n[^a]: 甲的**话**。\n\n[^b]: 乙的话。')).toBe(
      '先（注 1）后（注 2）再（注 1）。\n\n注 2：甲的**话**。\n\n注 1：乙的话。',
    );
  });

  it('leaves code out and escapes what looks like markup', () => {
    expect(write('\\{不是代码\\} \\<b> \\*星\\*')).toBe('{不是代码} \\<b\\> \\*星\\*');
    expect(write('一{1 + 1}二')).toBe('一二');
    expect(write('第一行<br />第二行')).toBe('第一行<br>第二行');
  });
});
