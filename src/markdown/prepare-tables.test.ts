import { expect, test } from 'vitest';
import { parseBody } from './parse-body.ts';

/** A body without components, as it is sent. */
const rendered = (body: string): string => parseBody(body, 'content/guides/x.mdx', 1).segments.join('');

test('columns whose cells all are short are marked, links read as text', () => {
  const table = rendered(
    '| 步 | 做什么 | 谁 |\n|--|--|--|\n| 1 | 看 | [运营总监](/roles/) |\n| 2 | 把话说清楚 | 店长 |\n',
  );
  expect([...table.matchAll(/<t[hd]( class="oh-short")?>/g)].map(([, short]) => short !== undefined)).toEqual(
    [1, 0, 1, 1, 0, 1, 1, 0, 1].map(Boolean),
  );
});

test('where there are more columns than a phone has room for, cells say the name of theirs', () => {
  const table = rendered('| 谁 | 给谁 | **给什么** | 几时 |\n|--|--|--|--|\n| 店长 | 客服 | 话术 | 周一 |\n');
  expect(table).toContain('<table class="oh-stack">');
  const labels = [...table.matchAll(/<td([^>]*)>/g)].map(
    ([, label = '']) => /-label="(.*?)"/.exec(label)?.[1],
  );
  expect(labels).toEqual([undefined, '给谁', '给什么', '几时']);
});

test('three columns stay side by side', () => {
  expect(rendered('| 一 | 二 | 三 |\n|--|--|--|\n| 甲 | 乙 | 丙 |\n')).not.toMatch(/oh-stack|data-label/);
});
