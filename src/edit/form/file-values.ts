import { isDeepEqual } from '../lossless/deep-equal.ts';
import { matchItems } from '../lossless/match-items.ts';
import { everything, type FormField } from './form-field.ts';

type Data = Record<string, unknown>;

/**
 * What a file says, as its form shows it.
 *
 * Fields left open hold what an untouched widget holds, or the form would count as changed once it is seen.
 */
export function toForm(fields: readonly FormField[], data: Data): Data {
  return mapFields(fields, data, (field, value) => {
    if (value === undefined) return untouched(field);
    if (!('as' in field)) return value;
    if (field.as === 'all-or-names') return value === true ? [everything] : value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
  });
}

function untouched(field: FormField): unknown {
  switch (field.widget) {
    case 'object':
      return undefined;
    case 'list':
      return 'fields' in field || 'field' in field ? undefined : [];
    case 'boolean':
      return false;
    case 'number':
      return null;
    case 'select':
    case 'relation':
      return field.multiple === true ? [] : '';
    default:
      return '';
  }
}

/**
 * What a form shows, as its file says it: fields in the order of the schema, empty ones left out.
 *
 * @param old What the file said; a value that reads the same keeps its type.
 */
export function toFile(fields: readonly FormField[], form: Data, old: Data): Data {
  const data = mapFields(fields, form, (field, value, siblings) => {
    if (field.widget === 'boolean') return value === true ? true : undefined;
    if (typeof value === 'string' && value.trim() === '') return undefined;
    if (typeof value === 'string' && field.widget !== 'text') return settle(field, value.trim(), siblings);
    if (typeof value === 'string') return value.trim();
    if ('as' in field && field.as === 'all-or-names' && Array.isArray(value))
      return value.includes(everything) ? true : orUndefined(value);
    return isEmpty(field, value) ? undefined : value;
  });
  return keepTypes(old, data) as Data; // a map stays a map
}

/** Fields of the form that stand for a number are numbers in the file. */
function settle(field: FormField, value: string, siblings: Data): unknown {
  if (!('as' in field)) return value;
  if (field.as === 'number-or-word') return /^\d+$/.test(value) ? Number(value) : value;
  if (field.as !== 'any-scalar') return value;
  const type = siblings['type'];
  if (type === 'yes-no')
    return value === 'true' || value === '是' ? true : value === 'false' || value === '否' ? false : value;
  const isNumeric = ['integer', 'number', 'money', 'percent'].includes(String(type));
  return isNumeric && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
}

function isEmpty(field: FormField, value: unknown): boolean {
  if (value === null || Number.isNaN(value)) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && !field.required && Object.keys(value as object).length === 0; // null is gone
}

function orUndefined(list: readonly unknown[]): readonly unknown[] | undefined {
  return list.length === 0 ? undefined : list;
}

type Change = (field: FormField, value: unknown, siblings: Data) => unknown;

/** Change every value, from the inside out; keys without a field pass. */
function mapFields(fields: readonly FormField[], data: Data, change: Change): Data {
  const known = fields.flatMap((field) => {
    const value = change(field, inside(field, data[field.name], change), data);
    return value === undefined ? [] : [[field.name, value] as const];
  });
  const names = new Set(fields.map(({ name }) => name));
  const others = Object.entries(data).filter(([name]) => !names.has(name));
  return Object.fromEntries([...known, ...others]);
}

function inside(field: FormField, value: unknown, change: Change): unknown {
  if (field.widget === 'object' && isData(value)) {
    if ('fields' in field) return mapFields(field.fields, value, change);
    const type = field.types.find(({ name }) => name === value[field.typeKey]);
    return type
      ? { [field.typeKey]: type.name, ...mapFields(type.fields, omit(value, field.typeKey), change) }
      : value;
  }
  if (field.widget === 'list' && Array.isArray(value)) {
    if ('fields' in field)
      return value.map((item: unknown) => (isData(item) ? mapFields(field.fields, item, change) : item));
    return value.filter((item) => item !== '' && item !== null);
  }
  return value;
}

function omit(data: Data, key: string): Data {
  return Object.fromEntries(Object.entries(data).filter(([name]) => name !== key));
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A form knows only text where a file had a number: what reads the same is the same. */
function keepTypes(old: unknown, next: unknown): unknown {
  if (isDeepEqual(old, next)) return old;
  if (Array.isArray(old) && Array.isArray(next)) {
    const matches = matchItems(old, next);
    return next.map((item: unknown, index) => keepTypes(old[matches[index] ?? -1], item));
  }
  if (isData(old) && isData(next))
    return Object.fromEntries(Object.entries(next).map(([key, value]) => [key, keepTypes(old[key], value)]));
  const isScalar = typeof old !== 'object' && typeof next !== 'object' && old !== undefined;
  return isScalar && String(old) === String(next) ? old : next;
}
