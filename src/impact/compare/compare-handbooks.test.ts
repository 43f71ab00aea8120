import { describe, expect, test } from 'vitest';
import { aThing } from '../../fixtures/a-handbook.ts';
import { aGuide, aModel, aProcess, aRole } from '../../fixtures/builders.ts';
import type { Handbook } from '../../graph/handbook.ts';
import { parseBody } from '../../markdown/parse-body.ts';
import type { Thing } from '../../source/thing.ts';
import { aShop } from './__cases__/case.ts';
import { modelCases } from './__cases__/model-cases.ts';
import { pageCases } from './__cases__/page-cases.ts';
import { processCases } from './__cases__/process-cases.ts';
import { recordCases } from './__cases__/record-cases.ts';
import { roleCases } from './__cases__/role-cases.ts';
import { changeKinds } from './change-kinds.ts';
import { compareHandbooks } from './compare-handbooks.ts';
import { comparedKinds } from './compared-kinds.ts';

const cases = [...pageCases, ...roleCases, ...modelCases, ...processCases, ...recordCases];

describe('a change of the organisation is told in one sentence', () => {
  test.each(cases.map((one) => [one.kind, one] as const))('%s', (kind, { before, after, sentences }) => {
    const changes = compareHandbooks(before, after);
    expect(changes.map(({ text }) => text).toSorted()).toEqual(sentences.toSorted());
    expect(changes.map((change) => change.kind)).toContain(kind);
  });

  test('and each kind there is has a case', () => {
    const covered = new Set<string>([...cases.map(({ kind }) => kind), 'body']);
    expect(Object.keys(changeKinds).filter((kind) => !covered.has(kind))).toEqual([]);
  });
});

describe('nothing is said', () => {
  test.each(cases.map((one) => [one.kind, one] as const))(
    'of things in another order (%s)',
    (_, { after }) => {
      expect(compareHandbooks(after, turned(after))).toEqual([]);
    },
  );

  test('of a file that one state cannot read', () => {
    const before = aShop();
    const readable = [...before.roles].filter(([id]) => id !== 'clerk');
    const after = { ...before, roles: new Map(readable) };
    expect(compareHandbooks(before, after)).toEqual([]);
    expect(compareHandbooks(after, before)).toEqual([]);
  });

  test('of what only follows a new id', () => {
    const before = aShop({
      models: { 'small-team': aModel({ title: '小店', positions: positions('clerk') }) },
    });
    const after = aShop({
      roles: {
        clerk: undefined,
        'shop-clerk': aRole({
          title: '店员',
          worksWith: [{ role: 'shop-clerk', gives: '当天的重点', suggested: true }],
        }),
        manager: aRole({
          title: '店长',
          worksWith: [{ role: 'shop-clerk', gives: '排班', suggested: true }],
        }),
        packer: aRole({
          title: '打包员',
          department: 'stock',
          worksWith: [{ role: 'shop-clerk', gives: '当天的重点', suggested: true }],
        }),
      },
      models: { 'small-team': aModel({ title: '小店', positions: positions('shop-clerk') }) },
      processes: {
        returns: aProcess({
          title: '退货',
          lanes: [{ id: 'shop-clerk', role: 'shop-clerk' }],
          steps: [
            { id: 'start', lane: 'shop-clerk', title: '开始', suggested: true },
            { id: 'done', kind: 'end', lane: 'shop-clerk', title: '办完', suggested: true },
          ],
        }),
      },
    });
    expect(compareHandbooks(before, after).map(({ text }) => text)).toEqual([
      '岗位「店员」的编号：clerk → shop-clerk，网址跟着变',
    ]);
  });

  test('of how a body is wrapped', () => {
    const [was, is] = ['第一段，\n第二行。\n\n- 甲\n', '第一段，第二行。\n\n\n* 甲\n'].map(withBody);
    expect(compareHandbooks(was ?? aShop(), is ?? aShop())).toEqual([]);
  });
});

describe('a body', () => {
  test('that was rewritten is told by its paragraphs', () => {
    const was = withBody('先看数据，再看昨天的订单。\n\n第二段。\n');
    const is = withBody('先看数据，再看今天的订单。\n\n另起一段，说别的事情。\n\n又一段。\n');
    expect(compareHandbooks(was, is)[0]?.text).toBe('指南「入门」正文：改 1 段，加 2 段，删 1 段');
  });
});

const positions = (clerk: string) => [
  { id: 'manager', role: 'manager', headcount: 1, suggested: true as const },
  { id: clerk, role: clerk, headcount: 2, reportsTo: 'manager', suggested: true as const },
  { id: 'packer', role: 'packer', headcount: 1, reportsTo: clerk, suggested: true as const },
];

function withBody(text: string): Handbook {
  const shop = aShop();
  const body = { ...parseBody(text, 'content/guides/welcome.mdx', 10), text };
  const guide = { ...aThing('welcome', aGuide({ title: '入门' })), body };
  return { ...shop, guides: new Map([['welcome', guide]]) };
}

/** The same state with every list that may be, and every object, the other way round. */
function turned(handbook: Handbook): Handbook {
  const turn = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) {
      const items = value.map((item: unknown) => turn(item));
      return key === 'months' || key === 'steps' ? items : items.toReversed();
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .toReversed()
        .map(([name, child]) => [name, turn(child, name)]),
    );
  };
  const kinds = [...comparedKinds, 'sources' as const];
  const maps = kinds.map((kind) => {
    const things = [...(handbook[kind] as ReadonlyMap<string, Thing<unknown>>)].toReversed();
    return [kind, new Map(things.map(([id, thing]) => [id, { ...thing, data: turn(thing.data) }]))];
  });
  return { ...handbook, ...(Object.fromEntries(maps) as object) };
}
