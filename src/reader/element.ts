/** An element with its content. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

/** A link to an address. */
export function link(text: string, to: string): HTMLAnchorElement {
  const made = element('a', text);
  made.href = to;
  return made;
}
