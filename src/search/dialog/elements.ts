import type { Run } from '../finder/marked-runs.ts';

type Child = Node | string;

/** An element with a class, attributes and children; texts become text nodes, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Text with what was looked for in `<mark>`. */
export function markedText(runs: readonly Run[]): Child[] {
  return runs.map(({ text, marked }) => (marked ? element('mark', {}, [text]) : text));
}
