import { evaluateFormula } from '../graph/evaluate-formula.ts';
import { parseFormula } from '../graph/formula.ts';
import { formatNumber, isAsGoodAs, readWords, say, type CalculatorWords } from './calculator-words.ts';
import { readField } from './number-field.ts';

/** `<oh-formula>`: computes a metric's formula from the numbers one enters; hidden without JavaScript. */
export class FormulaCalculator extends HTMLElement {
  #words: CalculatorWords = {};

  connectedCallback(): void {
    this.#words = readWords(this.ownerDocument);
    this.hidden = false;
    this.querySelector('details')?.addEventListener('toggle', () => this.#addFields(), { once: true });
    this.addEventListener('input', () => this.#compute());
  }

  #addFields(): void {
    for (const label of this.querySelectorAll('label')) addField(label);
  }

  #compute(): void {
    const output = this.querySelector('output');
    if (output) output.textContent = this.#result();
  }

  #result(): string {
    const { formula = '', unit = '', most, target } = this.dataset;
    const inputs = new Map<string, number>();
    const fields = [...this.querySelectorAll('input')];
    for (const field of fields) {
      const read = readField(field, this.#words);
      if ('value' in read) inputs.set(field.name, read.value);
    }
    if (inputs.size < fields.length) return say(this.#words, 'fill');
    const result = evaluateFormula(parseFormula(formula), inputs);
    if ('failed' in result)
      return say(this.#words, result.failed === 'division-by-zero' ? 'divisionByZero' : 'tooLarge');
    if (most !== undefined && result.value > Number(most))
      return say(this.#words, 'overMost', { most: `${most} ${unit}` });
    const goal = target === undefined ? undefined : Number(target);
    const value = formatNumber(result.value, goal);
    return say(this.#words, 'result', { value, unit }) + this.#verdict(result.value);
  }

  #verdict(value: number): string {
    const { bound, target, wanted = '' } = this.dataset;
    if (bound === undefined || target === undefined) return '';
    const goal = Number(target);
    const met =
      isAsGoodAs(value, goal) ||
      (bound === 'at-least' && value > goal) ||
      (bound === 'at-most' && value < goal);
    return say(this.#words, met ? 'met' : 'missed', { target: wanted });
  }
}

let fields = 0;

/** Put a number's field into its label, its unit and a place to say what is wrong behind it. */
function addField(label: HTMLLabelElement): void {
  const { name = '', unit = '', atMost } = label.dataset;
  const field = document.createElement('input');
  Object.assign(field, { name, inputMode: 'decimal', autocomplete: 'off', maxLength: 24 });
  Object.assign(field.dataset, { unit, ...(atMost !== undefined && { atMost }) });
  const told = document.createElement('em');
  told.id = `told-${(fields += 1)}`;
  told.setAttribute('role', 'status');
  field.setAttribute('aria-describedby', told.id);
  label.append(field, unit, told);
}
