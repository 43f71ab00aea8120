import { beforeAll, describe, expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import { aHandbook } from '../../fixtures/a-handbook.ts';
import { aRole } from '../../fixtures/builders.ts';
import { isShipped } from '../../fixtures/shipped-content.ts';
import { pathOf } from '../../graph/paths.ts';
import { find, type Handbook } from '../../graph/handbook.ts';
import { checkedContent } from '../../site/load-handbook.ts';
import { readQueries, type Query } from '../../bench/search/read-queries.ts';
import { answerOf } from '../finder/answer.ts';
import { Finder } from '../finder/finder.ts';
import { mergeResults } from '../finder/merge.ts';
import { syllableGroups, simplifiedPairs, traditionalOf } from './characters.ts';
import { finderFile } from './finder-file.ts';
import { pageFields } from './page-fields.ts';
import { spellingsOf } from './readings.ts';

let handbook: Handbook;
let finder: Finder;
let queries: Query[];

beforeAll(async () => {
  handbook = (await checkedContent()).value;
  finder = new Finder(JSON.parse(finderFile(handbook)) as ConstructorParameters<typeof Finder>[0]); // our own file
  queries = await readQueries('src/search/queries');
}, 60_000);

test.each([
  ['店长', ['dianzhang', 'dz']],
  ['打包称重', ['dabaochengzhong', 'dbcz']],
  ['调价', ['tiaojia', 'tj']],
  ['行业', ['hangye', 'hy']],
  ['差评', ['chaping', 'cp']],
  ['ROI', []],
])('spells %s as it is said', (name, spellings) => {
  expect(spellingsOf(name)).toEqual(spellings);
});

test('maps back only characters that the texts use', () => {
  expect(simplifiedPairs(['直通车'])).toContain('車车');
  expect(simplifiedPairs(['直通车'])).not.toContain('貨');
});

test('writes a name as in Taiwan and Hong Kong', () => {
  expect(traditionalOf('运营总监')).toEqual(['運營總監']);
  expect(traditionalOf('店')).toEqual([]);
});

test('knows the sound of common characters that the texts do not use', () => {
  expect(syllableGroups(['处理'])).toMatch(/\bli[^ ]*里/u);
});

describe('the file for the browser', () => {
  test('takes less than 200 bytes a page', () => {
    const file = finderFile(handbook);
    const { pages } = JSON.parse(file) as { pages: unknown[] };
    expect(gzipSync(file).length / pages.length).toBeLessThan(200);
  });

  test('is the same twice', () => {
    expect(finderFile({ ...handbook })).toBe(finderFile(handbook));
  });

  test('names the keywords of a role for the full-text index', () => {
    const book = aHandbook({ roles: { manager: aRole({ title: '店长', aliases: ['掌柜'] }) } });
    const keywords = pageFields(book, find(book, 'roles', 'manager'))?.keywords;
    expect(keywords).toMatch(/掌柜/u);
    expect(keywords).toMatch(/dianzhang.* dz\b/su);
  });
});

describe.runIf(isShipped)('the labelled queries', () => {
  test('are 250 and more, in twelve categories, each in both splits, none twice', () => {
    expect(queries.length).toBeGreaterThanOrEqual(250);
    const categories = new Set(queries.map(({ category }) => category));
    expect(categories.size).toBe(12);
    for (const category of categories)
      for (const split of ['dev', 'test'])
        expect(queries.some((query) => query.category === category && query.split === split)).toBe(true);
    expect(new Set(queries.map(({ text }) => text)).size).toBe(queries.length);
  });

  test('point at pages that exist', () => {
    const paths = new Set(finder.pages.map(({ u }) => u));
    const wanted = queries.flatMap((query) => query.wanted);
    const missing = wanted.filter((id) => {
      const [kind = '', name = ''] = id.split('/');
      return !paths.has(pathOf(kind as 'roles', name)); // any kind: the path tells whether it exists
    });
    expect(missing).toEqual([]);
  });

  test('find a right page among the first three, 97 in 100, by names and duties alone', () => {
    const missed = queries.filter(({ text, wanted }) => {
      const found = finder.find(text);
      const paths = mergeResults(found, finder.pages, { answer: answerOf(found, finder.pages), texts: [] })
        .slice(0, 3)
        .map(({ page }) => finder.pages[page]?.u);
      return !wanted.some((id) => {
        const [kind = '', name = ''] = id.split('/');
        return paths.includes(pathOf(kind as 'roles', name)); // as above
      });
    });
    expect(missed.length / queries.length).toBeLessThanOrEqual(0.03);
  });
});

describe.runIf(isShipped)('lists', () => {
  test.each([
    ['入职', '/onboarding/'],
    ['KPI', '/scorecards/'],
    ['报表模板', '/forms/'],
    ['组织架构', '/models/'],
    ['店长KPI', '/scorecards/store-manager-scorecard/'],
  ])('%s leads to %s', (query, path) => {
    expect(finder.pages[finder.find(query).hits[0]?.page ?? -1]?.u).toBe(path);
  });

  test('of messages to those who edit come last, unless one is asked for', () => {
    const isFirst = (query: string) =>
      finder.pages[finder.find(query).hits[0]?.page ?? -1]?.u.startsWith('/contribute/');
    expect(isFirst('没有岗位')).toBe(false);
    expect(isFirst('unknown-role')).toBe(true);
  });
});

describe.runIf(isShipped)('guesses', () => {
  test.each([
    ['盘典', '盘点'],
    ['供应商挡案', '供应商档案'],
    ['盘点', undefined],
    ['退货谁负责', undefined],
  ])('%s is heard as %s', (query, heard) => {
    expect(finder.find(query).heard).toBe(heard);
  });

  test.each([
    '客服指标',
    '美工考核标准',
    '大促备货',
    '离职',
    '底薪',
    '假货',
    '谁发微博',
    '发货超时',
    '怎么提建议',
    '东西少了一件',
    '虚假发货',
  ])('%s is meant as it stands', (query) => {
    expect(finder.find(query).heard).toBeUndefined();
  });

  test('join no characters across the end of a clause', () => {
    expect(finder.find('人名').hits).toEqual([]); // 一个负责人，名字写进
  });
});

describe('bad input', () => {
  test.each([
    ['nothing', ''],
    ['one letter', 'a'],
    ['one character', '店'],
    ['2,000 characters', '退货谁负责'.repeat(400)],
    ['2,000 letters', 'a'.repeat(2000)],
    ['2,000 syllables', 'zhi'.repeat(700)],
    ['punctuation', '？！……《》“”()[]{}<>'],
    ['emoji', '🎉👩‍👩‍👧‍👦🇨🇳'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a regular expression', '(.*)+$[a-z]{3,}\\'],
    ['search syntax', '"退货" -换货 类型:岗位 *'],
    ['mixed scripts', '退货 возврат مرتجع ประกัน'],
    ['a lone surrogate', '\ud800退货'],
    ['names of objects', '__proto__ constructor toString'],
  ])('%s is taken calmly', (_name, query) => {
    const begin = performance.now();
    expect(() => answerOf(finder.find(query), finder.pages)).not.toThrow();
    expect(performance.now() - begin).toBeLessThan(1500);
  });
});

test('letters that nobody writes are not left out of the query: B2C is not 2', () => {
  const [top] = finder.find('B2C').hits;
  expect(top?.coverage ?? 0).toBeLessThan(0.6);
});
