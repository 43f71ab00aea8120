import { parseFormula, type Formula } from '../graph/formula.ts';
import { find, type Handbook } from '../graph/handbook.ts';

const signs = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;

/** A formula in one line, metrics by their titles: “推广成交额 ÷ 推广花费”. */
export function formulaText(handbook: Handbook, text: string): string {
  return inLine(parseFormula(text), 0);

  /** Parentheses where what is inside binds less than what is around it. */
  function inLine(part: Formula, around: number): string {
    switch (part.kind) {
      case 'number':
        return String(part.value);
      case 'quantity':
        return part.name;
      case 'metric':
        return find(handbook, 'metrics', part.id).data.title;
      case 'operation': {
        const own = part.sign === '+' || part.sign === '-' ? 1 : 3;
        const line = `${inLine(part.left, own)} ${signs[part.sign]} ${inLine(part.right, own + 1)}`;
        return own < around ? `（${line}）` : line;
      }
    }
  }
}
