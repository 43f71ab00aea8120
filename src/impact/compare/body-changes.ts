import type { Thing } from '../../source/thing.ts';
import type { Told } from './change.ts';
import { pairWordings, type Pairs } from './pair-items.ts';
import { labelled, quoted, quotedBoth } from './phrase.ts';
import { isItem, isTable, passagesOf, squeeze } from './passages.ts';
import { columnsOf, tableChange } from './table-changes.ts';
import { withoutMarkup } from './without-markup.ts';

/** More passages than these are told by their number alone. */
const mostTold = 5;

/** What changed in the text below a page's fields: a few passages in their words, more by their number. */
export function* bodyChanges(lead: string, before: Thing<unknown>, after: Thing<unknown>): Generator<Told> {
  if (before.body?.text === after.body?.text) return;
  if (renderedText(before) === renderedText(after)) return;
  const { added, removed, kept } = pairWordings(
    passagesOf(before.body?.text ?? ''),
    passagesOf(after.body?.text ?? ''),
    (text) => text,
  );
  const pairs = { added, removed, reworded: kept.filter(([was, is]) => was !== is) };
  const { length } = [...added, ...removed, ...pairs.reworded];
  const sourced = sourcingChange(before, after);
  if (sourced !== undefined) yield { kind: 'body', text: `${labelled(lead, '正文')}：${sourced}` };
  if (length === 0 && sourced !== undefined) return;
  const each = length > mostTold ? [] : singly(pairs).map(changeOf);
  const told = each.length > 0 && each.every((one) => one !== undefined) ? each : [`：${countsOf(pairs)}`];
  for (const one of told) yield { kind: 'body', text: `${labelled(lead, '正文')}${one}` };
}

/** Changed passages one by one, in the order in which they are told. */
function singly({ added, removed, reworded }: ChangedPassages): ChangedPassages[] {
  const none = { added: [], removed: [], reworded: [] };
  return [
    ...reworded.map((pair) => ({ ...none, reworded: [pair] })),
    ...added.map((one) => ({ ...none, added: [one] })),
    ...removed.map((one) => ({ ...none, removed: [one] })),
  ];
}

/** Passages that are marked as ours now, or no longer; what they say is told apart from that. */
function sourcingChange(before: Thing<unknown>, after: Thing<unknown>): string | undefined {
  const [were, are] = [before, after].map(({ body }) => (body?.text ?? '').split('<Suggested').length - 1);
  const more = (are ?? 0) - (were ?? 0);
  if (more === 0) return undefined;
  return more > 0 ? `新标了 ${more} 处建议` : `有 ${-more} 处不再标成建议`;
}

/** Passages that came, went, or say something else than before. */
interface ChangedPassages extends Pick<Pairs<string>, 'added' | 'removed'> {
  reworded: readonly (readonly [before: string, after: string])[];
}

/** “改 1 段，加 2 段”, naming only what there is. */
function countsOf({ added, removed, reworded }: ChangedPassages): string {
  const counts = [
    ...(reworded.length > 0 ? [`改 ${reworded.length} 段`] : []),
    ...(added.length > 0 ? [`加 ${added.length} 段`] : []),
    ...(removed.length > 0 ? [`删 ${removed.length} 段`] : []),
  ];
  return counts.join('，') || '调了段落顺序';
}

/** One passage that changed, in its words; nothing where its words stayed. */
function changeOf({ added, reworded, removed }: ChangedPassages): string | undefined {
  const [other] = reworded;
  if (other) return onlyReworded(other);
  const [one = ''] = [...added, ...removed];
  const verb = added.length > 0 ? '加' : '删';
  const picture = PICTURE.exec(one);
  if (picture) return `${verb}一张图${shown(picture)}`;
  if (isTable(one)) return `${verb}一张表：${quoted(columnsOf(one))}`;
  const said = withoutMarkup(one);
  return said === '' ? undefined : `${verb}一${counterOf(one)}：${quoted(said)}`; // nothing of a tag on a line of its own
}

function onlyReworded([before, after]: readonly [string, string]): string | undefined {
  const picture = PICTURE.exec(after);
  if (picture && PICTURE.test(before)) return `换一张图${shown(picture)}`;
  if (isTable(before) && isTable(after)) return tableChange(before, after);
  const [was, is] = [withoutMarkup(before), withoutMarkup(after)];
  return was === is ? undefined : `改一${counterOf(after)}：${quotedBoth(was, is)}`;
}

function counterOf(passage: string): string {
  return isItem(passage) ? '条' : '段';
}

/** A passage that is a picture and nothing else, and what the picture shows. */
const PICTURE = /^!\[([^\]]*)\]\([^)]*\)$/;

function shown([, alt = '']: RegExpExecArray): string {
  return alt === '' ? '' : `：${quoted(alt)}`;
}

/** What a reader sees: how the text is wrapped and marked up in the file means nothing. */
function renderedText({ body }: Thing<unknown>): string {
  return squeeze(JSON.stringify(body?.segments ?? []).replaceAll('\\n', ' '));
}
