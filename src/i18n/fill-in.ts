import type { Values } from './fill.ts';

/**
 * A template of a page with its `{places}` filled in by the browser: what is left when `fill` has done its `{{names}}`.
 *
 * Values are taken as they are, `$&` too; a place without a value stays, so that it is seen.
 *
 * @param template As an attribute of the page holds it; without one nothing is said.
 */
export function fillIn(template: string | undefined, values: Values): string {
  return (template ?? '').replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
