import { expect, test } from 'vitest';
import { folderKinds } from '../../schema/kinds.ts';
import { fieldName, fieldNames, schemaOf, type ItemPlace } from './field-names.ts';

const kinds = [...Object.keys(folderKinds), 'metrics', 'glossary', 'statements', 'settings'] as ItemPlace[]; // all there are

/** What the fields of an item and of all that lies in it are called. */
function namesBelow(place: ItemPlace): string[] {
  return Object.keys(schemaOf(place).shape).flatMap((name) => {
    const below = `${place}.${name}` as ItemPlace; // where there are items; else the schema is none
    return [fieldName(place, name), ...(hasItems(below) ? namesBelow(below) : [])];
  });
}

function hasItems(place: ItemPlace): boolean {
  try {
    return Object.keys(schemaOf(place).shape).length > 0;
  } catch {
    return false;
  }
}

const places = Object.keys(fieldNames) as ItemPlace[]; // the keys of that constant

test('names of fields are for fields that there are', () => {
  const strays = places.flatMap((place) =>
    Object.keys(fieldNames[place] ?? {})
      .filter((name) => !(name in schemaOf(place).shape))
      .map((name) => `${place}.${name}`),
  );
  expect(strays).toEqual([]);
});

test('no field is called by a piece of what its author is told to do', () => {
  const called = kinds.flatMap((kind) => namesBelow(kind));
  expect(called.length).toBeGreaterThan(200);
  expect(called.filter((name) => /(?:时|之外|(?<!目)的)$|写(?!人)|列|[A-Za-z]/.test(name))).toEqual([]);
});

test('a field is called by its item, then as it is everywhere, then by its schema', () => {
  expect(fieldName('forms.fields', 'filledBy')).toBe('填写人');
  expect(fieldName('objectives.keyResults', 'owner')).toBe('谁负责');
  expect(fieldName('processes', 'phases')).toBe('阶段');
});
