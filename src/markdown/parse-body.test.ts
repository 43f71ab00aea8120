import { describe, expect, test, vi } from 'vitest';
import { parseBody } from './parse-body.ts';
import type { Segment } from './segments.ts';

vi.setConfig({ testTimeout: 30_000 }); // a busy machine is slow, not wrong

const parse = (body: string, firstLine = 1) => parseBody(body, 'content/guides/x.mdx', firstLine);
const found = (body: string, firstLine = 1): string[] =>
  parse(body, firstLine).problems.map(({ line, column, code }) => `${line}:${column} ${code}`);

/** All that a reader would be sent, components opened up. */
function html(segments: readonly Segment[]): string {
  return segments.map((segment) => (typeof segment === 'string' ? segment : html(segment.children))).join('');
}
const rendered = (body: string): string => html(parse(body).segments);

describe('segments', () => {
  test('are one piece of HTML where no component stands between', () => {
    expect(parse('一\n\n- 二\n- 三\n').segments).toEqual([
      '<p>一</p>\n<ul>\n<li>二</li>\n<li>三</li>\n</ul>',
    ]);
  });

  test('hold a component with its attributes and its own pieces', () => {
    expect(
      parse('<Aside type="tip" title="窍门">\n\n**二**<Basis of="S0-01" />\n\n</Aside>').segments,
    ).toEqual([
      {
        component: 'Aside',
        props: { type: 'tip', title: '窍门' },
        children: [
          '<p><strong>二</strong>',
          { component: 'Basis', props: { of: 'S0-01' }, children: [] },
          '</p>',
        ],
      },
    ]);
  });

  test('close every element around a component', () => {
    expect(parse('- **一<Suggested>二</Suggested>三**').segments).toEqual([
      '<ul>\n<li><strong>一',
      { component: 'Suggested', props: {}, children: ['二'] },
      '三</strong></li>\n</ul>',
    ]);
  });

  test('keep harmless HTML elements', () => {
    expect(rendered('一<br />二 <kbd>Ctrl</kbd> H<sub>2</sub>O')).toBe(
      '<p>一<br>二 <kbd>Ctrl</kbd> H<sub>2</sub>O</p>',
    );
  });

  test('align the cells of a table without a style attribute, which the CSP would ignore', () => {
    const table = rendered('| 一 | 二 |\n|:--|--:|\n| 一句长一点的话 | 另一句长一点的 |\n');
    expect(table).not.toContain('style');
    expect(table).toContain('<td align="right">另');
    expect(rendered('- | 一 |\n  |:-:|\n  | [看这里的](/roles/)话 |\n')).toContain('<td align="center">');
  });

  test('have a sign for the box of a task, which nobody could tick', () => {
    expect(rendered('- [ ] 一\n- [x] [二](/roles/)\n')).toBe(
      '<ul class="contains-task-list">\n<li class="task-list-item">☐ 一</li>\n' +
        '<li class="task-list-item">☑ <a href="/roles/">二</a></li>\n</ul>',
    );
  });

  test('are the same every time', () => {
    const body = '## 一\n\n<Aside>二</Aside>\n\n| a |\n|---|\n| b |\n';
    expect(parse(body)).toEqual(parse(body));
  });
});

describe('headings', () => {
  test('get an address each, also when two have the same text', () => {
    const { headings, segments } = parse('## 怎么做\n\n### `ROI` 与 **退货**\n\n## 怎么做\n');
    expect(headings).toEqual([
      { depth: 2, slug: '怎么做', text: '怎么做' },
      { depth: 3, slug: 'roi-与-退货', text: 'ROI 与 退货' },
      { depth: 2, slug: '怎么做-1', text: '怎么做' },
    ]);
    expect(html(segments)).toContain('<h2 id="怎么做-1">怎么做</h2>');
  });

  test('are found inside components', () => {
    expect(parse('<Suggested>\n\n## 里面\n\n</Suggested>').headings).toEqual([
      { depth: 2, slug: '里面', text: '里面' },
    ]);
  });

  test('without text get neither an empty id nor a line in the contents', () => {
    const { headings, segments } = parse('##\n');
    expect(headings).toEqual([]);
    expect(html(segments)).toBe('<h2></h2>');
  });

  test('of footnotes are in Chinese and keep the id that the footnotes are described by', () => {
    const { headings, segments } = parse('一[^1]\n\n[^1]: 二\n');
    expect(headings).toEqual([]);
    const text = html(segments);
    const described = /aria-describedby="([^"]+)"/.exec(text)?.[1];
    expect(text).toContain(`id="${described ?? ''}"`);
    expect(text).not.toMatch(/Footnotes|Back to/);
  });
});

describe('references', () => {
  test('are the statements, models, processes and links of a body, with their places', () => {
    const body =
      '一<Basis of="S0-01  S0-02" />\n\n<OrgChart model="small" />\n<Swimlane process="returns" />\n\n[岗位](/roles/文案/)';
    expect(parse(body, 11).references).toEqual([
      { kind: 'statement', value: 'S0-01', line: 11, column: 2 },
      { kind: 'statement', value: 'S0-02', line: 11, column: 2 },
      { kind: 'model', value: 'small', line: 13, column: 1 },
      { kind: 'process', value: 'returns', line: 14, column: 1 },
      { kind: 'link', value: '/roles/文案/', line: 16, column: 1 },
    ]);
  });

  test('keep an address whose percent signs stand for no letter', () => {
    expect(parse('[一](/%E4/) [二](/100%/)').references.map(({ value }) => value)).toEqual([
      '/%E4/',
      '/100%/',
    ]);
  });
});

