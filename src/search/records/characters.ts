import { ConverterFactory } from 'opencc-js/core';
import fromHongKong from 'opencc-js/dict/HKVariantsRev';
import toHongKong from 'opencc-js/dict/HKVariants';
import toHongKongWords from 'opencc-js/dict/HKVariantsPhrases';
import toTraditionalCharacters from 'opencc-js/dict/STCharacters';
import toTraditionalWords from 'opencc-js/dict/STPhrases';
import toSimplified from 'opencc-js/dict/TSCharacters';
import fromTaiwan from 'opencc-js/dict/TWVariantsRev';
import toTaiwan from 'opencc-js/dict/TWVariants';
import toTaiwanWords from 'opencc-js/dict/TWVariantsPhrases';
import { readingsOf } from './readings.ts';

const isHan = /\p{Script=Han}/u;

/** Pairs of a traditional or variant character and the simplified one, for those simplified ones that occur. */
export function simplifiedPairs(texts: readonly string[]): string {
  const used = charactersOf(texts);
  return simplifiedForms
    .filter(([, simplified]) => used.has(simplified))
    .flat()
    .join('');
}

/** OpenCC tells the 帐 of tents from the 账 of money; who types either here means money. */
const ofAccounts = [
  ['帳', '账'],
  ['帐', '账'],
] as const;

/** Characters of the basic block that are simplified to another, in the order of their code points. */
const simplifiedForms = [...simplifiedCharacters()]
  .filter(([character, simplified]) => /^[\u4e00-\u9fff]$/.test(character) && character !== simplified)
  .toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Traditional characters, and those of Taiwan and Hong Kong that stand for one of them. */
function simplifiedCharacters(): Map<string, string> {
  const simplified = entriesOf(toSimplified);
  const variants = [fromTaiwan, fromHongKong].flatMap((dictionary) => [...entriesOf(dictionary)]);
  const simplifiedVariants = variants.map(
    ([variant, standard]) => [variant, simplified.get(standard) ?? standard] as const,
  );
  return new Map([...simplifiedVariants, ...simplified, ...ofAccounts]);
}

/** A dictionary of OpenCC, each word with the first of the forms it can take. */
function entriesOf(dictionary: string): Map<string, string> {
  return new Map(
    dictionary.split('|').map((entry) => {
      const [word = '', form = ''] = entry.split(' ');
      return [word, form];
    }),
  );
}

// Its ready-made converters would load the dictionary of words, by far the largest, twice over.
const toTraditional = ConverterFactory([toTraditionalWords, toTraditionalCharacters]);
const toRegions = [
  ConverterFactory([toTaiwanWords, toTaiwan]),
  ConverterFactory([toHongKongWords, toHongKong]),
];

/** A name in traditional characters, as written in Taiwan and Hong Kong; none when it looks the same. */
export function traditionalOf(name: string): string[] {
  const traditional = toTraditional(name);
  const forms = toRegions.map((convert) => convert(traditional));
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
