import { z } from 'zod';
import { choiceNames } from '../i18n/choice-names.ts';

/** What a value of a choice is called, as the editor calls it; nothing for what is no choice. */
export function choiceLabel(schema: z.core.$ZodType | undefined, value: unknown): string | undefined {
  if (schema instanceof z.ZodOptional) return choiceLabel(schema.unwrap(), value);
  if (!(schema instanceof z.ZodEnum)) return undefined;
  return choiceNames(schema.options.map(String))?.[String(value)];
}
