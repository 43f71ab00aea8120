/**
 * A text from the content as Markdown that shows it as it is: no link, picture, mention or markup comes of it.
 *
 * A zero-width joiner behind `@` and `#` keeps forges from notifying people and linking issues.
 */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()<>~|!&]/g, String.raw`\$&`)
    .replace(/[@#]/g, '$&\u200d');
}
