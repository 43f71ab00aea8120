import { evaluateFormula } from '../graph/evaluate-formula.ts';
import { parseFormula } from '../graph/formula.ts';
import { formatNumber, readWords, say, type CalculatorWords } from './calculator-words.ts';
import { readField } from './number-field.ts';

/** `<oh-formula>`: computes a metric's formula from the numbers one enters; hidden without JavaScript. */
export class FormulaCalculator extends HTMLElement {
  #words: CalculatorWords = {};

  connectedCallback(): void {
    this.#words = readWords(this.ownerDocument);
    this.hidden = false;
    this.addEventListener('input', () => this.#compute());
  }

  #compute(): void {
    const output = this.querySelector('output');
    if (output) output.textContent = this.#result();
  }

  #result(): string {
    const { formula = '', unit = '', most } = this.dataset;
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
    return (
      say(this.#words, 'result', { value: formatNumber(result.value), unit }) + this.#verdict(result.value)
    );
  }

  #verdict(value: number): string {
    const { bound, target, wanted = '' } = this.dataset;
    if (bound === undefined || target === undefined) return '';
    const goal = Number(target);
    const met = bound === 'at-least' ? value >= goal : bound === 'at-most' ? value <= goal : value === goal;
    return say(this.#words, met ? 'met' : 'missed', { target: wanted });
  }
}
