import { fillIn } from '../i18n/fill-in.ts';
import { kept } from './kept.ts';
import { dayOf } from './period.ts';
import { fileTools } from './newcomer/file-tools.ts';
import { emptyRecord, type NewcomerRecord } from './newcomer/record.ts';
import { orphansOf, recordChanged, recordsOf, withDone, withNote, type Records } from './newcomer/records.ts';
import { keptRounds } from './newcomer/kept-rounds.ts';
import { planItem, type ShownItem } from './newcomer/plan-item.ts';
import { whenTyped } from './when-typed.ts';

/** `<oh-newcomer data-role>`: the plan of a newcomer; ticks, notes and dates stay in the browser. */
export class NewcomerPlan extends HTMLElement {
  #items: ShownItem[] = [];
  #records: Records = recordsOf(kept, '');
  /** What an import or a clearing replaced, until something is done after it: going back would undo that too. */
  #before: NewcomerRecord | undefined;

  connectedCallback(): void {
    this.#records = recordsOf(kept, this.dataset['role'] ?? '', this.dataset['title']);
    const words = {
      note: this.dataset['note'],
      hasNote: this.dataset['hasNote'],
      noteButton: this.dataset['noteButton'],
      noteOf: this.dataset['noteOf'],
    };
    this.#items = [...this.querySelectorAll<HTMLElement>('li[data-key]')].map((item) =>
      planItem(item, words, {
        onTick: (key, what, done) =>
          this.#change((record) => withDone(record, key, done ? { on: dayOf(new Date()), what } : undefined)),
        onNote: (key, what, text) => this.#change((record) => withNote(record, key, { text, what })),
      }),
    );
    this.#bindFields();
    this.#bindTools();
    addEventListener('storage', () => this.#show());
    this.ownerDocument.addEventListener(recordChanged, () => {
      this.#before = undefined;
      this.#show();
    });
    this.#show();
    if (this.#records.isDamaged()) this.#say(this.dataset['damagedHere']);
  }

  #change(change: (record: NewcomerRecord) => Partial<NewcomerRecord>): void {
    const lasts = this.#records.change(change);
    this.#before = undefined;
    this.#say(lasts ? undefined : this.dataset['fleeting']);
    this.#show();
  }

  #bindFields(): void {
    for (const name of ['name', 'mentor', 'start'] as const) {
      const field = this.#field(name);
      if (!field) continue;
      field.disabled = false;
      whenTyped(field, () => {
        if (field.validity.valid) this.#change(() => ({ [name]: field.value }));
      });
    }
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  }

  #bindTools(): void {
    const actions = {
      print: () => {
        print();
      },
      clear: () => this.#replace(emptyRecord(this.dataset['role'] ?? ''), this.dataset['cleared']),
      undo: () => this.#replace(this.#before, undefined),
      ...fileTools(this, {
        record: () => this.#records.read(),
        onImport: (record) => this.#replace(record, this.dataset['imported']),
        onRefusal: (refusal) =>
          this.#say(this.dataset[refusal.replace(/-(\w)/g, (_, sign: string) => sign.toUpperCase())]),
      }),
    };
    for (const [name, act] of Object.entries(actions)) {
      const button = this.querySelector<HTMLButtonElement>(`[data-does="${name}"]`);
      if (!button) continue;
      button.disabled = false;
      button.addEventListener('click', act);
    }
  }

  /** Put another record in place of the one that is there; what was there can be had back. */
  #replace(record: NewcomerRecord | undefined, words: string | undefined): void {
    if (!record) return;
    const before = this.#records.read();
    const lasts = this.#records.change(() => record);
    this.ownerDocument.dispatchEvent(new Event(recordChanged));
    this.#before = words === undefined ? undefined : before;
    this.#say(lasts ? words : this.dataset['fleeting']);
    this.#show();
  }

  #show(): void {
    const record = this.#records.read();
    for (const item of this.#items) item.show(record);
    for (const name of ['name', 'mentor', 'start'] as const) {
      const field = this.#field(name);
      if (field && field !== document.activeElement) field.value = record[name];
      field?.toggleAttribute('data-empty', record[name] === '');
    }
    const done = this.#items.filter(({ key }) => Object.hasOwn(record.done, key)).length;
    const output = this.querySelector('output');
    if (output) output.textContent = fillIn(this.dataset['progress'], { done, all: this.#items.length });
    for (const place of this.querySelectorAll<HTMLElement>('[data-days]'))
      place.textContent = this.#dueIn(record.start, Number(place.dataset['days']));
    // On paper above the signatures, on a screen beside the self-test.
    for (const place of this.ownerDocument.querySelectorAll('[data-rounds]'))
      place.textContent = keptRounds(record.quiz);
    const undo = this.querySelector<HTMLElement>('[data-does="undo"]');
    if (undo) undo.hidden = this.#before === undefined;
    this.#showOrphans(record);
  }

  #dueIn(start: string, days: number): string {
    const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
    if (start === '') return '';
    const date = new Date(year, month - 1, day + days);
    return fillIn(this.dataset['due'], {
      date: date.toLocaleDateString('zh-CN', { month: 'long', day: 'numeric' }),
    });
  }

  #showOrphans(record: NewcomerRecord): void {
    const section = this.querySelector<HTMLElement>('.oh-orphans');
    const orphans = orphansOf(record, new Set(this.#items.map(({ key }) => key)));
    if (!section) return;
    section.hidden = orphans.length === 0;
    section.querySelector('ul')?.replaceChildren(
      ...orphans.map(({ what, on, note }) => {
        const item = document.createElement('li');
        const when = on === undefined ? [] : [fillIn(this.dataset['doneOn'], { date: on })];
        item.textContent = [what, ...when, ...(note === undefined ? [] : [note])].join('；');
        return item;
      }),
    );
  }

  #field(name: string): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>(`form [name="${name}"]`);
  }

  #say(words: string | undefined): void {
    const place = this.querySelector('[role="status"]');
    if (place) place.textContent = words ?? '';
  }
}
