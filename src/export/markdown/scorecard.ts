import type { Handbook } from '../../graph/handbook.ts';
import type { Indicator, Scorecard } from '../../schema/scorecard.ts';
import type { PageCare } from '../../site/page-frame.ts';
import type { Thing } from '../../source/thing.ts';
import { words } from '../words.ts';
import { facts, section, table, type Block } from './blocks.ts';
import { escapeMarkdown } from './escape.ts';
import { fieldMark, linksToThings, linkToThing, provenance } from './items.ts';
import { thingMarkdown } from './page.ts';

/** The page of a scorecard: indicators with points and rules, or who assesses whom. */
export function scorecardMarkdown(handbook: Handbook, thing: Thing<Scorecard>, care: PageCare): string {
  const { purpose, appliesTo, assessor, period, indicators, incomplete, chain } = thing.data;
  const lead = escapeMarkdown(purpose) + provenance(thing.data);
  return thingMarkdown(handbook, { kind: 'scorecards', thing, lead, care }, [
    facts([
      [words('scorecard.appliesTo'), linksToThings(handbook, 'roles', appliesTo)],
      [words('scorecard.assessor'), linksToThings(handbook, 'roles', assessor ? [assessor] : [])],
      [words('scorecard.period'), period && words(`period.${period}`)],
    ]),
    section(
      2,
      words('scorecard.indicators'),
      incomplete && escapeMarkdown(incomplete),
      indicatorTable(handbook, indicators),
    ),
    section(2, words('scorecard.chain'), chainTable(handbook, chain)),
  ]);
}

function indicatorTable(handbook: Handbook, indicators: readonly Indicator[] = []): Block {
  if (indicators.length === 0) return undefined;
  const sum = indicators.reduce((points, indicator) => points + indicator.points, 0);
  const rows = indicators.map((indicator) => [
    escapeMarkdown(indicator.title) +
      (indicator.metric ? `（${linkToThing(handbook, 'metrics', indicator.metric)}）` : '') +
      provenance(indicator),
    String(indicator.points) + fieldMark(indicator, 'points'),
    ruleText(indicator) + fieldMark(indicator, 'rule'),
    words(`period.${indicator.period}`) + fieldMark(indicator, 'period'),
  ]);
  return table(
    [words('indicator.title'), words('indicator.points'), words('indicator.rule'), words('indicator.period')],
    [...rows, [words('indicator.sum'), String(sum), '', '']],
  );
}

function ruleText({ rule, points }: Indicator): string {
  const unit = escapeMarkdown(rule.unit);
  switch (rule.kind) {
    case 'deduct': {
      const norm = rule.norm === undefined ? '' : words('rule.norm', { norm: rule.norm, unit });
      return norm + words(`rule.${rule.side}`, { per: rule.per, unit, deduct: rule.deduct });
    }
    case 'scale':
      return words('rule.scale', { floor: rule.floor, target: rule.target, unit, points });
    case 'steps':
      return rule.steps
        .map((step) => words('rule.step', { atLeast: step.atLeast, unit, points: step.points }))
        .join('；');
  }
}

function chainTable(handbook: Handbook, chain: Scorecard['chain'] = []): Block {
  return table(
    [words('chain.who'), words('chain.by'), words('chain.period'), words('chain.model')],
    chain.map((link) => [
      linkToThing(handbook, 'roles', link.who) + provenance(link),
      linkToThing(handbook, 'roles', link.by) + fieldMark(link, 'by'),
      words(`period.${link.period}`) + fieldMark(link, 'period'),
      link.model === undefined ? '' : linkToThing(handbook, 'models', link.model),
    ]),
  );
}
