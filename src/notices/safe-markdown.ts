import { issueByName, referenceSign } from './forge-references.ts';

/** Forges refuse longer comments; what is cut off stands in the summary of the run. */
const maxLength = 60_000;
/** Of longer ones the rest is not even read; signs written as entities take up to five times their place. */
const maxRead = 5 * maxLength;

/**
 * A report that a pull request's own code has written, as it can be posted in our name.
 *
 * Whoever opens a pull request can make the report say anything. Headings, lists and emphasis stay; it shows no
 * picture, leads nowhere, calls nobody, gives the forge no order, hides nothing, and is not longer than a forge takes.
 */
export function safeMarkdown(report: string): string {
  const text = report
    .slice(0, maxRead)
    .replaceAll('\r\n', '\n')
    // Control characters but line ends and tabs; marks that turn text around or hide in it.
    .replace(/[^\P{Cc}\n\t]|[\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, '')
    // Signs that the report itself had written so that they mean nothing: behind a backslash they still mean nothing.
    .replace(/&#(\d{2,3});/g, (_, code: string) =>
      String.fromCharCode(Number(code)).replace(/[!-/:-@[-`{-~]/, String.raw`\$&`),
    )
    .replace(referenceSign, '$&\u2060')
    .replace(issueByName, '$&\u2060')
    .replace(commit, (digits) => digits.replace(/.{6}/g, '$&\u2060'))
    .replace(/^([^\S\n]*)(?=\/)/gm, '$1\u2060') // GitLab does what a line says that begins with `/`
    .replace(/[<&]/g, (sign) => (sign === '<' ? '&lt;' : '&amp;'))
    .replace(/(?<!\\)(\\*)(!?)\[/g, (_, slashes: string, bang: string) => {
      const isEscaped = bang === '' && slashes.length % 2 === 1;
      return `${slashes}${bang}${isEscaped ? '[' : String.raw`\[`}`;
    })
    .replace(/(:)(\/\/)|\b(www)(\.)/gi, (_, ...parts: (string | undefined)[]) =>
      parts.slice(0, 4).filter(isText).join('\u2060'),
    )
    .trim();
  if (text.length <= maxLength && report.length <= maxRead) return text;
  return `${wholeLines(text.slice(0, maxLength))}\n\n……后面还有，太长没有全放进来。`;
}

/** The number of a commit, whole or as it is shortened. */
const commit = /\b(?=[\da-f]*[a-f])(?=[\da-f]*\d)[\da-f]{7,40}\b/g;

/** A text that was cut, up to the end of its last whole line; up to where it was cut if it is one line. */
function wholeLines(text: string): string {
  const end = text.lastIndexOf('\n');
  return end === -1 ? text.replace(/[\ud800-\udbff]$/, '') : text.slice(0, end);
}

function isText(part: unknown): part is string {
  return typeof part === 'string';
}
