import { z } from 'zod';
import { choicesOf } from '../edit/form/choices.ts';

/** What a value of a choice is called, as the editor calls it; nothing for what is no choice. */
export function choiceLabel(schema: z.core.$ZodType | undefined, value: unknown): string | undefined {
  if (schema instanceof z.ZodOptional) return choiceLabel(schema.unwrap(), value);
  if (!(schema instanceof z.ZodEnum)) return undefined;
  return choicesOf(schema.options.map(String))?.find((choice) => choice.value === value)?.label;
}
