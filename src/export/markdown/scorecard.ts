import type { Handbook } from '../../graph/handbook.ts';
import { sumOf } from '../../graph/sum-of.ts';
import type { Indicator, Scorecard } from '../../schema/scorecard.ts';
import type { PageCare } from '../../site/page-frame.ts';
import type { Thing } from '../../source/thing.ts';
import { ruleText } from '../rule-text.ts';
import { words } from '../../i18n/words.ts';
import { facts, section, table, type Block } from './blocks.ts';
import { escapeMarkdown } from './escape.ts';
import { fieldMark, linksToThings, linkToThing, provenance } from './items.ts';
import { thingMarkdown } from './page.ts';

/** The page of a scorecard: indicators with points and rules, or who assesses whom. */
export function scorecardMarkdown(handbook: Handbook, thing: Thing<Scorecard>, care: PageCare): string {
  const { purpose, appliesTo, assessor, period, indicators, incomplete, chain } = thing.data;
  const lead = escapeMarkdown(purpose) + fieldMark(thing.data, 'purpose') + provenance(thing.data);
  return thingMarkdown(handbook, { kind: 'scorecards', thing, lead, care }, [
    facts([
      [
        words('scorecard.appliesTo'),
        appliesTo && linksToThings(handbook, 'roles', appliesTo) + fieldMark(thing.data, 'appliesTo'),
      ],
      [
        words('scorecard.assessor'),
        assessor && linkToThing(handbook, 'roles', assessor) + fieldMark(thing.data, 'assessor'),
      ],
      [words('scorecard.period'), period && words(`period.${period}`) + fieldMark(thing.data, 'period')],
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
  const sum = sumOf(indicators.map(({ points }) => points));
  const rows = indicators.map((indicator) => [
    escapeMarkdown(indicator.title) +
      fieldMark(indicator, 'title') +
      (indicator.metric ? `（${linkToThing(handbook, 'metrics', indicator.metric)}）` : '') +
      provenance(indicator),
    String(indicator.points) + fieldMark(indicator, 'points'),
    escapeMarkdown(ruleText(indicator)) + fieldMark(indicator, 'rule'),
    words(`period.${indicator.period}`) + fieldMark(indicator, 'period'),
  ]);
  return table(
    [words('indicator.title'), words('indicator.points'), words('indicator.rule'), words('indicator.period')],
    [...rows, [words('indicator.sum'), String(sum), '', '']],
  );
}

function chainTable(handbook: Handbook, chain: Scorecard['chain'] = []): Block {
  return table(
    [words('chain.who'), words('chain.by'), words('chain.period'), words('chain.model')],
    chain.map((link) => [
      linkToThing(handbook, 'roles', link.who) + fieldMark(link, 'who') + provenance(link),
      linkToThing(handbook, 'roles', link.by) + fieldMark(link, 'by'),
      words(`period.${link.period}`) + fieldMark(link, 'period'),
      link.model === undefined ? '' : linkToThing(handbook, 'models', link.model) + fieldMark(link, 'model'),
    ]),
  );
}
