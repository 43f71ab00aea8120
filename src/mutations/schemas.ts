import type { z } from 'zod';
import { targetOf } from '../schema/reference.ts';

/** The parts of zod's definitions that our schemas use. */
type Definition =
  | { type: 'object'; shape: Record<string, z.ZodType> }
  | { type: 'array'; element: z.ZodType }
  | { type: 'optional' | 'nullable' | 'default'; innerType: z.ZodType }
  | { type: 'union'; options: readonly z.ZodType[]; discriminator?: string }
  | { type: 'string' | 'number' | 'boolean' | 'enum' | 'literal' };

export function definitionOf(schema: z.ZodType): Definition {
  return schema._zod.def as unknown as Definition; // zod types each definition apart; `type` tells them
}

/** A schema without `optional` around it. */
export function unwrapped(schema: z.ZodType): z.ZodType {
  const definition = definitionOf(schema);
  return 'innerType' in definition ? unwrapped(definition.innerType) : schema;
}

export function shapeOf(schema: z.ZodType): Record<string, z.ZodType> | undefined {
  const definition = definitionOf(unwrapped(schema));
  return definition.type === 'object' ? definition.shape : undefined;
}

export function elementOf(schema: z.ZodType): z.ZodType | undefined {
  const definition = definitionOf(unwrapped(schema));
  return definition.type === 'array' ? definition.element : undefined;
}

/** Of a union, the branch that accepts the data; any other schema as it is. */
export function optionFor(schema: z.ZodType, data: unknown): z.ZodType {
  const definition = definitionOf(unwrapped(schema));
  if (definition.type !== 'union') return schema;
  return definition.options.find((option) => option.safeParse(data).success) ?? schema;
}

/** Every field of a schema by its dotted name, with `[]` for the items of a list. */
export function* fieldNames(schema: z.ZodType, name: string): Generator<string> {
  const inner = unwrapped(schema);
  const definition = definitionOf(inner);
  if (definition.type === 'object')
    for (const [key, child] of Object.entries(definition.shape)) {
      yield `${name}.${key}`;
      yield* fieldNames(child, `${name}.${key}`);
    }
  else if (definition.type === 'array') {
    yield `${name}[]`;
    yield* fieldNames(definition.element, `${name}[]`);
  } else if (definition.type === 'union')
    for (const option of definition.options) yield* fieldNames(option, name);
}

/** What kind of value a field takes, as far as writing a wrong one is concerned. */
export function typeOf(schema: z.ZodType): Definition['type'] | 'reference' {
  const inner = unwrapped(schema);
  return targetOf(inner) === undefined ? definitionOf(inner).type : 'reference';
}
