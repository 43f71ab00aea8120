/** What stands in for the names of a template. */
export type Values = Readonly<Record<string, string | number | undefined>>;

/**
 * A template with its `{{names}}` filled in; what is undefined leaves nothing, a name not given stays.
 *
 * Values are taken as they are: what receives the text escapes it, and a value is never a template itself. Only a
 * per cent sign stands close to its number, where other units keep the space the template has before them.
 */
export function fill(template: string, values: Values): string {
  return template.replace(/( ?)\{\{(\w+)\}\}/g, (written, space: string, name: string) => {
    if (!(name in values)) return written;
    const text = String(values[name] ?? '');
    return text.startsWith('%') ? text : space + text;
  });
}
