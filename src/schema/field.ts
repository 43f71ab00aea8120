import { z } from 'zod';

/**
 * Give a field the sentence an author reads about it, in Chinese, and an example.
 *
 * Both travel with the schema: into the JSON Schema, the editor in the browser and the help of `npm run new`.
 */
export function field<T extends z.ZodType>(schema: T, description: string, example?: unknown): T {
  return schema.meta({
    ...schema.meta(),
    description,
    ...(example === undefined ? {} : { examples: [example] }),
  });
}

/** A line of text that says something: trimmed, never empty. */
export const text = z.string().trim().min(1);

/** A calendar day as `2026-11-30`. */
export const day = z.iso.date();

/** A clock time as `09:30`. */
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** A whole number of at least one. */
export const count = z.int().min(1);

/** An address of the web; `javascript:` and the like are addresses, too, but not of the web. */
export const webAddress = z.url({ protocol: /^https?$/ });

/** An identifier inside one file: lower-case letters, digits and hyphens. */
export const localId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
