import { fillIn } from '../../i18n/fill-in.ts';
import { tickBox } from '../tick-box.ts';
import { whenTyped } from '../when-typed.ts';
import { wordsOf } from '../words-of.ts';
import type { NewcomerRecord } from './record.ts';

/** An item of the plan that was brought to life. */
export interface ShownItem {
  key: string;
  /** Show what the record says of it. */
  show: (record: NewcomerRecord) => void;
}

interface Words {
  note: string | undefined;
  hasNote: string | undefined;
  /** Names the button, by what it says and by its item. */
  noteButton: string | undefined;
  noteOf: string | undefined;
}

interface Changes {
  onTick: (key: string, what: string, done: boolean) => void;
  onNote: (key: string, what: string, text: string) => void;
}

/** Give an item of the plan its box and the field for a note, which opens when asked for. */
export function planItem(item: HTMLElement, words: Words, { onTick, onNote }: Changes): ShownItem {
  const key = item.dataset['key'] ?? '';
  const what = wordsOf(item);
  const box = tickBox(what, (done) => onTick(key, what, done));
  const note = noteField(what, words, (text) => onNote(key, what, text));
  item.prepend(box);
  item.append(...note.elements);
  return {
    key,
    show: ({ done, notes }) => {
      box.checked = Object.hasOwn(done, key);
      note.show(Object.hasOwn(notes, key) ? (notes[key]?.text ?? '') : '');
    },
  };
}

/** A field behind a button that says whether it holds anything, and the note as it is printed. */
function noteField(
  what: string,
  words: Words,
  onNote: (text: string) => void,
): { elements: HTMLElement[]; show: (text: string) => void } {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'oh-note-button';
  button.setAttribute('aria-expanded', 'false');
  const field = document.createElement('textarea');
  field.rows = 2;
  field.maxLength = 2000;
  field.hidden = true;
  field.setAttribute('aria-label', fillIn(words.noteOf, { what }));
  whenTyped(field, () => onNote(field.value));
  const paper = document.createElement('p');
  paper.className = 'oh-note-paper';
  button.addEventListener('click', () => {
    field.hidden = !field.hidden;
    button.setAttribute('aria-expanded', String(!field.hidden));
    if (!field.hidden) field.focus();
  });
  const show = (text: string): void => {
    if (field !== document.activeElement) field.value = text;
    paper.textContent = text;
    button.textContent = (text === '' ? words.note : words.hasNote) ?? '';
    button.setAttribute('aria-label', fillIn(words.noteButton, { note: button.textContent, what }));
  };
  return { elements: [button, field, paper], show };
}
