import type { z } from 'zod';
import type { ProblemCode } from '../../problem/codes.ts';
import { typeOf } from '../schemas.ts';

interface WrongValue {
  /** As it is written behind `key: `. */
  value: string;
  code: ProblemCode;
}

/** A value of a type that the field never takes. */
export function wrongType(schema: z.ZodType): WrongValue {
  switch (typeOf(schema)) {
    case 'enum':
    case 'literal':
      return { value: 'nothing-of-the-kind', code: 'unknown-value' };
    case 'number':
      return { value: "'3'", code: 'wrong-type' };
    case 'boolean':
      return { value: 'perhaps', code: 'wrong-type' };
    case 'union': {
      // Whatever a field of several shapes takes, it is neither a word nor a number nor true, or no fields.
      const plain = [42, true, 'nothing of the kind'].find((value) => {
        const [issue] = schema.safeParse(value).error?.issues ?? [];
        return issue?.code === 'invalid_union' || issue?.code === 'invalid_type';
      });
      const value = plain === undefined ? '\n                    a: 1' : String(plain);
      return { value, code: 'wrong-type' };
    }
    default:
      return { value: '42', code: 'wrong-type' };
  }
}

const oddTexts = ['Not an Id!', '9999-99-99', '25:61', 'javascript:alert(1)', 'Mars/Olympus'];
const oddNumbers = [-1, 0, 1e12, 0.5];

/** A value of the right type that the field's own rule refuses; nothing where there is no such rule. */
export function badValue(schema: z.ZodType): WrongValue | undefined {
  const type = typeOf(schema);
  if (type === 'string') {
    const odd = oddTexts.find((text) => !schema.safeParse(text).success);
    return odd === undefined ? undefined : { value: `'${odd}'`, code: 'bad-format' };
  }
  if (type !== 'number') return undefined;
  for (const odd of oddNumbers) {
    const [issue] = schema.safeParse(odd).error?.issues ?? [];
    if (issue)
      return { value: String(odd), code: issue.code === 'invalid_type' ? 'wrong-type' : 'bad-format' };
  }
  return undefined;
}
