/** A character that cannot be seen, or that looks like a space and is none. */
export interface Invisible {
  /** In Chinese, with its number: `看不见的零宽空格（U+200B）`. */
  label: string;
  /** Where in the text, in Chinese: `最前面`, `第 3 个字`. */
  where: string;
  /** The text without any such character. */
  without: string;
}

const names: Readonly<Record<string, string>> = {
  '\u00a0': '不换行空格',
  '\u00ad': '软连字符',
  '\u200b': '零宽空格',
  '\u200c': '零宽不连字',
  '\u200d': '零宽连字',
  '\u2060': '零宽不换行',
  '\u3000': '全角空格',
  '\ufeff': '字节序标记',
};

/** Spaces that only look like one: full-width, and those that web pages and chats put in. */
export const oddSpace = '[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';
/** Characters that nobody sees. */
export const unseen = '[\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff]';

const any = new RegExp(`${oddSpace}|${unseen}`, 'gu');
const isSpace = new RegExp(`^${oddSpace}`, 'u');

/** The first invisible character of a text, if it holds one. */
export function invisibleIn(text: string): Invisible | undefined {
  const index = text.search(any);
  if (index === -1) return undefined;
  const sign = text.slice(index, index + 1);
  const number = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const isBlank = isSpace.test(sign);
  const name = names[sign] ?? (isBlank ? '特殊空格' : '控制符');
  return {
    label: `${isBlank ? '' : '看不见的'}${name}（${number}）`,
    where: index === 0 ? '最前面' : `第 ${[...text.slice(0, index)].length + 1} 个字`,
    without: text.replaceAll(any, '').trim(),
  };
}
