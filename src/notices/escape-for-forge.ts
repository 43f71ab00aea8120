import { issueByName, referenceSign } from './forge-references.ts';

/** Characters that Markdown or HTML read as more than themselves. */
const active = /[\\`*_{}[\]()<>&|~$^]/g;

/**
 * Plain text as Markdown that says just that, on every forge, in one line.
 *
 * Who posts the text as a comment must not, by what an author wrote, mention people, point at other issues,
 * link anywhere or show HTML. Marks become entities. Forges look for mentions and references after the
 * Markdown is read, so what begins one (`@name`, `#12`, `!12`, `https://`) gets its full-width form.
 */
export function escapeForForge(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(referenceSign, fullWidth)
    .replace(/(https?|ftp|mailto|javascript):/gi, '$1：')
    .replace(/\bwww\./gi, 'www．')
    .replace(issueByName, 'GH－')
    .replace(active, (character) => `&#${character.charCodeAt(0)};`);
}

function fullWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + 0xfee0);
}
