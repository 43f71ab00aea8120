import { problemAt } from '../problem/problem-at.ts';
import type { Check } from './check.ts';

/** A source is filed under its code, and the codes of its statements begin with it. */
export const sourcesCarryTheirCode: Check = {
  codes: ['bad-file-name', 'bad-format'],
  *run(handbook) {
    for (const source of handbook.sources.values()) {
      const { code, statements } = source.data;
      if (code !== source.id)
        yield problemAt(source.place(['code']), 'bad-file-name', {
          message: `来源代号写的是「${code}」，文件名却是「${source.id}」。`,
          fix: `两处写成一样：文件改名 \`${code}.yaml\`，或者改成 \`code: ${source.id}\`。`,
        });
      for (const [index, statement] of statements.entries())
        if (!statement.code.startsWith(`${code}-`))
          yield problemAt(source.place(['statements', index, 'code']), 'bad-format', {
            message: `条目编号「${statement.code}」不是以来源代号「${code}」开头。`,
            fix: `改成 \`code: ${code}-${statement.code.split('-')[1] ?? '01'}\`。`,
          });
    }
  },
};
