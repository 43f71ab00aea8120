import strings from '../i18n/zh-CN.json' with { type: 'json' };

/** Name of a string of the site, as pages use it. */
export type Word = keyof typeof strings;

/** The string of that name, its `{{places}}` filled in; the same that pages show. */
export function words(name: Word, values: Readonly<Record<string, string | number>> = {}): string {
  return strings[name].replace(/\{\{(\w+)\}\}/g, (place, key: string) => String(values[key] ?? place));
}
