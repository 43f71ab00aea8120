import type { z } from 'zod';
import { targetOf, type Named } from './reference.ts';

export type Path = readonly (string | number)[];
type Schema = z.core.$ZodType;

/** One field that names another thing. */
export interface FoundReference {
  path: Path;
  target: Named;
  id: string;
}

/** Every part of data with the path to it: the whole first, then depth first. */
export function* partsOf(data: unknown, path: Path = []): Generator<{ path: Path; part: unknown }> {
  yield { path, part: data };
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data))
    yield* partsOf(value, [...path, Array.isArray(data) ? Number(key) : key]);
}

/** Every reference in data that its schema accepted, in the order of the schema's fields. */
export function* findReferences(schema: Schema, data: unknown, path: Path = []): Generator<FoundReference> {
  const target = targetOf(schema);
  if (target !== undefined) {
    if (typeof data === 'string') yield { path, target, id: data };
    return;
  }
  for (const child of childrenOf(schema, data))
    yield* findReferences(child.schema, child.data, [...path, ...child.key]);
}

/** A schema and all schemas inside it: fields, items, branches of unions. */
function* nodesIn(schema: Schema): Generator<Schema> {
  yield schema;
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'object':
      for (const child of Object.values(definition.shape)) yield* nodesIn(child);
      break;
    case 'array':
      yield* nodesIn(definition.element);
      break;
    case 'optional':
    case 'nullable':
    case 'default':
      yield* nodesIn(definition.innerType);
      break;
    case 'union':
      for (const option of definition.options) yield* nodesIn(option);
  }
}

/** Every named field of a schema, however deep. */
export function* fieldsIn(schema: Schema): Generator<{ name: string; schema: Schema }> {
  for (const node of nodesIn(schema)) {
    const definition = definitionOf(node);
    if (definition.type !== 'object') continue;
    for (const [name, field] of Object.entries(definition.shape)) yield { name, schema: field };
  }
}

/** The schema of the field at a path, followed as far as the schema goes. */
export function schemaAt(schema: Schema, path: Path, data: unknown): Schema | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  for (const child of childrenOf(schema, data, key)) {
    if (child.key.length === 0) {
      const found = schemaAt(child.schema, path, child.data);
      if (found) return found;
    } else if (child.key[0] === key) return schemaAt(child.schema, rest, child.data);
  }
  return undefined;
}

/** The names an object schema knows, also through `optional` and the fitting branch of a union. */
export function keysOf(schema: Schema, data: unknown): string[] {
  const definition = definitionOf(schema);
  if (definition.type === 'object') return Object.keys(definition.shape);
  return childrenOf(schema, data)
    .filter((child) => child.key.length === 0)
    .flatMap((child) => keysOf(child.schema, child.data));
}

interface Child {
  schema: Schema;
  /** Empty when the child schema speaks of the same data (optional, union). */
  key: Path;
  data: unknown;
}

/** The part of zod's definition types that our schemas use. */
type Definition =
  | { type: 'object'; shape: Record<string, Schema> }
  | { type: 'array'; element: Schema }
  | { type: 'optional' | 'nullable' | 'default'; innerType: Schema }
  | { type: 'union'; options: readonly Schema[]; discriminator?: string }
  | { type: 'other' };

function definitionOf(schema: Schema): Definition {
  return schema._zod.def as unknown as Definition; // zod types each definition apart; `type` tells them
}

function childrenOf(schema: Schema, data: unknown, wanted?: string | number): Child[] {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'object':
      return Object.entries(definition.shape)
        .filter(([name]) => (isRecord(data) && name in data) || name === wanted)
        .map(([name, child]) => ({
          schema: child,
          key: [name],
          data: isRecord(data) ? data[name] : undefined,
        }));
    case 'array': {
      const items: readonly unknown[] = Array.isArray(data) ? data : [];
      const child = (item: unknown, index: number): Child => ({
        schema: definition.element,
        key: [index],
        data: item,
      });
      // One of many is looked up, not looked for: a list may be long and each of its items wrong.
      if (typeof wanted === 'number') return wanted in items ? [child(items[wanted], wanted)] : [];
      return items.map(child);
    }
    case 'optional':
    case 'nullable':
    case 'default':
      return [{ schema: definition.innerType, key: [], data }];
    case 'union':
      return definition.options
        .filter((option) => fits(option, data, definition.discriminator))
        .map((option) => ({ schema: option, key: [], data }));
    default:
      return [];
  }
}

/** Whether a union's branch is the one the author meant: by discriminator, else by parsing. */
function fits(option: Schema, data: unknown, discriminator: string | undefined): boolean {
  const definition = definitionOf(option);
  if (discriminator === undefined || definition.type !== 'object' || !isRecord(data))
    return (option as z.ZodType).safeParse(data).success; // every schema of ours is a classic zod schema
  const tag = definition.shape[discriminator];
  return tag !== undefined && (tag as z.ZodType).safeParse(data[discriminator]).success; // as above
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
