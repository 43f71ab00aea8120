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
  const reader = new FormulaReader(text);
  const formula = reader.sum();
  reader.end();
  return formula;
}

/** Reads a formula token by token: sums of products of factors. */
class FormulaReader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = tokenize(text);
  }

  sum(): Formula {
    return this.#operations(() => this.#product(), ['+', '-']);
  }

  /** @throws {FormulaError} where something is left. */
  end(): void {
    if (this.#next < this.#tokens.length) throw this.#unexpected();
  }

  #product(): Formula {
    return this.#operations(() => this.#factor(), ['*', '/']);
  }

  #operations(operand: () => Formula, signs: readonly Sign[]): Formula {
    let left = operand();
    for (let sign = this.#oneOf(signs); sign !== undefined; sign = this.#oneOf(signs)) {
      this.#next += 1;
      left = { kind: 'operation', sign, left, right: operand() };
    }
    return left;
  }

  #oneOf(signs: readonly Sign[]): Sign | undefined {
    return signs.find((sign) => sign === this.#tokens[this.#next]?.text);
  }

  #factor(): Formula {
    const token = this.#tokens[this.#next];
    if (!token) throw new FormulaError('算式没写完', this.#text.length);
    if (!/^[(\d"a-z]/.test(token.text)) throw this.#unexpected();
    this.#next += 1;
    if (token.text === '(') return this.#inParentheses();
    if (/^\d/.test(token.text)) return { kind: 'number', value: Number(token.text) };
    if (token.text.startsWith('"')) return { kind: 'quantity', name: token.text.slice(1, -1) };
    return { kind: 'metric', id: token.text };
  }

  #inParentheses(): Formula {
    const inner = this.sum();
    const closing = this.#tokens[this.#next];
    if (closing?.text !== ')') throw new FormulaError('少了右括号', closing?.offset ?? this.#text.length);
    this.#next += 1;
    return inner;
  }

  #unexpected(): FormulaError {
    const token = this.#tokens[this.#next];
    return new FormulaError(`这里不该有「${token?.text ?? ''}」`, token?.offset ?? this.#text.length);
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
