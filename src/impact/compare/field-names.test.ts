import { expect, test } from 'vitest';
import { fieldName, fieldNames, schemaOf, type ItemPlace } from './field-names.ts';

const places = Object.keys(fieldNames) as ItemPlace[]; // the keys of that constant

test('names of fields are for fields that there are', () => {
  const strays = places.flatMap((place) =>
    Object.keys(fieldNames[place] ?? {})
      .filter((name) => !(name in schemaOf(place).shape))
      .map((name) => `${place}.${name}`),
  );
  expect(strays).toEqual([]);
});

test('a field is called by its item, then as it is everywhere, then by its schema', () => {
  expect(fieldName('forms.fields', 'filledBy')).toBe('填写人');
  expect(fieldName('objectives.keyResults', 'owner')).toBe('谁负责');
  expect(fieldName('models', 'severalTops')).toBe('不止一个最高位置时');
});
