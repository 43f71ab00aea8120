import { markedRuns } from '../finder/marked-runs.ts';

/** Longest run of words worth marking; an address can be made by anybody. */
const longest = 80;

/** Mark on this page what was searched for, where the browser can, and take the words out of the address. */
export function highlightPage(words: string): void {
  const address = new URL(location.href);
  address.searchParams.delete('highlight');
  history.replaceState(history.state, '', address);
  const main = document.querySelector('main');
  if (!('highlights' in CSS) || !main) return;
  const ranges = [...textNodes(main)].flatMap((node) => rangesIn(node, words.slice(0, longest)));
  CSS.highlights.set('search', new Highlight(...ranges));
  addEventListener('keydown', ({ key }) => key === 'Escape' && CSS.highlights.delete('search'));
}

function* textNodes(root: Node): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode instanceof Text) yield walker.currentNode;
}

function rangesIn(node: Text, words: string): Range[] {
  const ranges: Range[] = [];
  let at = 0;
  for (const { text, marked } of markedRuns(node.data, words, (value) => value.toLowerCase())) {
    if (marked) {
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      ranges.push(range);
    }
    at += text.length;
  }
  return ranges;
}
