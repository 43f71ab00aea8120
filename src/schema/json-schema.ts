import { z } from 'zod';
import { folderKinds, singleFiles } from './kinds.ts';
import { targetOf } from './reference.ts';

/** A JSON Schema (2020-12). */
export type JsonSchema = Record<string, unknown>;

/** Schemas of content files by the name under which they are served: the folder, or the file without `.yaml`. */
export const contentSchemas: Readonly<Record<string, { title: string; schema: z.ZodType }>> = {
  ...Object.fromEntries(
    Object.entries(folderKinds).map(([kind, { schema, label }]) => [kind, { title: label, schema }]),
  ),
  ...Object.fromEntries(
    Object.entries(singleFiles).map(([file, { schema, label }]) => [
      file.replace(/\.yaml$/, ''),
      { title: label, schema },
    ]),
  ),
};

/**
 * What an author may write in the files of one kind, with the Chinese description and example of each field.
 *
 * A field that names another thing bears `x-reference` with the kind it points at. Rules across fields that
 * JSON Schema cannot say (file names, did-you-mean) stay with `npm run check`.
 */
export function contentJsonSchema(name: string): JsonSchema {
  const found = contentSchemas[name];
  if (!found) throw new Error(`contentJsonSchema: there is no kind "${name}"`);
  return titled(found.title, found.schema, 'input');
}

/** The shape of a response of the API. */
export function responseJsonSchema(title: string, schema: z.ZodType): JsonSchema {
  return titled(title, schema, 'output');
}

function titled(title: string, schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    unrepresentable: 'any',
    io,
    override: ({ zodSchema, jsonSchema }) => {
      const target = targetOf(zodSchema);
      if (target !== undefined) jsonSchema['x-reference'] = target;
      if (isSourced(jsonSchema.properties)) jsonSchema.anyOf = sourcedEither;
    },
  });
  return { $schema, title, ...rest };
}

/** An item says what it rests on, or that all of it is suggested. */
const sourcedEither = [
  { required: ['basis'] },
  { required: ['suggested'], properties: { suggested: { const: true } } },
];

function isSourced(properties: object | undefined): boolean {
  return properties !== undefined && 'basis' in properties && 'suggested' in properties;
}
