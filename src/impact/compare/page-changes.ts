import type { Handbook } from '../../graph/handbook.ts';
import { reviewDueOn } from '../../graph/review.ts';
import type { Note } from '../../schema/provenance.ts';
import type { pageFields, Review } from '../../schema/page.ts';
import type { Target } from '../../schema/reference.ts';
import type { Thing } from '../../source/thing.ts';
import type { z } from 'zod';
import { bodyChanges } from './body-changes.ts';
import type { Told } from './change.ts';
import { listChanges, pairsOf, type ListSpec } from './list-changes.ts';
import { sameMeaning } from './meaning.ts';
import { listDifference } from './pair-items.ts';
import { addedAndRemoved, labelled, plain, retitled, subject } from './phrase.ts';
import { refTo, type Scene } from './scene.ts';

/** A thing with a page of its own. */
export type PageThing = Thing<z.output<z.ZodObject<typeof pageFields>>>;

/** Fields that every page has, told here for all kinds. */
export const pageFieldNames: ReadonlySet<string> = new Set([
  'title',
  'aliases',
  'english',
  'owner',
  'review',
  'controlled',
  'notes',
]);

const notes: Omit<ListSpec<z.output<typeof Note>>, 'place'> = {
  noun: '补充说明',
  naming: { by: 'text', verb: '改写' },
  kinds: { added: 'notes', removed: 'notes' },
  fields: { text: { kind: 'notes' } },
};

/** What changed in the fields that all pages share, and in the text below them. */
export function* pageChanges(
  scene: Scene,
  kind: Target,
  [before, after]: readonly [PageThing, PageThing],
): Generator<Told> {
  const about = refTo(kind, after);
  const lead = subject(about);
  const [old, now] = [before.data, after.data];
  if (!sameMeaning(old.title, now.title)) yield { kind: 'thing-renamed', text: retitled(about, old.title) };
  yield* aliasChanges(lead, old, now);
  if (old.owner !== now.owner)
    yield {
      kind: 'page-owner',
      text: `${labelled(lead, kind === 'processes' ? '负责人' : '页面负责人')}：${scene.title('roles', old.owner)} → ${scene.title('roles', now.owner)}${approvalsOf(scene.after, after.id, kind)}`,
      concerns: [scene.ref('roles', old.owner), scene.ref('roles', now.owner)],
    };
  yield* reviewChanges(scene, lead, [old.review, now.review]);
  if ((old.controlled ?? false) !== (now.controlled ?? false))
    yield {
      kind: 'controlled',
      text: `${lead}${now.controlled ? '改为受控页，逾期未核对就不能发布' : '不再是受控页'}`,
    };
  const noteSpec = { ...notes, place: `${kind}.notes` as const };
  yield* listChanges({ scene, lead }, noteSpec, pairsOf(noteSpec, old.notes, now.notes));
  yield* bodyChanges(lead, before, after);
}

/** “（14 步没写谁拍板，跟着换人）”: what comes with answering for a process. */
function approvalsOf({ processes }: Handbook, id: string, kind: Target): string {
  const steps = kind === 'processes' ? (processes.get(id)?.data.steps ?? []) : [];
  const open = steps.filter((step) => step.kind !== 'end' && step.approver === undefined);
  return open.length > 0 ? `（${open.length} 步没写谁拍板，跟着换人）` : '';
}

/** Other names of a page, in English and for the search. */
function* aliasChanges(lead: string, old: PageThing['data'], now: PageThing['data']): Generator<Told> {
  if (!sameMeaning(old.english, now.english))
    yield {
      kind: 'aliases',
      text: `${labelled(lead, '英文名')}：${plain(old.english ?? '无')} → ${plain(now.english ?? '无')}`,
    };
  const { added, removed } = listDifference(old.aliases, now.aliases);
  if (added.length + removed.length > 0)
    yield { kind: 'aliases', text: `${labelled(lead, '别名')}：${addedAndRemoved(added, removed)}` };
}

function* reviewChanges(
  scene: Scene,
  lead: string,
  [before, after]: readonly [Review, Review],
): Generator<Told> {
  const reviewer = ({ by }: Review): string => (by === undefined ? '无' : scene.title('roles', by));
  if (before.on !== after.on)
    yield {
      kind: 'review-recorded',
      text: `${lead}核对于 ${after.on}${after.checked === undefined ? '' : `（${plain(after.checked)}）`}，下次 ${reviewDueOn(after)}`,
    };
  else if (!sameMeaning(before.checked, after.checked))
    yield { kind: 'review-recorded', text: `${labelled(lead, '核对记录')}：${plain(after.checked ?? '无')}` };
  if (before.on === after.on && before.by !== after.by)
    yield {
      kind: 'review-recorded',
      text: `${labelled(lead, '核对人')}：${reviewer(before)} → ${reviewer(after)}`,
    };
  if (before.everyMonths !== after.everyMonths)
    yield {
      kind: 'review-period',
      text: `${labelled(lead, '核对周期')}：${before.everyMonths} → ${after.everyMonths} 个月`,
    };
}
