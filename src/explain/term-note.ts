import { addStyle } from '../frame/add-style.ts';
import { element, link as linkTo } from '../reader/element.ts';
import { placeBeside } from './place-beside.ts';
import styles from './term-note.css?url';

/** What is used of the glossary's file. */
interface Term {
  id: string;
  data: { term: string; english: string; explanation: string };
}

/** How long a pointer rests before a note opens or closes: it may pass over a term, or cross from the term into its note. */
const restMs = 150;

const styled = addStyle(styles);
const note = element('div');
note.id = 'oh-term-note';
note.style.position = 'absolute'; // whatever becomes of its style sheet
note.hidden = true;
document.body.append(note);

let glossary: Promise<ReadonlyMap<string, Term>> | undefined;
let asked: { link: HTMLAnchorElement; over: AbortController } | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;

/**
 * Show beside a term what it means, until pointer and focus have left both, Esc, or a tap elsewhere.
 *
 * @param base Path below which the site is.
 * @throws when the glossary cannot be loaded, or has no such term; the next asking tries again.
 */
export async function noteTerm(
  link: HTMLAnchorElement,
  { base, isTapped }: { base: string; isTapped: boolean },
): Promise<void> {
  if (asked?.link === link || (!isTapped && !isReached(link))) return;
  close();
  const over = new AbortController();
  asked = { link, over };
  closeWhenLeft(link, over.signal);
  try {
    glossary ??= loadGlossary(`${base}/api/v1/glossary.json`);
    const [terms] = await Promise.all([
      glossary,
      styled,
      new Promise((rested) => setTimeout(rested, restMs)),
    ]);
    if (over.signal.aborted) return;
    const term = terms.get(decodeURIComponent(link.hash.slice(1)));
    if (!term) throw new Error(`noteTerm: the glossary has no ${link.hash}`);
    note.setAttribute('aria-live', isTapped ? 'polite' : 'off'); // what is reached by keyboard is described instead
    open(link, term);
  } catch (error) {
    glossary = undefined;
    if (over.signal.aborted) return;
    close();
    throw error;
  }
}

async function loadGlossary(address: string): Promise<ReadonlyMap<string, Term>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`loadGlossary: ${address} answered ${response.status}`);
  const { items } = (await response.json()) as { items: Term[] }; // built with the page
  return new Map(items.map((item) => [item.id, item]));
}

function open(link: HTMLAnchorElement, { data }: Term): void {
  const english = element('span', data.english);
  english.lang = 'en';
  note.replaceChildren(linkTo(data.term, link.href), english, element('p', data.explanation));
  note.hidden = false;
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const covered = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
  const size = { width: note.offsetWidth, height: note.offsetHeight };
  const { left, top } = placeBeside([...link.getClientRects()], size, { width, height, covered });
  note.style.left = `${left + scrollX}px`;
  note.style.top = `${top + scrollY}px`;
  link.setAttribute('aria-describedby', note.id);
}

function close(): void {
  clearTimeout(closing);
  asked?.over.abort();
  asked?.link.removeAttribute('aria-describedby');
  asked?.link.removeAttribute('data-asked');
  asked = undefined;
  note.hidden = true;
}

function isReached(part: Element): boolean {
  return part.matches(':hover, :focus, :focus-within');
}

function closeWhenLeft(link: HTMLAnchorElement, signal: AbortSignal): void {
  const leave = ({ pointerType }: Partial<PointerEvent>): void => {
    if (pointerType === 'touch') return; // a finger leaves at once
    clearTimeout(closing);
    closing = setTimeout(() => [link, note].some(isReached) || close(), note.hidden ? 0 : restMs);
  };
  for (const part of [link, note]) {
    part.addEventListener('pointerleave', leave, { signal });
    part.addEventListener('focusout', leave, { signal });
  }
  addEventListener('pagehide', close, { signal });
  addEventListener('keydown', ({ key }) => key === 'Escape' && close(), { signal });
  addEventListener(
    'pointerdown',
    ({ target }) => {
      if (target instanceof Node && !note.contains(target) && !link.contains(target)) close();
    },
    { signal },
  );
}
