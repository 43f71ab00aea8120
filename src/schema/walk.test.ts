import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { aModel, aProcess, aRole } from '../fixtures/builders.ts';
import { Model } from './model.ts';
import { Process } from './process.ts';
import { reference } from './reference.ts';
import { Role } from './role.ts';
import { Scorecard } from './scorecard.ts';
import { findReferences, keysOf, schemaAt } from './walk.ts';

const found = (schema: z.ZodType, data: unknown): string[] =>
  [...findReferences(schema, data)].map(({ path, target, id }) => `${path.join('.')} → ${target}/${id}`);

describe('findReferences', () => {
  test('finds those at the top, in lists, in objects and behind optional fields', () => {
    const model = aModel({
      positions: [
        { id: 'manager', role: 'manager', covers: [{ role: 'clerk', basis: ['S0-01'] }], suggested: true },
      ],
    });
    expect(found(Model, model)).toEqual([
      'owner → roles/manager',
      'basis.0 → statements/S0-01',
      'positions.0.role → roles/manager',
      'positions.0.covers.0.role → roles/clerk',
      'positions.0.covers.0.basis.0 → statements/S0-01',
    ]);
  });

  test('does not take ids inside the file for references', () => {
    const process = aProcess({ lanes: [{ id: 'buyer', party: '买家' }] });
    expect(found(Process, process).filter((line) => /lane|steps/.test(line))).toEqual([]);
  });

  test('follows the branch of a union that the data fits', () => {
    const Either = z.union([z.strictObject({ role: reference('roles') }), reference('forms')]);
    expect(found(Either, { role: 'clerk' })).toEqual(['role → roles/clerk']);
    expect(found(Either, 'register')).toEqual([' → forms/register']);
  });

  test('finds nothing in data of another shape, and does not stumble', () => {
    for (const data of [null, undefined, 3, 'text', [], [[[]]], { owner: { deep: 1 } }])
      expect(found(Role, data)).toEqual([]);
  });
});

describe('schemaAt', () => {
  test('leads to the field, through lists and optional parts', () => {
    const description = (path: (string | number)[]) => {
      const schema = schemaAt(Role, path, aRole());
      return schema && z.globalRegistry.get(schema)?.description;
    };
    expect(description(['duties', 0, 'what'])).toBe('做什么：动词开头，一句话。');
    expect(description(['review', 'on'])).toBe('上次核对的日期。');
    expect(description(['capabilities', 'skills'])).toBe('核心技能。');
  });

  test('leads nowhere where the schema knows no such field', () => {
    expect(schemaAt(Role, ['titel'], aRole())).toBeUndefined();
    expect(schemaAt(Role, ['duties', 9, 'what'], aRole())).toBeUndefined();
    expect(schemaAt(Role, ['constructor', 'name'], aRole())).toBeUndefined();
  });
});

describe('keysOf', () => {
  test('names the keys of the branch that a discriminator picks', () => {
    const rule = { kind: 'deduct', side: 'short', per: 1, unit: '个', deduct: 1 };
    const schema = schemaAt(Scorecard, ['indicators', 0, 'rule'], { indicators: [{ rule }] });
    expect(schema && keysOf(schema, rule)).toEqual(['kind', 'side', 'norm', 'per', 'unit', 'most', 'deduct']);
  });
});
