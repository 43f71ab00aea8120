import type { Handbook } from '../../../graph/handbook.ts';
import { activeModel } from '../../../graph/team.ts';
import { healthGroups, stateOf, type Figure } from '../../../health/figure.ts';
import { healthFigures } from '../../../health/health-figures.ts';
import { words } from '../../../i18n/words.ts';
import { list, section, type Block } from '../blocks.ts';
import { escapeMarkdown } from '../escape.ts';
import { linkTo } from '../items.ts';

/** How the handbook stands, group by group, with links to what is to be mended. */
export function healthBlocks(handbook: Handbook): Block[] {
  const figures = healthFigures(handbook);
  return [
    words('health.intro', { model: escapeMarkdown(activeModel(handbook).data.title) }),
    ...healthGroups.map((group) =>
      section(
        2,
        words(`health.group.${group}`),
        list(figures.filter((figure) => figure.group === group).map((figure) => line(handbook, figure))),
      ),
    ),
  ];
}

function line(handbook: Handbook, figure: Figure): string {
  const { id, value, of, items } = figure;
  const state = stateOf(figure);
  if (state === 'healthy') return `${words('health.state.healthy')}：${words(`health.${id}.healthy`)}`;
  const things = items.map(({ label, path, amount }) => {
    const note = amount === undefined ? '' : `（${words(`health.${id}.amount`, { amount })}）`;
    return `${linkTo(handbook, { label, path })}${escapeMarkdown(note)}`;
  });
  const head = `${words(`health.state.${state}`)}：${words(`health.${id}`)} ${value} / ${of}`;
  return things.length === 0 ? head : `${head}：${things.join('、')}`;
}
