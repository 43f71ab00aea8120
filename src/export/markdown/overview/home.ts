import { formatTotal, totalHeadcount } from '../../../graph/headcount.ts';
import type { Handbook } from '../../../graph/handbook.ts';
import { overviewPages, pathOf } from '../../../graph/paths.ts';
import { suggestionsIn } from '../../../graph/provenance.ts';
import { activeModel } from '../../../graph/team.ts';
import { words } from '../../../i18n/words.ts';
import { list, section, type Block } from '../blocks.ts';
import { escapeMarkdown } from '../escape.ts';
import { linkTo } from '../items.ts';
import { groupsMarkdown, roleEntries } from './lists.ts';

/** What the home page says, with the ways to all lists. */
export function homeBlocks(handbook: Handbook): Block[] {
  const { company, edition } = handbook.settings.data;
  const model = activeModel(handbook);
  const ways = Object.entries(overviewPages).filter(([path]) => path !== '/');
  const suggestions = [...suggestionsIn(handbook)].length;
  return [
    `${escapeMarkdown(company)} · ${escapeMarkdown(edition)}。${words('home.lead')}`,
    section(2, words('home.find'), list(ways.map(([path, label]) => linkTo(handbook, { label, path })))),
    section(
      2,
      words('home.now'),
      words('home.nowText', {
        model: linkTo(handbook, { label: model.data.title, path: pathOf('models', model.id) }),
        total: formatTotal(totalHeadcount(model.data)) || words('model.noHeadcount'),
        positions: model.data.positions.length,
      }),
    ),
    section(
      2,
      words('home.trust'),
      words('home.trustText', { statements: handbook.statements.size, suggestions }),
    ),
    groupsMarkdown(handbook, roleEntries(handbook)),
  ];
}
