/** A metric's formula as a tree, for checking, for showing as a fraction and for computing. */
export type Formula =
  | { kind: 'number'; value: number }
  | { kind: 'metric'; id: string }
  | { kind: 'quantity'; name: string }
  | { kind: 'operation'; sign: Sign; left: Formula; right: Formula };

type Sign = '+' | '-' | '*' | '/';

/** Where a formula stops making sense, as an offset into its text, and why, in Chinese. */
export class FormulaError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

interface Token {
  text: string;
  offset: number;
}

/** No formula of a team is longer; what is would exhaust the stack. */
const maxTokens = 200;

const tokenPattern = /\s*(?:(\d+(?:\.\d+)?)|([a-z][a-z0-9]*(?:-[a-z0-9]+)*)|("[^"]+")|([-+*/()]))/y;

/**
 * Parse a formula: numbers, metric ids, quantities in straight quotes, `+ - * /` and parentheses.
 *
 * Metric ids may hold hyphens, so a minus wants spaces around it. Recursive descent, left-associative.
 *
 * @throws {FormulaError} where the text is no formula.
 */
export function parseFormula(text: string): Formula {
  const tokens = tokensOf(text);
  const formula = sum(tokens);
  if (tokens.peek()) throw unexpected(tokens);
  return formula;
}

/** The tokens of a formula, gone through from left to right. */
interface Tokens {
  /** The next one; `undefined` at the end. */
  peek: () => Token | undefined;
  /** Go on behind the next one. */
  pass: () => void;
  /** An error at the next one, or at the end of the text. */
  fault: (message: string) => FormulaError;
}

function tokensOf(text: string): Tokens {
  const tokens = tokenize(text);
  let next = 0;
  return {
    peek: () => tokens[next],
    pass: () => {
      next += 1;
    },
    fault: (message) => new FormulaError(message, tokens[next]?.offset ?? text.length),
  };
}

function sum(tokens: Tokens): Formula {
  return operations(tokens, product, ['+', '-']);
}

function product(tokens: Tokens): Formula {
  return operations(tokens, factor, ['*', '/']);
}

function operations(tokens: Tokens, operand: (tokens: Tokens) => Formula, signs: readonly Sign[]): Formula {
  let left = operand(tokens);
  for (;;) {
    const sign = signs.find((each) => each === tokens.peek()?.text);
    if (sign === undefined) return left;
    tokens.pass();
    left = { kind: 'operation', sign, left, right: operand(tokens) };
  }
}

function factor(tokens: Tokens): Formula {
  const token = tokens.peek();
  if (!token) throw tokens.fault('算式没写完');
  if (!/^[(\d"a-z]/.test(token.text)) throw unexpected(tokens);
  tokens.pass();
  if (token.text === '(') {
    const inner = sum(tokens);
    if (tokens.peek()?.text !== ')') throw tokens.fault('少了右括号');
    tokens.pass();
    return inner;
  }
  if (/^\d/.test(token.text)) {
    const value = Number(token.text);
    if (!Number.isFinite(value)) throw tokens.fault('这个数太大，算不了');
    return { kind: 'number', value };
  }
  if (token.text.startsWith('"')) return { kind: 'quantity', name: token.text.slice(1, -1) };
  return { kind: 'metric', id: token.text };
}

function unexpected(tokens: Tokens): FormulaError {
  return tokens.fault(`这里不该有「${tokens.peek()?.text ?? ''}」`);
}

/** Ids of the metrics a formula uses. */
export function metricsIn(formula: Formula): string[] {
  if (formula.kind === 'metric') return [formula.id];
  return formula.kind === 'operation' ? [...metricsIn(formula.left), ...metricsIn(formula.right)] : [];
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(tokenPattern);
  while (pattern.lastIndex < text.trimEnd().length) {
    const from = pattern.lastIndex;
    const match = pattern.exec(text);
    if (!match) {
      const rest = text.slice(from).trimStart();
      throw new FormulaError(`读不懂「${rest.trimEnd().slice(0, 8)}」`, text.length - rest.length);
    }
    const found = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
    const offset = pattern.lastIndex - found.length;
    if (tokens.length === maxTokens) throw new FormulaError('算式太长', offset);
    tokens.push({ text: found, offset });
  }
  return tokens;
}
