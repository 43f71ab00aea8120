import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { folderKinds, singleFiles } from './kinds.ts';
import { fieldsIn } from './walk.ts';

vi.setConfig({ testTimeout: 30_000 }); // a busy machine is slow, not wrong

const kinds = Object.entries({ ...folderKinds, ...singleFiles });

describe.each(kinds)('the schema of %s', (_, { schema }) => {
  const fields = [...fieldsIn(schema)];

  test('tells authors in Chinese what each field is', () => {
    const silent = fields.filter(
      (field) => !/\p{Script=Han}/u.test(z.globalRegistry.get(field.schema)?.description ?? ''),
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  test('shows only examples that the field accepts', () => {
    const wrong = fields.filter(({ schema: field }) => {
      const examples: unknown = z.globalRegistry.get(field)?.['examples'];
      return Array.isArray(examples) && !examples.every((example) => isAccepted(field, example));
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('knows no field that every object has anyway', () => {
    expect(fields.filter(({ name }) => name in {})).toEqual([]);
  });

  test('can be told to editors as JSON Schema', () => {
    const json = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
    expect(json).toMatchObject({ type: 'object', additionalProperties: false });
  });
});

function isAccepted(field: z.core.$ZodType, example: unknown): boolean {
  return (field as z.ZodType).safeParse(example).success; // every schema of ours is a classic zod schema
}
