import { words } from '../../i18n/words.ts';
import type { Metric } from '../../schema/metric.ts';
import type { Thing } from '../../source/thing.ts';
import type { Told } from './change.ts';
import { fieldChanges, type FieldSpecs } from './field-changes.ts';
import { listChanges, pairsOf, type ListSpec } from './list-changes.ts';
import { sameMeaning } from './meaning.ts';
import { labelled, plain, retitled, subject } from './phrase.ts';
import { refTo, type Scene } from './scene.ts';

const fields: FieldSpecs<Metric> = {
  group: { kind: 'other' },
  formula: { kind: 'metric-formula' },
  definition: { kind: 'metric-definition' },
  unit: { kind: 'metric-definition' },
  most: { kind: 'metric-definition' },
  direction: { kind: 'metric-definition', words: 'direction' },
  from: { kind: 'metric-definition' },
  owner: { kind: 'metric-owner' },
  movedBy: { kind: 'metric-owner' },
  aliases: { kind: 'aliases' },
  english: { kind: 'aliases' },
};

type MetricNote = NonNullable<Metric['notes']>[number];
const notes: ListSpec<MetricNote> = {
  place: 'metrics.notes',
  noun: '说明',
  naming: { by: 'text', verb: '改写' },
  kinds: { added: 'notes', removed: 'notes' },
  fields: { text: { kind: 'notes' } },
};

const skip = new Set(['id', 'title', 'target', 'notes']);

/** What changed in a metric. */
export function* metricChanges(scene: Scene, before: Thing<Metric>, after: Thing<Metric>): Generator<Told> {
  const about = refTo('metrics', after);
  const lead = subject(about);
  const [old, now] = [before.data, after.data];
  if (!sameMeaning(old.title, now.title)) yield { kind: 'thing-renamed', text: retitled(about, old.title) };
  if (!sameMeaning(old.target, now.target))
    yield {
      kind: 'metric-target',
      text: `${labelled(lead, '目标')}：${targetsText(old, now)}`,
    };
  yield* fieldChanges(scene, { place: 'metrics', specs: fields, lead, skip }, [old, now]);
  yield* listChanges({ scene, lead }, notes, pairsOf(notes, old.notes, now.notes));
}

/** “不低于 80% → 不低于 90%（大促期间）”: a scope that stays is said once. */
function targetsText(before: Metric, after: Metric): string {
  const { scope, ...was } = before.target ?? { scope: undefined };
  const isSameScope = scope !== undefined && after.target?.scope === scope;
  const old = isSameScope ? { ...before, target: was as Metric['target'] } : before; // a target as it was, but for its scope
  return `${targetText(old)} → ${targetText(after)}`;
}

/** “不低于 90%（大促期间）”. */
function targetText({ target, unit }: Metric): string {
  if (!target) return '无';
  const text = words(`bound.${target.bound}`, { value: target.value, unit: plain(unit) });
  return target.scope === undefined ? text : `${text}（${plain(target.scope)}）`;
}
