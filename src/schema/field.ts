import { z } from 'zod';
import { idPattern } from './id-pattern.ts';

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

/** Characters that no XML file may hold, those that turn or break a line unseen, and halves of characters. */
const unreadable =
  /[\u2028\u2029\u202A-\u202E\u2066-\u2069\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]|\p{Cs}/u;

/** Anything that can be seen: no space, no mark that only steers how text is set. */
const visible = /[^\p{Z}\p{C}\u115F\u1160\u2800\u3164\uFFA0]/u;

/** Nothing to see and nothing to say: chats and web pages leave it in what is copied from them. */
const leftovers = /[\u200B\u2060\uFEFF]/g;

/** Text that says something: trimmed, without what copying leaves in it, never empty, all of it readable. */
export const text = z
  .string()
  .overwrite((written) => written.replaceAll(leftovers, '').trim())
  .min(1, { abort: true })
  .refine((written) => !unreadable.test(written), {
    error: '里面有看不见的控制字符，或者只剩半个的字：删掉，重新打一遍。',
    abort: true,
  })
  .refine((written) => visible.test(written), '只有看不见的字：写上内容，用不到就删掉这一项。');

/** A calendar day as `2026-11-30`, of years in which a handbook can be kept: what is counted from it stays a day. */
export const day = z.iso
  .date({ abort: true })
  .refine((written) => /^2[01]/.test(written), '年份只能是 2000 到 2199，看看是不是打错了。');

/** A clock time as `09:30`. */
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** A whole number of at least one. */
export const count = z.int().min(1);

/** An address of the web; `javascript:` and the like are addresses, too, but not of the web. */
export const webAddress = z.url({ protocol: /^https?$/ });

/** An identifier inside one file: lower-case letters, digits and hyphens. */
export const localId = z.string().regex(idPattern);
