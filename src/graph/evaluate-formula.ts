import type { Formula } from './formula.ts';

/** What a formula comes to, or why it comes to nothing. */
export type Evaluation = { value: number } | { failed: 'division-by-zero' | 'too-large' };

/** The quantities and metrics of a formula that have to be known, each once, in reading order. */
export function inputsOf(formula: Formula): string[] {
  return [...new Set(leavesOf(formula))];
}

/**
 * Compute a formula from the numbers of its quantities and metrics, by their names.
 *
 * Never gives `NaN` or an infinity.
 *
 * @throws {Error} where a name of `inputsOf()` has no number.
 */
export function evaluateFormula(formula: Formula, inputs: ReadonlyMap<string, number>): Evaluation {
  switch (formula.kind) {
    case 'number':
      return { value: formula.value };
    case 'metric':
    case 'quantity': {
      const name = nameOf(formula);
      const value = inputs.get(name);
      if (value === undefined) throw new Error(`evaluateFormula: no number for "${name}"`);
      return { value };
    }
    case 'operation': {
      const left = evaluateFormula(formula.left, inputs);
      const right = evaluateFormula(formula.right, inputs);
      if ('failed' in left) return left;
      if ('failed' in right) return right;
      return compute(formula.sign, left.value, right.value);
    }
  }
}

/** Whether a formula divides by what is 0 whatever one enters, such as `2 - 2`. */
export function dividesByZero(formula: Formula): boolean {
  if (formula.kind !== 'operation') return false;
  const { sign, left, right } = formula;
  if (dividesByZero(left) || dividesByZero(right)) return true;
  if (sign !== '/' || inputsOf(right).length > 0) return false;
  const divisor = evaluateFormula(right, new Map());
  return 'value' in divisor && divisor.value === 0;
}

function compute(sign: '+' | '-' | '*' | '/', left: number, right: number): Evaluation {
  if (sign === '/' && right === 0) return { failed: 'division-by-zero' };
  const value =
    sign === '+' ? left + right : sign === '-' ? left - right : sign === '*' ? left * right : left / right;
  return Number.isFinite(value) ? { value } : { failed: 'too-large' };
}

function leavesOf(formula: Formula): string[] {
  if (formula.kind === 'operation') return [...leavesOf(formula.left), ...leavesOf(formula.right)];
  return formula.kind === 'number' ? [] : [nameOf(formula)];
}

function nameOf(leaf: Extract<Formula, { kind: 'metric' | 'quantity' }>): string {
  return leaf.kind === 'metric' ? leaf.id : leaf.name;
}
