import { describe, expect, test } from 'vitest';
import { parseBody } from './parse-body.ts';

const said = (body: string): string[] =>
  parseBody(body, 'f.mdx', 1).problems.map(
    ({ line, column, message, fix }) => `${line}:${column} ${message}${fix ?? ''}`,
  );

describe('a body that cannot be read says what to write instead:', () => {
  test.each([
    ['第一行<br>第二行', '1:4 正文读不懂：换行的标签 <br> 没有写完。写成 `<br />`。'],
    ['一</br>二', '1:2 正文读不懂：换行的标签 </br> 没有写完。写成 `<br />`。'],
    [
      '看 <img src="/images/a.png" alt="面单">',
      '1:3 正文读不懂：正文里不用 <img> 标签。写成 `![面单](/images/a.png)`。',
    ],
    ['<img>', '1:1 正文读不懂：正文里不用 <img> 标签。写成 `![说明](/images/…)`。'],
    [
      '要在 <30 分钟内回',
      '1:4 正文读不懂：< 后面跟着「30」，会被当成标签。写成“小于 30”；一定要用这个符号就写 `&lt;30`。',
    ],
    [
      '一\n\n库存<安全库存，就补',
      '3:3 正文读不懂：< 后面跟着「安全库存」，会被当成标签。写成“小于安全库存”；一定要用这个符号就写 `&lt;安全库存`。',
    ],
    ['满 <=100', '1:3 正文读不懂：<= 会被当成标签。写成 `≤`，或者“不超过”。'],
    ['填 <姓名>', '1:3 正文读不懂：<姓名> 会被当成标签。写成「姓名」；一定要尖括号就写 `&lt;姓名&gt;`。'],
    ['<SKU> 写这里', '1:1 正文读不懂：<SKU> 会被当成标签。写成「SKU」；一定要尖括号就写 `&lt;SKU&gt;`。'],
    ['<https://a.example>', '1:1 正文读不懂：网址两边不能写 < >。写成 `[文字](https://a.example)`。'],
    ['<a@b.example>', '1:1 正文读不懂：网址两边不能写 < >。写成 `[文字](mailto:a@b.example)`。'],
    ['<b>要紧', '1:1 正文读不懂：正文里不能写 HTML 标签 <b>。加粗写成 `**文字**`。'],
    [
      '<Aside type=note>一</Aside>',
      '1:1 正文读不懂：标签 <Aside> 的属性值没加引号。值两边加英文双引号，例如 `type="note"`。',
    ],
    [
      '<Aside>\n\n一',
      '1:1 正文读不懂：标签 <Aside> 没有配对的结束标签。在内容后面补上 `</Aside>`；不要标签就删掉它。',
    ],
    ['一 {', '1:3 正文读不懂：花括号没有成对。要写花括号就在前面加反斜杠：`\\{`、`\\}`。'],
  ])('%j', (body, message) => {
    expect(said(body)).toEqual([message]);
  });

  test.each([
    ['换行<br />换行', []],
    ['&lt;30 分钟、小于 30、3 < 5、≤ 100', []],
    ['写 &lt;SKU&gt;', []],
  ])('and what it says can be read: %j', (body, expected) => {
    expect(said(body)).toEqual(expected);
  });
});

test('a tag that Markdown has a sign for is told with that sign', () => {
  expect(said('<b>粗</b>')).toEqual(['1:1 正文里不能写 HTML 标签 <b>。加粗写成 `**文字**`。']);
});

test('a line break with attributes is told how it can be read', () => {
  expect(said('一<br class="x" />二')).toEqual(['1:2 <br> 不能带属性。写成 `<br />`。']);
});
