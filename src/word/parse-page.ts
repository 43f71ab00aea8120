import { Marked, type Token, type TokensList } from 'marked';
import { withoutIllegal } from '../text/escape-xml.ts';
import { withoutFoot, type PageHtml } from '../text/page-html.ts';

/** A page's title, and the page as HTML. */
export interface ParsedPage extends PageHtml {
  title: string;
}

/**
 * A page's Markdown as HTML for a document, without its last line, which is of use on the web only.
 *
 * @param address The page's own: links that begin with `/` lead to its host.
 */
export function parsePage(markdown: string, address: string): ParsedPage {
  const marked = new Marked({ gfm: true });
  const tokens = marked.lexer(withoutIllegal(withoutFoot(markdown)));
  marked.walkTokens(tokens, (token) => {
    if (token.type === 'link') Object.assign(token, linkFrom(String(token['href']), address));
  });
  const first = tokens.findIndex((token) => isHeading(token, 2));
  const end = first < 0 ? tokens.length : first;
  const html = (from: number, to: number) => marked.parser(tokens.slice(from, to) as TokensList);
  return { title: titleOf(tokens), head: html(0, end), body: html(end, tokens.length) };
}

/** What a link has to be changed into: with its whole address, or text where the address is none. */
function linkFrom(href: string, page: string): { href: string } | { type: 'text' } {
  try {
    return { href: new URL(href, page).href };
  } catch {
    return { type: 'text' };
  }
}

function isHeading(token: Token | undefined, depth: number): boolean {
  return token?.type === 'heading' && token['depth'] === depth;
}

function titleOf(tokens: readonly Token[]): string {
  const heading = tokens.find((token) => isHeading(token, 1));
  return textOf(heading ? [heading] : []);
}

function textOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) =>
      'tokens' in token && token.tokens ? textOf(token.tokens) : 'text' in token ? token.text : '',
    )
    .join('');
}
