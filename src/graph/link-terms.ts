import type { Term } from '../schema/glossary.ts';
import type { Thing } from '../source/thing.ts';

/** Text, in pieces: plain, or a term that is explained where it first occurs on a page. */
export type RichText = readonly (string | { text: string; term: Thing<Term> })[];

/** Links each term once, in the order in which texts are handed in. */
export interface TermLinker {
  text: (plain: string) => RichText;
  /**
   * The same for finished HTML, which may come in pieces; links, code and headings are left as they are.
   *
   * @param linkTo The link to a term, with `{}` where its text goes; where there are several, the last.
   */
  html: (html: string, linkTo: (term: Thing<Term>) => string) => string;
}

/** Finds terms in text; made once, used for every page. */
export interface TermFinder {
  pattern: RegExp;
  terms: ReadonlyMap<string, Thing<Term>>;
}

/** Prepare the search for every term and synonym of two characters or more, longest first. */
export function findTerms(glossary: Iterable<Thing<Term>>): TermFinder {
  const terms = new Map<string, Thing<Term>>();
  for (const thing of glossary)
    for (const name of [thing.data.term, ...(thing.data.synonyms ?? [])])
      if ([...name].length >= 2 && !terms.has(name.toLowerCase())) terms.set(name.toLowerCase(), thing);
  const names = [...terms.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  // A term that begins or ends with a Latin letter is no part of a longer Latin word.
  const alternatives = names.map(
    (name) =>
      `${/^\w/.test(name) ? '(?<![\\w-])' : ''}${escape(name)}${/\w$/.test(name) ? '(?![\\w-])' : ''}`,
  );
  return { pattern: new RegExp(alternatives.join('|') || '(?!)', 'gi'), terms };
}

/** A linker for one page. */
export function linkTerms({ pattern, terms }: TermFinder): TermLinker {
  const seen = new Set<string>();
  const closed: string[] = [];

  function text(plain: string): RichText {
    const pieces: (string | { text: string; term: Thing<Term> })[] = [];
    let from = 0;
    for (const match of plain.matchAll(pattern)) {
      const term = terms.get(match[0].toLowerCase());
      if (!term || seen.has(term.id)) continue;
      seen.add(term.id);
      if (match.index > from) pieces.push(plain.slice(from, match.index));
      pieces.push({ text: match[0], term });
      from = match.index + match[0].length;
    }
    if (from < plain.length) pieces.push(plain.slice(from));
    return pieces;
  }

  function html(markup: string, linkTo: (term: Thing<Term>) => string): string {
    return markup
      .split(tagOrEntity)
      .map((piece) => {
        const name = /^<(\/?)([a-z][a-z0-9]*)/.exec(piece);
        if (name?.[2] !== undefined && untouched.has(name[2])) {
          if (name[1] === '') closed.push(name[2]);
          else closed.pop();
        }
        if (name || closed.length > 0 || /^[<&]/.test(piece)) return piece;
        return text(piece)
          .map((part) => (typeof part === 'string' ? part : fillIn(linkTo(part.term), part.text)))
          .join('');
      })
      .join('');
  }

  return { text, html };
}

/** Pieces of HTML that are no text: a term such as GT is not to be found in `&gt;`. */
const tagOrEntity = /(<(?:"[^"]*"|'[^']*'|[^'"<>])*>|&#?\w+;)/;
const untouched: ReadonlySet<string> = new Set(['a', 'code', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

function fillIn(link: string, text: string): string {
  const at = link.lastIndexOf('{}');
  return at === -1 ? link : link.slice(0, at) + text + link.slice(at + 2);
}

function escape(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
