import type { Handbook } from '../../../graph/handbook.ts';
import { usersOf } from '../../../graph/statement-users.ts';
import type { Source } from '../../../schema/source.ts';
import { words } from '../../../i18n/words.ts';
import { join, list, section, type Block } from '../blocks.ts';
import { escapeMarkdown } from '../escape.ts';
import { linkTo } from '../items.ts';

/** Every source with its statements, each with the pages that rest on it. */
export function sourceBlocks(handbook: Handbook): Block[] {
  const unused = [...handbook.statements.keys()].filter((code) => usersOf(handbook, code).length === 0);
  return [
    unused.length === 0 ? words('sources.allUsed') : words('sources.unused', { codes: unused.join('、') }),
    ...[...handbook.sources.values()].map(({ data }) => sourceSection(handbook, data)),
  ];
}

function sourceSection(handbook: Handbook, source: Source): Block {
  const { code, title, kind, date, gaps, doubts = [], statements } = source;
  const bySection = [...Map.groupBy(statements, (statement) => statement.section)];
  return section(
    2,
    `${code} ${escapeMarkdown(title)}`,
    [kind, ...(date === undefined ? [] : [date])].map(escapeMarkdown).join(' · '),
    gaps && escapeMarkdown(gaps),
    list(doubts.map(escapeMarkdown)),
    join(
      bySection.map(([name, own]) =>
        section(3, escapeMarkdown(name), list(own.map((one) => statementLine(handbook, one)))),
      ),
    ),
  );
}

function statementLine(handbook: Handbook, { code, text }: Source['statements'][number]): string {
  const users = usersOf(handbook, code).map((link) => linkTo(handbook, link));
  return `${code} ${escapeMarkdown(text)}${users.length === 0 ? '' : ` → ${users.join('、')}`}`;
}
