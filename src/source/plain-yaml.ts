import { CORE_SCHEMA, load } from 'js-yaml';

// These patterns meet text that anybody may have written: none may backtrack from every character of a long run.

/** What may begin something else than plain data: a flow collection, anchor, alias, tag, block, directive, odd key. */
const special = /(?:^|[\s:?-])[[\]{}&*!%@`|>]|^[ -]*[?:](?: |$)|^(?:---|\.\.\.)/m;
/** A key that is no text to everybody: nothing, a truth value, a number, also a negative one. */
const oddKey = /^[ -]*(?:~|null|true|false|(?:[+.\d]|(?<=-)\w)[\w.+-]*) *:(?: |$)/im;
/** A value that js-yaml alone takes for a number, or for another one: also what is too large for one. */
const oddNumber = /(?:^|\s)(?:-0|[-+]?0b|[-+]0[ox]|[-+]?\.\d|[-+]?\d(?:[\w.]{200}|[\d.]*e\+?\d{3}))/im;
/** A quoted text that does not end on its line. */
const openQuote = /(?:^|[\s:-])(?:"(?:[^"\\\n]|\\.)*|'(?:[^'\n]|'')*)$/m;
/** An item with nothing beside its dash, or another dash. */
const emptyItem = /^ *- *(?:- |-?$|#)/m;
/** What no block of ours needs, or is read differently by whoever reads it. */
const odd = /(?!\n)\p{Cc}|^[ -]{60}/mu;

const unusual = [special, oddKey, oddNumber, openQuote, emptyItem, odd];

/**
 * Data of YAML in which nothing is wrong or out of the ordinary; `undefined` when it wants a closer look.
 *
 * js-yaml reads six times as fast as `yaml`, which alone keeps every position; nobody asks for those where
 * nothing is wrong. A test holds that both read the same.
 */
export function parsePlainYaml(text: string): unknown {
  if (unusual.some((sign) => sign.test(text))) return undefined;
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch {
    return undefined; // `yaml` says what is wrong
  }
}
