import type { Thing } from '../../source/thing.ts';
import type { Told } from './change.ts';
import { pairWordings, type Pairs } from './pair-items.ts';
import { labelled, quoted, quotedBoth } from './phrase.ts';
import { withoutMarkup } from './without-markup.ts';

/** More paragraphs than these are told by their number alone. */
const mostTold = 3;

/** What changed in the text below a page's fields: a few paragraphs in their words, more by their number. */
export function* bodyChanges(lead: string, before: Thing<unknown>, after: Thing<unknown>): Generator<Told> {
  if (before.body?.text === after.body?.text) return;
  if (renderedText(before) === renderedText(after)) return;
  const { added, removed, kept } = pairWordings(paragraphsOf(before), paragraphsOf(after), (text) => text);
  const pairs = { added, removed, reworded: kept.filter(([was, is]) => was !== is) };
  const { length } = [...added, ...removed, ...pairs.reworded];
  const sourced = sourcingChange(before, after);
  if (sourced !== undefined) yield { kind: 'body', text: `${labelled(lead, '正文')}：${sourced}` };
  if (length === 0 && sourced !== undefined) return;
  const each = length > mostTold ? [] : singly(pairs).map(changeOf);
  const told = each.length > 0 && each.every((one) => one !== undefined) ? each : [`：${countsOf(pairs)}`];
  for (const one of told) yield { kind: 'body', text: `${labelled(lead, '正文')}${one}` };
}

/** Changed paragraphs one by one, in the order in which they are told. */
function singly({ added, removed, reworded }: ChangedParagraphs): ChangedParagraphs[] {
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

/** Paragraphs that came, went, or say something else than before. */
interface ChangedParagraphs extends Pick<Pairs<string>, 'added' | 'removed'> {
  reworded: readonly (readonly [before: string, after: string])[];
}

/** “改 1 段，加 2 段”, naming only what there is. */
function countsOf({ added, removed, reworded }: ChangedParagraphs): string {
  const counts = [
    ...(reworded.length > 0 ? [`改 ${reworded.length} 段`] : []),
    ...(added.length > 0 ? [`加 ${added.length} 段`] : []),
    ...(removed.length > 0 ? [`删 ${removed.length} 段`] : []),
  ];
  return counts.join('，') || '调了段落顺序';
}

/** One paragraph that changed, in its words; nothing where its words stayed. */
function changeOf({ added, reworded, removed }: ChangedParagraphs): string | undefined {
  const [other] = reworded;
  if (other) return onlyReworded(other);
  const [one = ''] = [...added, ...removed];
  const verb = added.length > 0 ? '加' : '删';
  const picture = PICTURE.exec(one);
  if (picture) return `${verb}一张图${shown(picture)}`;
  if (one.startsWith('|')) return `${verb}一张表：${quoted(columnsOf(one))}`;
  const said = withoutMarkup(one);
  return said === '' ? undefined : `${verb}一段：${quoted(said)}`; // nothing of a tag on a line of its own
}

function onlyReworded([before, after]: readonly [string, string]): string | undefined {
  const picture = PICTURE.exec(after);
  if (picture && PICTURE.test(before)) return `换一张图${shown(picture)}`;
  const [was, is] = [withoutMarkup(before), withoutMarkup(after)];
  return was === is ? undefined : `改一段：${quotedBoth(was, is)}`;
}

/** The names of the columns of a table, which stand before the line of dashes. */
function columnsOf(table: string): string {
  const [head = ''] = table.split(/\| *:?-{3}/);
  return head
    .split('|')
    .map((cell) => withoutMarkup(cell.trim()))
    .filter((cell) => cell !== '')
    .join('、');
}

/** A paragraph that is a picture and nothing else, and what the picture shows. */
const PICTURE = /^!\[([^\]]*)\]\([^)]*\)$/;

function shown([, alt = '']: RegExpExecArray): string {
  return alt === '' ? '' : `：${quoted(alt)}`;
}

/** What a reader sees: how the text is wrapped and marked up in the file means nothing. */
function renderedText({ body }: Thing<unknown>): string {
  return squeeze(JSON.stringify(body?.segments ?? []).replaceAll('\\n', ' '));
}

function paragraphsOf({ body }: Thing<unknown>): string[] {
  const blocks = (body?.text ?? '').split(/\n\s*\n/).map(squeeze);
  return blocks
    .map((block) => block.replaceAll(/<\/?Suggested>\s*/g, '').trim())
    .filter((block) => block !== '');
}

/** Line breaks between Chinese characters are only the author's; other white space is one space. */
function squeeze(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\p{Script=Han}，。；：、！？「」（）]) (?=[\p{Script=Han}，。；：、！？「」（）])/gu, '')
    .trim();
}
