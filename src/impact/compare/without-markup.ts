/** Text without what marks it up: links and components as the words in them. */
export function withoutMarkup(markdown: string): string {
  return markdown
    .replace(/<[^>]*>/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^(?:#+|[-*>]|\d+\.) /, '')
    .replace(/\*\*|`/g, '')
    .trim();
}
