/** A page for a document, before its first section and from there on: a drawing may go between, or after. */
export interface PageHtml {
  head: string;
  body: string;
}

/** A page's Markdown without its last line, which is of use on the web only. */
export function withoutFoot(markdown: string): string {
  const at = markdown.lastIndexOf('\n---\n');
  return at < 0 ? markdown : markdown.slice(0, at);
}
