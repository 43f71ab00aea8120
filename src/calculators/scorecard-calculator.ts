import { formatNumber, readWords, say, type CalculatorWords } from './calculator-words.ts';
import { readField } from './number-field.ts';
import { formatEntries, parseEntries } from './score-link.ts';
import { scoreRow, scoreTotal, type RowScore, type ScoreRow } from './score-sheet.ts';

/**
 * `<oh-scorecard>`: points by the rules of the table it stands around, as one enters what was reached.
 *
 * Without JavaScript the table is just a table: fields and results are not shown. What is entered stays in the
 * address behind `#`, so that a link brings it back; nothing is sent anywhere.
 */
export class ScorecardCalculator extends HTMLElement {
  #words: CalculatorWords = {};

  connectedCallback(): void {
    this.#words = readWords(this.ownerDocument);
    this.#restore();
    this.addEventListener('input', () => this.#score());
    this.addEventListener('change', () => this.#remember());
    this.addEventListener('click', (event) => this.#act(event));
    window.addEventListener('hashchange', () => {
      if (parseEntries(location.hash).size > 0) this.#restore();
    });
  }

  #fields(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  #restore(): void {
    const entries = parseEntries(location.hash);
    for (const field of this.#fields()) field.value = entries.get(field.name) ?? '';
    this.#score();
  }

  #remember(): void {
    const hash = formatEntries(new Map(this.#fields().map(({ name, value }) => [name, value.trim()])));
    history.replaceState(null, '', hash === '' ? location.pathname + location.search : hash);
  }

  #score(): void {
    const scores = [...this.querySelectorAll<HTMLElement>('[data-row]')].map((line) => this.#scoreLine(line));
    const { points, open } = scoreTotal(scores);
    const result = this.querySelector('[data-total]');
    if (!result) return;
    const all = this.dataset['points'] ?? '100';
    const sum = open === 0 ? 'total' : 'soFar';
    const filled = open < scores.length ? say(this.#words, sum, { points: formatNumber(points), all }) : '';
    result.textContent = filled + (open > 0 ? say(this.#words, 'open', { count: open }) : '');
  }

  #scoreLine(line: HTMLElement): RowScore | undefined {
    const row = JSON.parse(line.dataset['row'] ?? '') as ScoreRow; // written by Indicators.astro from checked data
    const [actual, norm] = ['actual', 'norm'].map((part) => {
      const field = line.querySelector<HTMLInputElement>(`[data-part="${part}"]`);
      return field ? readField(field, this.#words) : undefined;
    });
    const score = actual && scoreRow(row, actual, norm);
    const output = line.querySelector('output');
    if (output) output.textContent = score ? formatNumber(score.points) : '';
    const why = line.querySelector('[data-why]');
    if (why) why.textContent = score ? this.#reason(row, score) : '';
    return score;
  }

  #reason({ points: all }: ScoreRow, { points, steps }: RowScore): string {
    if (steps === undefined) return '';
    if (steps === 0) return say(this.#words, 'none');
    return say(this.#words, 'steps', { steps: formatNumber(steps), points: formatNumber(all - points) });
  }

  #act({ target }: Event): void {
    const action = target instanceof HTMLElement ? target.dataset['action'] : undefined;
    if (action === 'print') window.print();
    if (action === 'copy') void this.#copy();
    if (action !== 'clear') return;
    for (const field of this.#fields()) field.value = '';
    this.#remember();
    this.#score();
  }

  async #copy(): Promise<void> {
    this.#remember();
    const told = this.querySelector('[data-copied]');
    const copied = await copyText(location.href);
    if (told) told.textContent = say(this.#words, copied ? 'copied' : 'notCopied');
  }
}

/** Whether the text is on the clipboard; browsers refuse it on pages without https. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
