/** What stands in for the names of a template. */
export type Values = Readonly<Record<string, string | number | undefined>>;

/**
 * A template with its `{{names}}` filled in; what is undefined leaves nothing, a name not given stays.
 *
 * Values are taken as they are: what receives the text escapes it, and a value is never a template itself.
 */
export function fill(template: string, values: Values): string {
  return template.replace(/\{\{(\w+)\}\}/g, (written, name: string) =>
    name in values ? String(values[name] ?? '') : written,
  );
}
