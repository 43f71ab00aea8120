import { describe, expect, test } from 'vitest';
import { aModel, aProcess, aRole } from '../../fixtures/builders.ts';
import type { Handbook } from '../../graph/handbook.ts';
import type { Thing } from '../../source/thing.ts';
import { aShop, withBody } from './__cases__/case.ts';
import { formCases } from './__cases__/form-cases.ts';
import { meetingCases } from './__cases__/meeting-cases.ts';
import { modelCases } from './__cases__/model-cases.ts';
import { pageCases } from './__cases__/page-cases.ts';
import { processCases } from './__cases__/process-cases.ts';
import { recordCases } from './__cases__/record-cases.ts';
import { roleCases } from './__cases__/role-cases.ts';
import { changeKinds } from './change-kinds.ts';
import { compareHandbooks } from './compare-handbooks.ts';
import { comparedKinds } from './compared-kinds.ts';

const cases = [
  ...pageCases,
  ...roleCases,
  ...modelCases,
  ...processCases,
  ...formCases,
  ...meetingCases,
  ...recordCases,
];

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
      '岗位「店员」的编号：clerk → shop-clerk，网址跟着变，旧网址打不开',
    ]);
  });

  test('of links that only follow a new id', () => {
    const link = (id: string) => withBody(`见[退货](/processes/${id}/#steps)。\n`).guides;
    const returns = aProcess({ title: '退货' });
    const before = { ...aShop(), guides: link('returns') };
    const after = {
      ...aShop({ processes: { returns: undefined, refunds: returns } }),
      guides: link('refunds'),
    };
    expect(compareHandbooks(before, after).map(({ text }) => text)).toEqual([
      '流程「退货」的编号：returns → refunds，网址跟着变，旧网址打不开',
    ]);
  });

  test('of what still names the old id, but that it does', () => {
    const manager = (clerk: string) =>
      aRole({ title: '店长', owner: clerk, worksWith: [{ role: clerk, gives: '排班', suggested: true }] });
    const clerk = aRole({ title: '店员' });
    const before = aShop({ roles: { clerk, manager: manager('clerk') } });
    const after = aShop({ roles: { clerk: undefined, seller: clerk, manager: manager('clerk') } });
    const [change, ...others] = compareHandbooks(before, after);
    expect([change?.text, others]).toEqual([
      expect.stringMatching(/^岗位「店员」的编号：clerk → seller，网址跟着变，.*；.*还写着旧编号✗$/),
      [],
    ]);
  });

  test.each(['导购', '导"购"', '导\\购'])(
    'of texts that only follow the new name %s, but how many did',
    (name) => {
      const manager = (seller: string) =>
        aRole({ title: '店长', worksWith: [{ role: 'clerk', gives: `${seller}的排班`, suggested: true }] });
      const body = (seller: string) => withBody(`找${seller}。\n\n找不到${seller}，找店长。\n`).guides;
      const before = { ...aShop({ roles: { manager: manager('店员') } }), guides: body('店员') };
      const roles = { clerk: aRole({ title: name }), manager: manager(name) };
      expect(
        compareHandbooks(before, { ...aShop({ roles }), guides: body(name) }).map(({ text }) => text),
      ).toEqual([`店员改名为「${name}」`, `3 处文字跟着改成「${name}」`]);
    },
  );

  test('of texts that still say the old name', () => {
    const { guides } = withBody('找店员。\n');
    const [change, ...others] = compareHandbooks(
      { ...aShop(), guides },
      { ...aShop({ roles: { clerk: aRole({ title: '导购' }) } }), guides },
    );
    expect([change?.text, others]).toEqual(['店员改名为「导购」', []]);
  });

  test('of how a body is wrapped', () => {
    const [was, is] = ['第一段，\n第二行。\n\n- 甲\n', '第一段，第二行。\n\n\n* 甲\n'].map(withBody);
    expect(compareHandbooks(was ?? aShop(), is ?? aShop())).toEqual([]);
  });
});

