import { addStyle } from '../frame/add-style.ts';
import { placeBeside } from './place-beside.ts';
import styles from './term-note.css?url';

/** What is used of the glossary's file. */
interface Term {
  id: string;
  data: { term: string; english: string; explanation: string };
}

/** Passing over a term on the way to something else shows nothing; the way from the term into its note closes nothing. */
const restMs = 150;

const note = document.createElement('div');
note.id = 'oh-term-note';
note.setAttribute('aria-live', 'polite');
note.hidden = true;
document.body.append(note);
const styled = addStyle(styles);

let glossary: Promise<ReadonlyMap<string, Term>> | undefined;
let asked: { link: HTMLAnchorElement; over: AbortController } | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;

/**
 * Show beside a term what it means, until pointer and focus have left both, Esc, or a tap elsewhere.
 *
 * @param base Path below which the site is.
 * @throws when the glossary cannot be loaded; the next asking tries again.
 */
export async function noteTerm(link: HTMLAnchorElement, base: string): Promise<void> {
  clearTimeout(closing);
  if (asked?.link === link) return;
  close();
  const over = new AbortController();
  asked = { link, over };
  closeWhenLeft(link, over.signal);
  glossary ??= loadGlossary(`${base}/api/v1/glossary.json`);
  try {
    const [terms] = await Promise.all([
      glossary,
      styled,
      new Promise((resolve) => setTimeout(resolve, restMs)),
    ]);
    const term = terms.get(decodeURIComponent(link.hash.slice(1)));
    if (term && !over.signal.aborted) open(link, term);
  } catch (error) {
    glossary = undefined;
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
  const name = document.createElement('a');
  name.href = link.href;
  name.textContent = data.term;
  const english = document.createElement('span');
  english.lang = 'en';
  english.textContent = data.english;
  const meaning = document.createElement('p');
  meaning.textContent = data.explanation;
  note.replaceChildren(name, english, meaning);
  note.hidden = false;
  placeBeside(note, link);
  link.setAttribute('aria-describedby', note.id);
}

function close(): void {
  asked?.over.abort();
  asked?.link.removeAttribute('aria-describedby');
  asked = undefined;
  note.hidden = true;
}

function closeWhenLeft(link: HTMLAnchorElement, signal: AbortSignal): void {
  const leave = ({ pointerType }: Partial<PointerEvent>): void => {
    if (pointerType === 'touch') return; // a finger leaves at once
    clearTimeout(closing);
    closing = setTimeout(close, restMs);
  };
  for (const part of [link, note]) {
    part.addEventListener('pointerleave', leave, { signal });
    part.addEventListener('focusout', leave, { signal });
    part.addEventListener('pointerenter', () => clearTimeout(closing), { signal });
    part.addEventListener('focusin', () => clearTimeout(closing), { signal });
  }
  addEventListener('keydown', ({ key }) => key === 'Escape' && close(), { signal });
  addEventListener(
    'pointerdown',
    ({ target }) => {
      if (target instanceof Node && !note.contains(target) && !link.contains(target)) close();
    },
    { signal },
  );
}
