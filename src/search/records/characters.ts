import { Converter } from 'opencc-js';
import { readingsOf } from './readings.ts';

const isHan = /\p{Script=Han}/u;

/** Pairs of a traditional or variant character and the simplified one, for those simplified ones that occur. */
export function simplifiedPairs(texts: readonly string[]): string {
  const used = charactersOf(texts);
  const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
  const pairs = new Map<string, string>();
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const character = String.fromCodePoint(code);
    for (const convert of converters) {
      const simplified = convert(character);
      if (simplified !== character && used.has(simplified)) pairs.set(character, simplified);
    }
  }
  return [...pairs].flat().join('');
}

/** A name in traditional characters, as written in Taiwan and Hong Kong; none when it looks the same. */
const toTraditional = (['tw', 'hk'] as const).map((to) => Converter({ from: 'cn', to }));

export function traditionalOf(name: string): string[] {
  const forms = toTraditional.map((convert) => convert(name));
  return [...new Set(forms)].filter((form) => form !== name);
}

/**
 * How characters are read: those of the texts as they are read there, and the commonest 3,755 of the
 * language, so that a slip by sound finds its way back.
 */
export function syllableGroups(texts: readonly string[]): string {
  const groups = new Map<string, Set<string>>();
  const add = (character: string, syllable: string | undefined) => {
    if (syllable === undefined || !/^[a-z]+$/.test(syllable)) return;
    groups.set(syllable, (groups.get(syllable) ?? new Set()).add(character));
  };
  for (const text of texts) {
    for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) {
      const readings = readingsOf(run);
      [...run].forEach((character, at) => add(character, readings[at]));
    }
  }
  for (const [character, ...readings] of twofold) for (const syllable of readings) add(character, syllable);
  const used = charactersOf(texts);
  for (const character of commonCharacters())
    if (!used.has(character)) add(character, readingsOf(character)[0]);
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, characters]) => syllable + [...characters].toSorted().join(''))
    .join(' ');
}

/** Common characters read in two ways, whichever of them the texts use. */
const twofold = [
  '还 hai huan',
  '重 zhong chong',
  '长 chang zhang',
  '行 xing hang',
  '调 diao tiao',
  '差 cha chai',
]
  .concat([
    '传 chuan zhuan',
    '率 lv shuai',
    '便 bian pian',
    '称 cheng chen',
    '降 jiang xiang',
    '藏 cang zang',
  ])
  .concat([
    '参 can shen',
    '曾 ceng zeng',
    '会 hui kuai',
    '得 de dei',
    '都 dou du',
    '角 jiao jue',
    '种 zhong chong',
  ])
  .map((line) => line.split(' ') as [string, ...string[]]); // a character and its readings

function charactersOf(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => [...text]).filter((character) => isHan.test(character)));
}

/** Level 1 of GB 2312: rows 16 to 55. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gbk');
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  return [...decoder.decode(Uint8Array.from(bytes))].filter((character) => isHan.test(character));
}