describe('what could do harm', () => {
  test.each([
    ['an import', "import x from 'y'", ['1:1 code-in-body']],
    ['an export', 'export const a = 1', ['1:1 code-in-body']],
    ['thousands of braces', '{'.repeat(200_000), ['1:1 broken-markdown']],
    ['thousands of opened tags', '<a '.repeat(200_000), ['1:1 broken-markdown']],
    ['an expression', '一 {1 + 1}', ['1:3 code-in-body']],
    ['an expression in an attribute', '<Aside title={x}>一</Aside>', ['1:1 code-in-body']],
    ['attributes spread', '<Aside {...x}>一</Aside>', ['1:1 code-in-body']],
    ['an HTML element, after emoji', '中文😀 <script>alert(1)</script>', ['1:6 unsafe-html']],
    ['an attribute on a harmless element', '<kbd onclick="x">一</kbd>', ['1:1 unsafe-html']],
    ['a fragment', '<>一</>', ['1:1 unsafe-html']],
    ['an unknown component', '<Asied>一</Asied>', ['1:1 unknown-component']],
    ['a part of a component', '<Aside.Foo />', ['1:1 unknown-component']],
    ['a component named like a built-in', '<Constructor />', ['1:1 unknown-component']],
    [
      'an attribute Astro would act on',
      '<Aside set:html="<img src=x>">一</Aside>',
      ['1:1 unknown-component'],
    ],
    ['a chart of nothing', '<OrgChart />', ['1:1 missing-key']],
    ['an empty basis', '<Basis of=" " />', ['1:1 missing-key']],
    ['javascript:', '[一](javascript:alert(1))', ['1:1 unsafe-html']],
    [
      'javascript: in disguise',
      '[一](JaVa&#x53;cript:alert) [二](<java&#10;script:x>)',
      ['1:1 unsafe-html', '1:28 unsafe-html'],
    ],
    ['javascript: by reference', '[一][a]\n\n[a]: javascript:alert(1)', ['1:1 unsafe-html']],
    ['data:', '[一](data:text/html,x)', ['1:1 unsafe-html']],
    ['another host by two slashes', '[一](//evil.example)', ['1:1 unsafe-html']],
    ['a relative link', '[一](../roles/)', ['1:1 unsafe-html']],
    ['a picture from elsewhere', '![一](https://evil.example/a.png)', ['1:1 unsafe-html']],
    ['a picture as data', '![一](data:image/png;base64,AA)', ['1:1 unsafe-html']],
    ['a tag that is never closed', '一\n\n<Suggested>\n\n二', ['3:1 broken-markdown']],
    ['a sign taken for a tag', '3 < 5 和 <5', ['1:9 broken-markdown']],
    ['an HTML comment', '<!-- 一 -->', ['1:1 broken-markdown']],
    ['a brace that is never closed', '一 {', ['1:3 broken-markdown']],
  ])('is reported: %s', (_, body, expected) => {
    expect(found(body)).toEqual(expected);
    expect(rendered(body)).not.toMatch(/script|onclick|evil|data:|alert/i);
  });

  test('leaves nothing of a refused attribute to the component', () => {
    const [aside] = parse('<Aside onclick="x" __proto__="y" title="好">一</Aside>').segments;
    expect(aside).toMatchObject({ component: 'Aside', props: { title: '好' } });
    expect(Object.keys(typeof aside === 'object' ? aside.props : {})).toEqual(['title']);
  });

  test('is counted from the line on which the body begins', () => {
    expect(found('\n一\n\n二 {x}\n', 21)).toEqual(['24:3 code-in-body']);
    expect(found('\n<Suggested>\n', 21)).toEqual(['22:1 broken-markdown']);
  });

  test('is explained in Chinese', () => {
    const broken = [
      '<a',
      '</b>',
      '<Aside>x</Basis>',
      '{',
      '<a b=>x</a>',
      '<1>',
      '<Aside title="x>一</Aside>',
      '<!-- -->',
      '{x',
      '<Aside {x}>',
      '<https://a.b>',
    ];
    for (const body of broken) {
      const { problems } = parse(body);
      expect(problems, body).not.toEqual([]);
      for (const { message } of problems)
        expect(message.replace(/<[^>]*>|<!--/g, '')).not.toMatch(/[a-z]{3,}/);
    }
  });

  test('does not count what is written as code or escaped', () => {
    const body = '`{x}` \\{y\\} \\<b>\n\n```html\n<script>{x}</script>\nimport a\n```\n';
    expect(found(body)).toEqual([]);
    expect(rendered(body)).not.toContain('<script>');
  });

  test('lets web addresses, mail and anchors pass', () => {
    expect(
      found('[一](https://a.example) www.a.example [二](mailto:a@a.example) [三](#一) ![四](/images/a.png)'),
    ).toEqual([]);
  });
});

describe('bodies nobody writes', () => {
  test.each([
    ['quotes in quotes', '> '.repeat(3000)],
    ['lists in lists', '- '.repeat(3000)],
    ['components in components', `${'<Aside>'.repeat(500)}一${'</Aside>'.repeat(500)}`],
    ['emphasis in emphasis', `${'*'.repeat(20_000)}一${'*'.repeat(20_000)}`],
  ])('are refused without exhausting the stack: %s', (_, body) => {
    expect(found(`${body}一`)).toEqual(['1:1 broken-markdown']);
  });

  test.each([
    ['a line of 100 kB', '字'.repeat(100_000)],
    ['brackets', '['.repeat(20_000)],
    ['half links', '[a](/x/ '.repeat(5000)],
    ['ticks', Array.from({ length: 300 }, (_, index) => '`'.repeat(index)).join('a')],
  ])('are read in time: %s', (_, body) => {
    expect(found(body)).toEqual([]);
  });
});
