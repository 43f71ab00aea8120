import type { ProblemCode } from '../../problem/codes.ts';
import { lineAt, type Mutation } from '../mutation.ts';
import { definitionOf, elementOf, optionFor, shapeOf, unwrapped } from '../schemas.ts';
import type { Site } from '../sites.ts';
import type { z } from 'zod';
import { wrongType } from './wrong-values.ts';
import { withField } from './write.ts';

/** Fields that a mapping could have and has not, each written with something wrong, however deep. */
export function* wrongFieldsFor(site: Site): Generator<Mutation> {
  const { file, field, data, value } = site;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return;
  const add = (wrong: WrongBlock): Mutation => {
    const { text } = withField(site, wrong.lines.join('\n'));
    const line = lineAt(text, value[0]) + wrong.below;
    return {
      name: `add ${wrong.field}`,
      field: wrong.field,
      files: { [file.path]: text },
      expect: [{ code: wrong.code, file: file.path, line }],
    };
  };
  yield add({ field, lines: ['no-such-field: 1'], below: 0, code: 'unknown-key' });
  for (const [key, child] of Object.entries(shapeOf(optionFor(site.schema, data)) ?? {})) {
    if (key in data) continue;
    for (const wrong of wrongBlocks(unwrapped(child), key, `${field}.${key}`)) yield add(wrong);
  }
}

interface WrongBlock {
  field: string;
  lines: string[];
  /** Which of the lines is wrong. */
  below: number;
  code: ProblemCode;
}

/** A field with a wrong value, and, where it holds further fields, each of those wrong in turn. */
function* wrongBlocks(schema: z.ZodType, key: string, field: string): Generator<WrongBlock> {
  const { value, code } = wrongType(schema);
  const lines = `${key}: ${value}`.split('\n');
  yield { field, lines, below: lines.length - 1, code };
  const definition = definitionOf(schema);
  if (definition.type === 'object')
    for (const [name, child] of Object.entries(definition.shape))
      for (const inner of wrongBlocks(unwrapped(child), name, `${field}.${name}`))
        yield {
          ...inner,
          lines: [`${key}:`, ...inner.lines.map((line) => `  ${line}`)],
          below: inner.below + 1,
        };
  const list = definition.type === 'union' ? definition.options.find(isList) : schema;
  const element = list && elementOf(list);
  if (element)
    for (const inner of wrongItems(unwrapped(element), `${field}[]`))
      yield { ...inner, lines: [`${key}:`, ...inner.lines], below: inner.below + 1 };
}

function isList(schema: z.ZodType): boolean {
  return definitionOf(schema).type === 'array';
}

function* wrongItems(schema: z.ZodType, field: string): Generator<WrongBlock> {
  const { value, code } = wrongType(schema);
  yield { field, lines: [`  - ${value}`], below: 0, code };
  const definition = definitionOf(schema);
  if (definition.type !== 'object') return;
  for (const [name, child] of Object.entries(definition.shape))
    for (const inner of wrongBlocks(unwrapped(child), name, `${field}.${name}`))
      yield {
        ...inner,
        lines: inner.lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`),
      };
}
