import { describe, expect, it } from 'vitest';
import { contentJsonSchema, contentSchemas } from '../../schema/json-schema.ts';
import { fieldsFromSchema } from './fields-from-schema.ts';
import type { FormField } from './form-field.ts';

/** All fields, those inside others included. */
function flat(fields: readonly FormField[]): FormField[] {
  return fields.flatMap((field) => {
    const inner =
      'fields' in field ? field.fields : 'types' in field ? field.types.flatMap((type) => type.fields) : [];
    return [field, ...flat(inner)];
  });
}

const named = (kind: string, name: string): FormField | undefined =>
  flat(fieldsFromSchema(contentJsonSchema(kind), kind)).find((field) => field.name === name);

describe('the form of a kind', () => {
  it.each(Object.keys(contentSchemas))('has a widget and a Chinese label for every field: %s', (kind) => {
    for (const { name, label } of flat(fieldsFromSchema(contentJsonSchema(kind), kind))) {
      expect(label, `${kind} ${name}`).toMatch(/\p{Script=Han}|OKR/u);
      expect(label.length, `${kind} ${name}: ${label}`).toBeLessThan(20);
      expect(label, `${kind} ${name}`).not.toMatch(/文件名(?!称)|true|[a-z]-[a-z]/);
    }
  });

  it('lets people pick what a field points at', () => {
    expect(named('roles', 'department')).toMatchObject({ widget: 'relation', collection: 'departments' });
    expect(named('processes', 'consulted')).toMatchObject({ widget: 'relation', multiple: true });
    expect(named('roles', 'metrics')).toMatchObject({ collection: 'lists', value_field: 'metrics.*.id' });
    expect(named('forms', 'basis')).toMatchObject({
      collection: 'sources',
      value_field: 'statements.*.code',
    });
  });

  it('shows choices by their Chinese names', () => {
    expect(named('forms', 'when')).toMatchObject({
      widget: 'select',
      options: [{ label: '每日', value: 'daily' }, {}, {}, {}, {}, {}],
    });
  });

  it('says of a written field how, and of a picked one nothing about files', () => {
    expect(named('processes', 'within')?.hint).toBe('例如：签收后 24 小时。');
    expect(named('roles', 'owner')?.hint).toBeUndefined();
  });

  it.each([
    ['a field without widget', { type: 'object', properties: { odd: { type: 'null' } } }, 'shops.odd'],
    ['choices without names', { type: 'object', properties: { odd: { enum: ['x'] } } }, 'shops.odd'],
    [
      'one inside a list',
      {
        type: 'object',
        properties: { l: { type: 'array', items: { type: 'object', properties: { odd: {} } } } },
      },
      'shops.l[].odd',
    ],
  ])('cannot be made of %s: the error names it', (_, schema, place) => {
    expect(() => fieldsFromSchema(schema, 'shops')).toThrow(place);
  });
});
