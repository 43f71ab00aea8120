import type { Handbook } from '../../../graph/handbook.ts';
import { actorKey, raciLetters, type Actor } from '../../../graph/raci.ts';
import { raciMatrix } from '../../../graph/raci-matrix.ts';
import { actorLabel } from '../../../graph/process-people.ts';
import { words } from '../../../i18n/words.ts';
import { table, type Block } from '../blocks.ts';
import { escapeMarkdown } from '../escape.ts';
import { linkToThing } from '../items.ts';

/** Processes down, parts across; in each cell those whose heaviest part it is, with the number of steps. */
export function raciBlocks(handbook: Handbook): Block[] {
  const { columns, rows, parties } = raciMatrix(handbook);
  const actors: Actor[] = [
    ...columns.flatMap(({ roles }) => roles.map(({ id }): Actor => ({ kind: 'role', id }))),
    ...parties.map((id): Actor => ({ kind: 'party', id })),
  ];
  return [
    table(
      [words('raci.process'), ...raciLetters.map((letter) => `${words(`raci.${letter}`)}（${letter}）`)],
      rows.map(({ process, parts }) => [
        linkToThing(handbook, 'processes', process.id),
        ...raciLetters.map((letter) =>
          actors
            .flatMap((actor) => {
              const part = parts.get(actorKey(actor));
              if (part?.strongest !== letter) return [];
              const who = escapeMarkdown(actorLabel(handbook, actor));
              return [`${who} ${words('raci.countSteps', { count: part.counts.get(letter) ?? 0 })}`];
            })
            .join('、'),
        ),
      ]),
    ),
  ];
}
