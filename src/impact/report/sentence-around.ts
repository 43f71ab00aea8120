import { oneLine } from '../compare/phrase.ts';
import { withoutMarkup } from '../compare/without-markup.ts';

/** Where a sentence, an item of a list or a cell of a table ends. */
const end = /[。！？；\n|]/;
/** Characters kept on either side of the place. */
const kept = 24;
/** Stands for the place while the markup around it is taken away; no text of a handbook may hold it. */
const mark = '\uFFFF';

/** The sentence that holds a place of a text, without markup; of a long one, what stands around the place. */
export function sentenceAround(text: string, at: number, length: number): string {
  const before = text.slice(0, at).split(end).at(-1) ?? '';
  const after = text.slice(at + length).split(end)[0] ?? '';
  const [head = '', tail = ''] = withoutMarkup(`${before}${mark}${after}`.trim()).split(mark);
  return oneLine(`${last([...head])}${text.slice(at, at + length)}${first([...tail])}`);
}

function last(characters: readonly string[]): string {
  return characters.length > kept ? `…${characters.slice(-kept).join('')}` : characters.join('');
}

function first(characters: readonly string[]): string {
  return characters.length > kept ? `${characters.slice(0, kept).join('')}…` : characters.join('');
}
