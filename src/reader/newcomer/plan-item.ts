import { fillIn } from '../../i18n/fill-in.ts';
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

  const box = document.createElement('input');
  box.type = 'checkbox';
  box.autocomplete = 'off';
  box.setAttribute('aria-label', what);
  box.addEventListener('change', () => onTick(key, what, box.checked));

  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'oh-note-button';
  button.setAttribute('aria-expanded', 'false');
  const field = document.createElement('textarea');
  field.rows = 2;
  field.maxLength = 2000;
  field.hidden = true;
  field.setAttribute('aria-label', fillIn(words.noteOf, { what }));
  whenTyped(field, () => onNote(key, what, field.value));
  const paper = document.createElement('p');
  paper.className = 'oh-note-paper';
  button.addEventListener('click', () => {
    field.hidden = !field.hidden;
    button.setAttribute('aria-expanded', String(!field.hidden));
    if (!field.hidden) field.focus();
  });
  item.prepend(box);
  item.append(button, field, paper);

  return {
    key,
    show: ({ done, notes }) => {
      box.checked = Object.hasOwn(done, key);
      const text = Object.hasOwn(notes, key) ? (notes[key]?.text ?? '') : '';
      if (field !== document.activeElement) field.value = text;
      paper.textContent = text;
      button.textContent = (text === '' ? words.note : words.hasNote) ?? '';
      button.setAttribute('aria-label', fillIn(words.noteButton, { note: button.textContent, what }));
    },
  };
}
