import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import {
  aBudget,
  aDepartment,
  aForm,
  aGuide,
  aMeeting,
  aMetric,
  aModel,
  anObjective,
  aProcess,
  aRole,
  aScorecard,
  aSource,
  aTerm,
  someSettings,
} from '../fixtures/builders.ts';
import { Collaboration, Role } from './role.ts';
import { Metric } from './metric.ts';
import { Headcount, Model } from './model.ts';
import { account, Settings } from './settings.ts';
import { clock, count, day, localId, text, webAddress } from './field.ts';
import { Statement } from './source.ts';

const accepts = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;

describe('the builders', () => {
  test('make things that their schemas accept', () => {
    const build = [
      aBudget,
      aDepartment,
      aForm,
      aGuide,
      aMeeting,
      aMetric,
      aModel,
      anObjective,
      aProcess,
      aRole,
      aScorecard,
      aSource,
      aTerm,
      someSettings,
    ];
    for (const make of build) expect(() => make()).not.toThrow();
  });

  test('drop what copying leaves in a text', () => {
    expect(text.parse('\ufeff客\u200b服\u2060 ')).toBe('客服');
  });

  test('refuse what the schema refuses', () => {
    expect(() => aRole({ duties: [] })).toThrow();
  });
});

describe.each<[string, z.ZodType, unknown[], unknown[]]>([
  ['a line of text', text, ['字', ' x ', '字\n字', '😀', 'שלום'], ['', '   ', '\n', 3, null, ['x'], true]],
  [
    'a readable line',
    text,
    ['a\u200f'],
    [
      '\u200f',
      '\u200b\u200b',
      '\u2800',
      'a\u0000',
      '\u001b[31m',
      'x\u0085y',
      'half\ud800',
      '\ufffe',
      'a\u202eb',
      'a\u2028b',
    ],
  ],
  [
    'a day',
    day,
    ['2026-02-28', '2028-02-29', '2000-01-01', '2199-12-31'],
    [
      '9999-12-31',
      '0026-09-01',
      '1999-12-31',
      '2200-01-01',
      '2026-02-29',
      '2026-2-1',
      '2026-13-01',
      '26-01-01',
      '2026-01-01T00:00:00Z',
      new Date(),
    ],
  ],
  ['a clock time', clock, ['00:00', '23:59'], ['24:00', '9:15', '09:60', '09：15', '09:15:00']],
  ['a count', count, [1, 480], [0, -1, 1.5, '1', Number.NaN, Infinity, 2 ** 60]],
  ['an id', localId, ['a', 'a-1', '1a'], ['A', 'a_b', '-a', 'a-', 'a--b', 'a b', '文案', '', '__proto__']],
  [
    'an address of the web',
    webAddress,
    ['https://a.example/x', 'http://localhost:3000'],
    ['javascript:alert(1)', 'data:text/html,x', 'ftp://a.example', 'a.example', '/x', 'file:///etc/passwd'],
  ],
  ['a headcount', Headcount, [1, '2-3', 'per-project'], [0, '3-2', '2-2', '2', '2–3', '2-3-4', 'many', 1.5]],
  [
    'a metric id',
    Metric.shape.id,
    ['roi', 'd7-roi', 'roi-7-day'],
    ['7-day-roi', '7', '-roi', 'ROI', 'roi-', 'a b', ''],
  ],
  [
    'a size of team',
    Model.shape.fits,
    [{}, { from: 9 }, { to: 4 }, { from: 4, to: 4 }, { from: 4, to: 9 }].map((size) => ({
      ...size,
      when: '开店',
      suggested: true,
    })),
    [{ from: 9, to: 4, when: '开店', suggested: true }, { when: '开店' }],
  ],
  [
    'a statement code',
    Statement.shape.code,
    ['S0-01', 'HR2-123'],
    ['s0-01', 'S0-1', 'S0_01', '01', 'S0-01a'],
  ],
  [
    'a base path',
    Settings.shape.base,
    ['/', '/a/', '/a-b/c/'],
    ['a/', '/a', '//', '/a//', '/../', 'https://x/'],
  ],
  [
    'an account',
    account,
    ['li-lei', 'shop/leads', 'shop/sales/leads', 'li.lei@shop.example', '_ops'],
    ['@li', 'li lei', 'li\n* @eve', '#x', 'a//b', 'shop/', '李雷', '', 'li@', '../x', '-x'],
  ],
  ['days of warning', Settings.shape.review.shape.warnDays, [0, 14, 365], [-1, 366, 999_999_999, 1.5]],
  ['a time zone', Settings.shape.timeZone, ['Asia/Shanghai', 'UTC'], ['Beijing', 'CST', '+08:00', '']],
])('%s', (_, schema, right, wrong) => {
  test.each(right.map((value) => [value]))('may be %j', (value) => {
    expect(accepts(schema, value)).toBe(true);
  });

  test.each(wrong.map((value) => [value]))('may not be %j', (value) => {
    expect(accepts(schema, value)).toBe(false);
  });
});

describe('a role', () => {
  test('knows no keys but its own, not even those every object has', () => {
    const role = aRole();
    expect(accepts(Role, role)).toBe(true);
    expect(accepts(Role, { ...role, titel: 'x' })).toBe(false);
    expect(accepts(Role, { ...role, constructor: 'x' })).toBe(false);
    expect(accepts(Role, JSON.parse(`${JSON.stringify(role).slice(0, -1)},"__proto__":{"x":1}}`))).toBe(
      false,
    );
  });

  test('works with a role or with a party, not with both or neither', () => {
    const about = { gives: '货', suggested: true };
    expect(accepts(Collaboration, { role: 'clerk', ...about })).toBe(true);
    expect(accepts(Collaboration, { party: '供应商', ...about })).toBe(true);
    expect(accepts(Collaboration, { role: 'clerk', party: '供应商', ...about })).toBe(false);
    expect(accepts(Collaboration, about)).toBe(false);
  });
});

describe('a scorecard', () => {
  test('says what it rests on, as everything else does', () => {
    expect(() => aScorecard({ suggested: undefined })).toThrow(/没写依据/);
    expect(() => aScorecard({ suggested: undefined, basis: ['S1-126'] })).not.toThrow();
  });
});

describe('settings', () => {
  test('that want feedback by mail say where it goes', () => {
    expect(() => someSettings({ feedback: 'mail' })).toThrow(/feedbackMail/);
    expect(() => someSettings({ feedback: 'mail', feedbackMail: 'a@shop.example' })).not.toThrow();
  });
});
