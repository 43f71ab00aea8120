import { ruleText } from '../../export/rule-text.ts';
import { sumOf } from '../../graph/sum-of.ts';
import type { Indicator, Scorecard } from '../../schema/scorecard.ts';
import type { Thing } from '../../source/thing.ts';
import type { Told } from './change.ts';
import { fieldChanges, type FieldSpecs } from './field-changes.ts';
import { listChanges, pairsOf, type ListSpec } from './list-changes.ts';
import { sameMeaning } from './meaning.ts';
import { labelled, oneLine, quoted, subject } from './phrase.ts';
import { pageFieldNames } from './page-changes.ts';
import { refTo, type Scene } from './scene.ts';

const fields: FieldSpecs<Scorecard> = {
  assessor: { kind: 'assessor' },
  appliesTo: { kind: 'applies-to' },
  period: { kind: 'applies-to', words: 'period' },
};

const indicators: ListSpec<Indicator> = {
  place: 'scorecards.indicators',
  keyOf: ({ id }) => id,
  noun: '指标',
  naming: { by: 'title', verb: '改名' },
  kinds: { added: 'indicator-added', removed: 'indicator-removed', otherwise: 'indicator' },
  fields: { period: { kind: 'indicator', words: 'period' } },
  skip: new Set(['id', 'points', 'rule']),
  detail: ({ points }) => `（${points} 分）`,
};

type ChainLink = NonNullable<Scorecard['chain']>[number];
const chain: ListSpec<ChainLink> = {
  place: 'scorecards.chain',
  keyOf: ({ who, by, model }) => `${who} ${by} ${model ?? ''}`,
  noun: ({ who, by }, scene) => `考核关系：${scene.title('roles', by)} 考核 ${scene.title('roles', who)}`,
  kinds: { added: 'appraisal-chain', removed: 'appraisal-chain' },
  fields: { period: { kind: 'appraisal-chain', words: 'period' } },
};

const skip = new Set(['indicators', 'chain']);

/** What changed in a scorecard besides what every page has. */
export function* scorecardChanges(
  scene: Scene,
  before: Thing<Scorecard>,
  after: Thing<Scorecard>,
): Generator<Told> {
  const lead = subject(refTo('scorecards', after));
  const [old, now] = [before.data, after.data];
  const people = [...(now.appliesTo ?? []), ...(now.assessor === undefined ? [] : [now.assessor])];
  const concerns = people.map((id) => scene.ref('roles', id));
  yield* fieldChanges(scene, { place: 'scorecards', specs: fields, lead, skip: pageFieldNames.union(skip) }, [
    old,
    now,
  ]);
  for (const change of indicatorChanges(scene, lead, [old, now]))
    yield { ...change, concerns: [...(change.concerns ?? []), ...concerns] };
  yield* listChanges({ scene, lead }, chain, pairsOf(chain, old.chain, now.chain));
}

function* indicatorChanges(
  scene: Scene,
  lead: string,
  [before, after]: readonly [Scorecard, Scorecard],
): Generator<Told> {
  const pairs = pairsOf(indicators, before.indicators, after.indicators);
  const repointed = pairs.kept.filter(([was, is]) => was.points !== is.points);
  const off = pointsOff(after);
  const sum = repointed.length === 1 ? off : undefined;
  yield* listChanges({ scene, lead }, indicators, pairs);
  for (const [was, is] of repointed)
    yield {
      kind: 'indicator-points',
      text: `${lead}${quoted(is.title)}${was.points} → ${is.points} 分${sum === undefined ? '' : `（${sum}）`}`,
      wrong: sum !== undefined,
    };
  for (const [was, is] of pairs.kept)
    if (!sameMeaning(was.rule, is.rule)) {
      // By the same points on both sides: that they changed is told above.
      const [old, now] = [ruleText({ ...was, points: is.points }), ruleText(is)].map(oneLine);
      yield { kind: 'indicator-rule', text: `${lead}${quoted(is.title)}给分办法：${old} → ${now}` };
    }
  const isNew = repointed.length > 1 || pairs.added.length + pairs.removed.length > 0;
  if (off !== undefined && sum === undefined && (isNew || pointsOff(before) === undefined))
    yield { kind: 'points-off', text: labelled(lead, off), wrong: true };
}

/** “合计 110 分，应为 100 分” when the points of a scorecard do not come to a hundred. */
function pointsOff({ indicators: own, incomplete }: Scorecard): string | undefined {
  if (!own) return undefined;
  const sum = sumOf(own.map(({ points }) => points));
  return sum === 100 || (incomplete !== undefined && sum < 100) ? undefined : `合计 ${sum} 分，应为 100 分`;
}
