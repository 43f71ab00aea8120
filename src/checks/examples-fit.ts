import { stringify } from 'yaml';
import { problemAt } from '../problem/problem-at.ts';
import type { Form } from '../schema/form.ts';
import type { Check } from './check.ts';

type FormField = NonNullable<Form['fields']>[number];

/** A field's example is what may stand in the field: a number where numbers go, a choice among the choices. */
export const examplesFit: Check = {
  codes: ['example-does-not-fit'],
  *run(handbook) {
    for (const form of handbook.forms.values())
      for (const [index, field] of (form.data.fields ?? []).entries()) {
        const wanted = misfit(field);
        if (wanted === undefined) continue;
        yield problemAt(form.place(['fields', index, 'example']), 'example-does-not-fit', {
          message: `字段「${field.name}」是${wanted.type}，示例「${String(field.example)}」填不进去。`,
          fix: `示例写成 \`example: ${wanted.example}\` 这样，或者改字段的 type。`,
        });
      }
  },
};

/** What would fit instead; nothing when the example does. */
function misfit({ type, example, options }: FormField): { type: string; example: string } | undefined {
  switch (type) {
    case 'integer':
      return Number.isInteger(example) ? undefined : { type: '整数', example: '12' };
    case 'number':
    case 'money':
    case 'percent':
      return typeof example === 'number' ? undefined : { type: '数字', example: '12.5' };
    case 'date':
      return isDay(example) ? undefined : { type: '日期', example: '2026-11-07' };
    case 'time':
      return isMatch(example, /^([01]\d|2[0-3]):[0-5]\d$/) ? undefined : { type: '时间', example: '"09:30"' };
    case 'yes-no':
      return typeof example === 'boolean' ? undefined : { type: '是或否', example: 'true' };
    case 'choice':
      return !options || options.some((option) => option === example)
        ? undefined
        : { type: '下拉', example: asWritten(options.find((one) => one === String(example)) ?? options[0]) };
    default:
      return undefined;
  }
}

/** An option as it stands in a file: what looks like a number is in quotes. */
function asWritten(option = ''): string {
  return stringify(option, { lineWidth: 0 }).trimEnd();
}

/** A day that exists: `Date` alone takes 30 February for 2 March. */
function isDay(example: FormField['example']): boolean {
  if (!isMatch(example, /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)) return false;
  return new Date(`${String(example)}T00:00:00Z`).toISOString().startsWith(String(example));
}

function isMatch(example: FormField['example'], pattern: RegExp): boolean {
  return typeof example === 'string' && pattern.test(example);
}
