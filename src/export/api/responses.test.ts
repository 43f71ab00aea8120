import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { aHandbook } from '../../fixtures/a-handbook.ts';
import {
  aBudget,
  aDepartment,
  aForm,
  aModel,
  aProcess,
  aRole,
  aSource,
  someSettings,
} from '../../fixtures/builders.ts';
import { isShipped } from '../../fixtures/shipped-content.ts';
import { checkContent } from '../../site/load-handbook.ts';
import { responseJson, responseNames, schemaJson, schemaNames } from './responses.ts';

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
ajv.addKeyword('x-reference');

const { value: handbook } = await checkContent('content');
const { value: again } = await checkContent('content');

interface Response {
  kind: string;
  count: number;
  date?: string;
  items: Record<string, unknown>[];
}
const read = async (...[book, name]: Parameters<typeof responseJson>): Promise<Response> =>
  JSON.parse(await responseJson(book, name)) as Response; // the shape is what the tests look at

describe('responses of the API', () => {
  it.each(responseNames)('fit their JSON Schema: %s', async (name) => {
    const validate = ajv.compile(JSON.parse(schemaJson(handbook, `${name}.response`)));
    const response = await read(handbook, name);
    expect(validate(response) ? [] : validate.errors?.slice(0, 3)).toEqual([]);
    expect(response).toMatchObject({ kind: name, count: response.items.length });
  });

  it.runIf(isShipped).each(responseNames)('have something to say: %s', async (name) => {
    expect((await read(handbook, name)).count).toBeGreaterThan(0);
  });

  it.each(responseNames)('are the same bytes on a second run: %s', async (name) => {
    expect(await responseJson(again, name)).toBe(await responseJson(handbook, name));
  });

  it('list every thing of the handbook, and every duty', async () => {
    expect((await read(handbook, 'roles')).count).toBe(handbook.roles.size);
    const duties = [...handbook.roles.values()].flatMap(({ data }) => data.duties);
    expect((await read(handbook, 'duties')).items.map(({ data }) => data)).toEqual(duties);
  });

  it('are all named by the index, with their schemas', async () => {
    const { items } = await read(handbook, 'index');
    expect(items.map(({ name }) => name)).toEqual(responseNames.filter((name) => name !== 'index'));
    for (const { schema, contentSchema } of items)
      for (const address of [schema, contentSchema ?? schema])
        expect(schemaNames.map((name) => `/api/v1/schemas/${name}.schema.json`)).toContain(address);
  });
});

describe('what follows from the whole handbook', () => {
  const small = aHandbook({
    settings: someSettings({
      site: 'https://shop.example.com',
      base: '/book/',
      review: { warnDays: 14, today: '2026-11-21' },
    }),
    roles: { clerk: aRole({ title: '店员' }), manager: aRole({ title: '店长' }) },
    departments: { shop: aDepartment({ title: '门店部' }) },
    models: {
      'small-team': aModel({
        positions: [
          { id: 'boss', role: 'manager', title: '老板', headcount: 1, suggested: true },
          {
            id: 'helper',
            title: '帮手',
            headcount: '2-3',
            reportsTo: 'boss',
            basis: ['S0-01'],
            covers: [{ role: 'clerk', suggested: true }],
          },
        ],
      }),
    },
    processes: { returns: aProcess({ title: '退货', lanes: [{ id: 'clerk', role: 'clerk' }] }) },
    forms: { register: aForm({ title: '登记表', filledBy: ['clerk'] }) },
    sources: { S0: aSource() },
  });
  const derived = async (name: string, id: string) =>
    (await read(small, name)).items.find((item) => item['id'] === id)?.['derived'];

  it('a role knows who does its work in each model, and what it takes part in', async () => {
    expect(await derived('roles', 'clerk')).toMatchObject({
      holders: [
        {
          model: 'small-team',
          position: 'helper',
          title: '帮手',
          holds: false,
          headcount: '2-3',
          reportsTo: 'boss',
        },
      ],
      processes: [{ id: 'returns', owns: false, steps: ['start'] }],
      forms: [{ id: 'register', fills: true }],
    });
  });

  it('a budget comes to cents, without the noise of binary fractions', async () => {
    const months = [1000.1, 1000.2, 0.3, ...Array<number>(9).fill(0)];
    const line = { id: 'ads', category: '推广费', title: '直通车', owner: 'clerk', months };
    const year = aBudget({ owner: 'clerk', lines: [{ ...line, suggested: true }] });
    const { items } = await read(aHandbook({ roles: { clerk: aRole() }, budgets: { year } }), 'budgets');
    expect(items[0]?.['derived']).toMatchObject({ total: 2000.6, quarters: [2000.6, 0, 0, 0] });
  });

  it('a model knows its sum, its gaps and its tree', async () => {
    expect(await derived('models', 'small-team')).toMatchObject({
      active: true,
      headcount: { text: '2–3 人 + 建议 1 人', stated: { from: 2, to: 3 } },
      gaps: [],
      tree: [{ position: 'boss', title: '老板', reports: [{ position: 'helper', reports: [] }] }],
    });
  });

  it('a statement knows who rests on it', async () => {
    const { statements } = (await derived('sources', 'S0')) as { statements: { usedBy: object[] }[] }; // as its schema says
    expect(statements[1]?.usedBy).toEqual([
      {
        kind: 'processes',
        id: 'returns',
        title: '退货',
        url: 'https://shop.example.com/book/processes/returns/',
      },
      {
        kind: 'forms',
        id: 'register',
        title: '登记表',
        url: 'https://shop.example.com/book/forms/register/',
      },
    ]);
  });

  it('a duty knows who performs it now', async () => {
    expect(await read(small, 'duties')).toMatchObject({
      date: '2026-11-21',
      items: [
        {
          id: 'clerk/read-figures',
          url: 'https://shop.example.com/book/roles/clerk/#duty-read-figures',
          derived: { performers: [{ position: 'helper', title: '帮手' }] },
        },
        { id: 'manager/read-figures', derived: { performers: [{ position: 'boss' }] } },
      ],
    });
  });

  it('a suggestion says which line to change', async () => {
    const { items } = await read(small, 'suggestions');
    expect(items[0]).toMatchObject({
      thing: { kind: 'roles', id: 'clerk' },
      file: 'content/roles/clerk.mdx',
      line: 1,
      path: ['mission'],
      value: { text: '让店里天天有生意' },
    });
  });
});
