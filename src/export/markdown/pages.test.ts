import { describe, expect, it } from 'vitest';
import { aHandbook } from '../../fixtures/a-handbook.ts';
import { aDepartment, aModel, aProcess, aRole, aScorecard } from '../../fixtures/builders.ts';
import { overviewPages, toolPages } from '../../graph/paths.ts';
import { checkContent } from '../../site/load-handbook.ts';
import { nodesOf } from './__fixtures__/nodes-of.ts';
import { markdownPages, pageMarkdown, type MarkdownPage } from './pages.ts';

const { value: handbook } = await checkContent('content');
const pages = markdownPages(handbook);
const texts = await Promise.all(pages.map((page) => pageMarkdown(handbook, page)));

const nodes = texts.flatMap(nodesOf);

describe('the Markdown of the whole handbook', () => {
  it('holds no HTML but line breaks', () => {
    const html = nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []));
    expect(html.filter((value) => value !== '<br>')).toEqual([]);
  });

  it('links only pages that there are', () => {
    const known = new Set([...pages.map(({ path }) => path), ...Object.keys(overviewPages), ...toolPages]);
    const linked = nodes.flatMap((node) => (node.type === 'link' ? [node.url.split('#')[0] ?? ''] : []));
    expect(linked.filter((url) => url.startsWith('/') && !known.has(url))).toEqual([]);
  });

  it('begins each page with its title and ends it with its address', () => {
    for (const [index, text] of texts.entries()) {
      expect(text).toMatch(/^# \S/);
      expect(text).toContain(`\n---\n\n本页网址：${pages[index]?.path ?? ''}。`);
    }
  });
});

describe('pageMarkdown', () => {
  const small = aHandbook({
    roles: { clerk: aRole({ title: '店员' }), manager: aRole({ title: '店长' }) },
    departments: { shop: aDepartment({ title: '门店部' }) },
    models: { 'small-team': aModel({ title: '小团队' }) },
    processes: {
      returns: aProcess({
        title: '退货',
        phases: [{ id: 'check', title: '验货' }],
        lanes: [
          { id: 'clerk', role: 'clerk' },
          { id: 'buyer', party: '买家' },
        ],
        steps: [
          {
            id: 'send',
            lane: 'buyer',
            title: '寄回',
            basis: ['S0-02'],
            within: '3 天',
            suggested: ['within'],
          },
          {
            id: 'whole',
            kind: 'decision',
            lane: 'clerk',
            phase: 'check',
            title: '完整吗？',
            approver: 'manager',
            suggested: true,
            next: [
              { to: 'done', when: '完整' },
              { to: 'send', when: '缺件', feedback: true },
            ],
          },
          { id: 'done', kind: 'end', lane: 'clerk', phase: 'check', title: '退款', suggested: true },
        ],
      }),
    },
    scorecards: { score: aScorecard({ title: '店员考核', appliesTo: ['clerk'] }) },
  });
  const write = (kind: 'models' | 'processes' | 'scorecards', id: string) =>
    pageMarkdown(small, { kind, id, path: `/${kind}/${id}/` } satisfies MarkdownPage);

  it('numbers the steps of a process through its phases, and says where each leads', async () => {
    expect(await write('processes', 'returns')).toContain(
      [
        '1. **寄回**（买家） [S0-02]',
        '   - 多久：3 天（建议）',
        '',
        '### 验货',
        '',
        '2. **完整吗？**（店员，判断）（建议）',
        '   - 拍板：[店长](/roles/manager/)',
        '   - 完整 → 第 3 步“退款”',
        '   - 缺件 ↩ 第 1 步“寄回”',
        '3. **退款**（店员，结束）（建议）',
      ].join('\n'),
    );
  });

  it('says which roles of a model are nobody’s', async () => {
    const text = await write('models', 'small-team');
    expect(text).toContain('| [店长](/roles/manager/)（建议） | 1 人 |  |  |  |');
    expect(text).toContain('| [店员](/roles/clerk/) | 全部 1 条职责 |');
  });

  it('marks the model in use among those that are compared', async () => {
    const text = await pageMarkdown(small, { kind: 'overview', path: '/models/compare/' });
    expect(text).toContain('| [小团队](/models/small-team/)（现在用的） |');
    expect(text).toContain('| 岗位 | 小团队（现在用的） |');
  });

  it('says the rule of an indicator in words', async () => {
    expect(await write('scorecards', 'score')).toContain(
      '| 回复及时（建议） | 100 | 到 90%得满分 100 分，到 0%得 0 分，中间按比例 | 每月 |',
    );
  });
});
