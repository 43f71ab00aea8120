import type { Thing } from '../../source/thing.ts';
import type { Told } from './change.ts';
import { pairWordings, type Pairs } from './pair-items.ts';
import { labelled, quoted, quotedBoth } from './phrase.ts';
import { withoutMarkup } from './without-markup.ts';

/** What changed in the text below a page's fields: one paragraph in its words, more by their number. */
export function* bodyChanges(lead: string, before: Thing<unknown>, after: Thing<unknown>): Generator<Told> {
  if (before.body?.text === after.body?.text) return;
  if (renderedText(before) === renderedText(after)) return;
  const { added, removed, kept } = pairWordings(paragraphsOf(before), paragraphsOf(after), (text) => text);
  const pairs = { added, removed, reworded: kept.filter(([was, is]) => was !== is) };
  const { length } = [...added, ...removed, ...pairs.reworded];
  const sourced = sourcingChange(before, after);
  if (sourced !== undefined) yield { kind: 'body', text: `${labelled(lead, '正文')}：${sourced}` };
  if (length > 0 || sourced === undefined)
    yield { kind: 'body', text: `${labelled(lead, '正文')}${onlyChange(pairs) ?? `：${countsOf(pairs)}`}` };
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

/** The one paragraph that changed, in its words; nothing where there are more, or its words stayed. */
function onlyChange({ added, removed, reworded }: ChangedParagraphs): string | undefined {
  if (reworded.length + added.length + removed.length !== 1) return undefined;
  const [other] = reworded;
  if (other) return onlyReworded(other);
  const [one = ''] = [...added, ...removed];
  const verb = added.length > 0 ? '加' : '删';
  const picture = PICTURE.exec(one);
  if (picture) return `${verb}一张图${shown(picture)}`;
  const said = withoutMarkup(one);
  return said === '' ? undefined : `${verb}一段：${quoted(said)}`; // nothing of a tag on a line of its own
}

function onlyReworded([before, after]: readonly [string, string]): string | undefined {
  const picture = PICTURE.exec(after);
  if (picture && PICTURE.test(before)) return `换一张图${shown(picture)}`;
  const [was, is] = [withoutMarkup(before), withoutMarkup(after)];
  return was === is ? undefined : `改一段：${quotedBoth(was, is)}`;
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
