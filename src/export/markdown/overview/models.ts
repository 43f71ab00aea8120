import { coverageOf, gapsOf, standingOf } from '../../../graph/coverage.ts';
import { modelsInOrder, stagesOf } from '../../../graph/growth.ts';
import type { Handbook } from '../../../graph/handbook.ts';
import { formatTotal, totalHeadcount } from '../../../graph/headcount.ts';
import { activeModel, titleOfPosition } from '../../../graph/team.ts';
import type { Model } from '../../../schema/model.ts';
import { words } from '../../../i18n/words.ts';
import { labelled, section, table, type Block } from '../blocks.ts';
import { escapeMarkdown } from '../escape.ts';
import { fieldText, linksToThings, linkToThing, provenance } from '../items.ts';

/** All models side by side: figures, then who does each role's work in which. */
export function comparisonBlocks(handbook: Handbook): Block[] {
  const columns = modelsInOrder(handbook).map((model) => ({
    model,
    coverage: coverageOf(handbook, model.data),
  }));
  const active = activeModel(handbook);
  const inUse = (id: string): string => (id === active.id ? `（${words('model.active')}）` : '');
  const figures = columns.map(({ model: { id, data }, coverage }) => [
    linkToThing(handbook, 'models', id) + inUse(id),
    String(data.positions.length),
    sizeOf(data),
    String(gapsOf(coverage).length),
    escapeMarkdown(data.summary),
  ]);
  const titles = (positions: Model['positions']): string =>
    positions.map((position) => escapeMarkdown(titleOfPosition(handbook, position))).join('、');
  const roles = [...handbook.roles.values()].map(({ id }, index) => [
    linkToThing(handbook, 'roles', id),
    ...columns.map(({ coverage }) => {
      const one = coverage[index];
      if (!one) return words('compare.gap');
      const standing = standingOf(one);
      return standing === 'covered' ? titles(one.covers) : words(`compare.${standing}`);
    }),
  ]);
  const names = columns.map(({ model }) => escapeMarkdown(model.data.title) + inUse(model.id));
  const heads = (
    ['nav.models', 'compare.positions', 'compare.headcount', 'model.gaps', 'compare.fits'] as const
  ).map((name) => words(name));
  return [
    section(2, words('compare.figures'), table(heads, figures)),
    section(2, words('compare.roles'), words('compare.legend'), table([words('nav.roles'), ...names], roles)),
  ];
}

/** The growth path, from the smallest team up. */
export function growthBlocks(handbook: Handbook): Block[] {
  const links = (things: readonly { id: string }[]): string =>
    linksToThings(
      handbook,
      'roles',
      things.map(({ id }) => id),
    );
  return stagesOf(handbook).map(({ model: { id, data }, added, split }) =>
    section(
      2,
      linkToThing(handbook, 'models', id),
      sizeOf(data),
      (fieldText(data.fits, 'when') ?? '') + provenance(data.fits),
      added.length > 0 ? labelled(words('growth.added'), links(added)) : undefined,
      split.length > 0 ? labelled(words('growth.split'), links(split)) : undefined,
    ),
  );
}

function sizeOf(model: Model): string {
  return formatTotal(totalHeadcount(model)) || words('model.noHeadcount');
}