describe('what is gone and still used is told with its users', () => {
  test('a page to which a text links', () => {
    const { guides } = withBody('见[退货](/processes/returns/#steps)。\n');
    const before = { ...aShop(), guides };
    const after = { ...aShop({ processes: { returns: undefined } }), guides };
    expect(compareHandbooks(before, after)[0]?.text).toBe('删除流程「退货」；指南「入门」还在用它✗');
  });

  test('a duty that a position of a model takes on', () => {
    const duty = (id: string, what: string) => ({
      id,
      what,
      when: 'daily' as const,
      suggested: true as const,
    });
    const [reply, pack] = [duty('reply', '回复买家'), duty('pack', '打包发货')];
    const covers = [{ role: 'clerk', duties: ['reply', 'pack'], suggested: true as const }];
    const positions = [{ id: 'boss', role: 'manager', headcount: 1, covers, suggested: true as const }];
    const models = { 'small-team': aModel({ title: '小店', positions }) };
    const [before, after] = [[reply, pack], [reply]].map((duties) =>
      aShop({ models, roles: { clerk: aRole({ title: '店员', duties }) } }),
    );
    const [change] = compareHandbooks(before ?? aShop(), after ?? aShop());
    expect(change).toMatchObject({ text: '店员 去掉职责「打包发货」；小店方案还在用它✗', wrong: true });
    expect(change?.concerns.map(({ title }) => title)).toEqual(['小店', '店长']);
  });

  test('a duty with another id, which a model follows or does not', () => {
    const state = (id: string, covered: string) => {
      const duties = [{ id, what: '回复买家', when: 'daily' as const, suggested: true as const }];
      const covers = [{ role: 'clerk', duties: [covered], suggested: true as const }];
      const positions = [{ id: 'boss', role: 'manager', headcount: 1, covers, suggested: true as const }];
      return aShop({
        models: { 'small-team': aModel({ title: '小店', positions }) },
        roles: { clerk: aRole({ title: '店员', duties }) },
      });
    };
    const textsOf = (after: Handbook) =>
      compareHandbooks(state('reply', 'reply'), after).map(({ text }) => text);
    expect(textsOf(state('answer', 'answer'))).toEqual(['店员 职责「回复买家」的编号：reply → answer']);
    expect(textsOf(state('answer', 'reply'))).toEqual([
      '店员 职责「回复买家」的编号：reply → answer；小店方案还写着旧编号✗',
    ]);
  });

  test('a step with another id, to which a text links', () => {
    const { guides } = withBody('见[清点](/processes/returns/#step-count)。\n');
    const steps = ['count', 'tally'].map((id) => [
      { id, lane: 'clerk', title: '清点', suggested: true as const },
      { id: 'done', kind: 'end' as const, lane: 'clerk', title: '办完', suggested: true as const },
    ]);
    const lanes = [{ id: 'clerk', role: 'clerk' }];
    const [before, after] = steps.map((own) => ({
      ...aShop({ processes: { returns: aProcess({ title: '退货', lanes, steps: own }) } }),
      guides,
    }));
    expect(compareHandbooks(before ?? aShop(), after ?? aShop()).map(({ text }) => text)).toEqual([
      '退货流程步骤「清点」的编号：count → tally；指南「入门」还写着旧编号✗',
    ]);
  });

  test('the work of a position that nobody takes over', () => {
    const covers = [{ role: 'clerk', suggested: true as const }];
    const boss = { id: 'boss', role: 'manager', headcount: 1, suggested: true as const };
    const packer = { id: 'packer', role: 'packer', headcount: 1, covers, suggested: true as const };
    const [before, after] = [[boss, packer], [boss]].map((positions) =>
      aShop({ models: { 'small-team': aModel({ title: '小店', positions }) } }),
    );
    expect(compareHandbooks(before ?? aShop(), after ?? aShop())[0]?.text).toBe(
      '小店方案去掉位置「打包员」 1 人（合计 2 → 1 人）；店员、打包员 的活没人接✗',
    );
  });
});

const positions = (clerk: string) => [
  { id: 'manager', role: 'manager', headcount: 1, suggested: true as const },
  { id: clerk, role: clerk, headcount: 2, reportsTo: 'manager', suggested: true as const },
  { id: 'packer', role: 'packer', headcount: 1, reportsTo: clerk, suggested: true as const },
];

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
