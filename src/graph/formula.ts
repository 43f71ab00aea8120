/** A metric's formula as a tree, for checking, for showing as a fraction and for computing. */
export type Formula =
  | { kind: 'number'; value: number }
  | { kind: 'metric'; id: string }
  | { kind: 'quantity'; name: string }
  | { kind: 'operation'; sign: '+' | '-' | '*' | '/'; left: Formula; right: Formula };

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
  const tokens = tokenize(text);
  let next = 0;
  const formula = sum();
  if (next < tokens.length) throw unexpected();
  return formula;

  function sum(): Formula {
    return operations(product, ['+', '-']);
  }

  function product(): Formula {
    return operations(factor, ['*', '/']);
  }

  function operations(operand: () => Formula, signs: readonly string[]): Formula {
    let left = operand();
    for (
      let sign = tokens[next]?.text;
      sign !== undefined && signs.includes(sign);
      sign = tokens[next]?.text
    ) {
      next += 1;
      left = { kind: 'operation', sign: sign as '+' | '-' | '*' | '/', left, right: operand() }; // one of `signs`
    }
    return left;
  }

  function factor(): Formula {
    const token = tokens[next];
    if (!token) throw new FormulaError('算式没写完', text.length);
    next += 1;
    if (token.text === '(') {
      const inner = sum();
      if (tokens[next]?.text !== ')')
        throw new FormulaError('少了右括号', tokens[next]?.offset ?? text.length);
      next += 1;
      return inner;
    }
    if (/^\d/.test(token.text)) return { kind: 'number', value: Number(token.text) };
    if (token.text.startsWith('"')) return { kind: 'quantity', name: token.text.slice(1, -1) };
    if (/^[a-z]/.test(token.text)) return { kind: 'metric', id: token.text };
    next -= 1;
    throw unexpected();
  }

  function unexpected(): FormulaError {
    const token = tokens[next];
    return new FormulaError(`这里不该有「${token?.text ?? ''}」`, token?.offset ?? text.length);
  }
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
