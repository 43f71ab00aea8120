import { customPinyin, pinyin } from 'pinyin-pro';

/** Words of the trade that the dictionary reads wrongly; reviewed against every word of the handbook. */
customPinyin({
  店长: 'diàn zhǎng',
  校长: 'xiào zhǎng',
  组长: 'zǔ zhǎng',
  部长: 'bù zhǎng',
  增长: 'zēng zhǎng',
  成长: 'chéng zhǎng',
  时长: 'shí cháng',
  称重: 'chēng zhòng',
  打包称重: 'dǎ bāo chēng zhòng',
  重发: 'chóng fā',
  行业: 'háng yè',
  同行: 'tóng háng',
  执行: 'zhí xíng',
  调价: 'tiáo jià',
  调库存: 'tiáo kù cún',
  调整: 'tiáo zhěng',
  调研: 'diào yán',
  调查: 'diào chá',
  差评: 'chà píng',
  差额: 'chā é',
  差异: 'chā yì',
  出差: 'chū chāi',
  跟单: 'gēn dān',
  盘点: 'pán diǎn',
  参谋: 'cān móu',
  种草: 'zhòng cǎo',
  转化率: 'zhuǎn huà lǜ',
  复购率: 'fù gòu lǜ',
  动销率: 'dòng xiāo lǜ',
  周转率: 'zhōu zhuǎn lǜ',
  揽收率: 'lǎn shōu lǜ',
});

/** Syllables without tones; ü is written v, as people type it. */
export function readingsOf(text: string): string[] {
  // Asked for syllables without tones, pinyin-pro takes four times as long.
  return pinyin(text, { type: 'array', nonZh: 'removed' }).map(withoutTone);
}

const toneless = new Map<string, string>();

function withoutTone(syllable: string): string {
  const known = toneless.get(syllable);
  if (known !== undefined) return known;
  const plain = syllable
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/\p{Mn}/gu, '');
  toneless.set(syllable, plain);
  return plain;
}

/** A name as people type it in Latin letters: in full, and by its initials. Nothing for names without Chinese. */
export function spellingsOf(name: string): string[] {
  const syllables = readingsOf(name);
  if (syllables.length < 2) return syllables;
  return [syllables.join(''), syllables.map((syllable) => syllable.charAt(0)).join('')];
}
