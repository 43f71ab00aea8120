import { describe, expect, test } from 'vitest';
import { parseBody } from './parse-body.ts';

const said = (body: string) =>
  parseBody(body, 'content/a.mdx', 10).problems.map(
    ({ line, column, code, message }) => `${line}:${column} ${code} ${message}`,
  );

describe('what Markdown reads otherwise than its author means is told at its place', () => {
  test.each([
    ['补差 5~10 元，3~5 天到账。', '10:5 broken-markdown 两个 ~ 之间的字会被划掉。'],
    [
      '见 https://a.com/help。然后',
      '10:3 broken-markdown 网址「https://a.com/help。然后」把后面的中文也连了进去。',
    ],
    ['一\n\n见 [退换货](/processes/return/）。', '12:7 broken-markdown 链接没写对，会原样显示。'],
    ['见 [退换货]（/processes/return/）。', '10:7 broken-markdown 链接没写对，会原样显示。'],
    ['![图](/images/我的 图.webp)', '10:1 broken-markdown 图片没写对，会原样显示。'],
    ['一定**先验货。**再退款', '10:3 broken-markdown 这里的 ** 没有成对，或者挨着标点，会原样显示。'],
    ['- 一\n- 要** 注意 **', '11:4 broken-markdown 这里的 ** 没有成对，或者挨着标点，会原样显示。'],
    ['##小标题', '10:1 broken-markdown # 后面少了空格，会原样显示。'],
    ['－ 一\n－ 二', '10:1 broken-markdown 这不是列表的横线，几行会连成一段。'],
    ['| a | b |\n| 1 | 2 |', '10:1 broken-markdown 表格少了表头下面那一行，会原样显示。'],
    ['赔付有三档\n---\n见下', '10:1 broken-markdown --- 或 === 紧跟在一句话下面，会把这句话变成标题。'],
    ['共 5*3*2 件', '10:4 broken-markdown 数字之间的 * 会变成斜体，星号不见了。'],
    [
      '| a | b |\n| --- | --- |\n| 1 | 2 | 3 |',
      '10:1 broken-markdown 表头有 2 格，第 1 行写了 3 格，多出来的不会显示。',
    ],
  ])('%j', (body, problem) => {
    expect(said(body)).toEqual([problem]);
  });

  test.each([
    '补差 5–10 元；~~作废~~',
    '见 https://a.com/help 。[文字](https://a.com/%E9%80%80)',
    '**先验货**。再退款，_要紧_',
    '## 小标题\n\n三档\n\n---\n\n见下',
    '`**` `[x]（/y）` `5~6~7`\n\n```md\n##x\n| a |\n| b |\n```',
    '\\## 不是标题，\\*\\* 也不是粗体',
    '| a | b |\n| --- | --- |\n| `x|y` | 1 \\| 2 |\n| 只有一格 |',
    '见[注]（下面有）；#客服群 里问',
    '- 一\n  - 二\n\n1. 三',
    '长 5 * 宽 3 * 高 2',
  ])('nothing of %j', (body) => {
    expect(said(body)).toEqual([]);
  });
});
