import { looseWord } from '../loose-word.ts';
import type { FinderPart } from './finder-data.ts';
import { cutUp, isHan } from './normalise.ts';
import { isPieced, wordsIn } from './words-of.ts';

/** A word shorter than this tells what a duty is about only when it is this share of a clause. */
export const tellingLength = 4;
const tellingShare = 0.2;
/** Letters of pinyin that stand for one character, about. */
const lettersASyllable = 3;
/** Less of a short name is chance. */
const half = 0.5;

/** What anything may be asked with, whatever it is about. */
const vague = new Set(
  '客户 顾客 买家 公司 店铺 店里 我们 你们 他们 大家 别人 东西 事情 问题 时候 现在 今天 明天 每天 需要 应该 知道 一下 怎么 如何 什么 没有 不了 处理 情况 要 先 再 去 来 到 给 跟 和 与 在 有 被 把 让 对 就 都 也 还 会 能 才 只 又 很 太 后 前 时 里 内 品 监 控 输出 制定 进行 完成 落实 开展'.split(
    ' ',
  ),
);

/** How much of a name a text says: of a short one its characters, in whatever order (盘库: 每月盘一次库), of others its pairs. */
function likenessTo(name: string, text: string): number {
  const isShort = name.length < tellingLength;
  const pieces = [...name].flatMap((first, at) =>
    isShort ? first : at > 0 ? name.slice(at - 1, at + 1) : [],
  );
  const share = pieces.filter((piece) => text.includes(piece)).length / pieces.length;
  return isShort && share <= half ? 0 : share;
}

/** The likeness of a text to the name it is most like; asked by a byname, others that share nothing with it must be said in full. */
export function likenessToAny(names: readonly string[], byname: string | undefined, text: string): number {
  const likenesses = names.map((name) => {
    const isAlike = byname === undefined || [...byname].some((each) => name.includes(each));
    const likeness = likenessTo(name, text);
    return isAlike || likeness === 1 ? likeness : 0;
  });
  return Math.max(...likenesses);
}

/** Whether words are more than a mention in passing within a duty, or only characters that happen to meet. */
export function isAbout(duty: FinderPart, words: string): boolean {
  if (lengthIn(duty, words) >= tellingLength) return true;
  return shareIn(duty, words) >= tellingShare && !isTorn(duty, words);
}

/** Whether a word stands in a duty only as pieces of others: 访客 in 回访客户. */
function isTorn({ t }: FinderPart, word: string): boolean {
  if (word.length !== 2 || ![...word].every(isHan)) return false;
  const cut = cutUp(t.toLowerCase());
  const places = cut.units.flatMap((unit, at) => (unit + (cut.units[at + 1] ?? '') === word ? [at] : []));
  const words = wordsIn(cut);
  return places.length > 0 && places.every((at) => isPieced(words, at));
}

/** How much words fill of the clause that has them. */
export function shareIn(part: FinderPart, words: string): number {
  return lengthIn(part, words) / (clauseWith(part, words) ?? part.t).length;
}

/** The duty that alone says how a longer name ends, where several say the rest: 供应商付款 is about the one with 付款. */
export function onlyOneEnding(name: string, duties: readonly FinderPart[]): FinderPart | undefined {
  if (name.length < tellingLength) return undefined;
  const pairs = [...name].slice(1).map((next, at) => name.charAt(at) + next);
  const sayers = pairs.map((pair) => duties.filter(({ t }) => t.includes(pair)));
  const [only, ...others] = sayers.at(-1) ?? [];
  const isAlone = others.length === 0 && sayers.some((each) => each.length > 1);
  return only && isAlone && isAbout(only, name.slice(-2)) ? only : undefined;
}

/** What an answer says by itself, and what else stands on the pages it names. */
export interface Said {
  about: string;
  around: string;
}

/**
 * Whether an answer says every word of a question that tells what it is about; vague ones are said by any.
 * Words of one character are in too many others: only the answer itself can say them.
 */
export function saysAll({ about, around }: Said, core: string): boolean {
  const text = `${about}\n${around}`;
  const cut = cutUp(core);
  const words = wordsIn(cut);
  const isRest = (at: number) => words[at]?.from === at && words[at].to === at + 1;
  const pairAt = (at: number) => cut.units.slice(at, at + 2).join('');
  return words.every(({ from, to }) => {
    const word = cut.units.slice(from, to);
    const joined = word.join('');
    if (!word.every(isHan) || vague.has(joined)) return true;
    if (word.length < 2) return about.includes(joined);
    if (looseWord(word).test(text)) return true;
    // Words are cut now and then where they do not end, or shortened: 到底单 says 底单, not 到底; 快递费 the 快递费用.
    return (from > 0 && text.includes(pairAt(from - 1))) || (isRest(to) && text.includes(pairAt(to - 1)));
  });
}

/** Length of words; sound alone, typed as pinyin, is less than words. */
function lengthIn(part: FinderPart, words: string): number {
  const isSound = clauseWith(part, words) === undefined && /^[a-z]+$/.test(words);
  return isSound ? words.length / lettersASyllable : words.length;
}

function clauseWith({ t }: FinderPart, words: string): string | undefined {
  return t
    .toLowerCase()
    .split(/[，；：。]/)
    .find((each) => each.includes(words));
}
