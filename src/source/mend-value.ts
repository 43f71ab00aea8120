import { choiceNames } from '../i18n/choice-names.ts';
import { idLike } from './check-file-name.ts';

/** Ways in which people write a value, and how the handbook has it; the field decides which of them fits. */
const ways: readonly ((text: string, key: string) => string | number | undefined)[] = [
  (text) => {
    const [, year, month = '', day = ''] =
      /^(20\d\d)\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*[日号]?$/.exec(text) ?? [];
    return year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  },
  (text) => {
    const [, hour, minute = '00'] = /^(\d{1,2})(?:[:.点时](\d\d)?分?)$/.exec(text) ?? [];
    return hour && `${hour.padStart(2, '0')}:${minute}`;
  },
  amount,
  (text) => {
    const [, from, to] = /^(\d+)\s*[-~至到—–]+\s*(\d+)\s*\p{Script=Han}*$/u.exec(text) ?? [];
    return from && to && `${from}-${to}`;
  },
  (text) => /^@(\S+)$/.exec(text)?.[1],
  (text) => idLike(text) || undefined,
];

/** How many of what a field counts there are in a unit, by the end of the field's name. */
const units: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  months: { 月: 1, 个月: 1, 季度: 3, 个季度: 3, 年: 12 },
  minutes: { 分: 1, 分钟: 1, 小时: 60, 个小时: 60 },
  days: { 天: 1, 日: 1, 周: 7, 个星期: 7 },
};
/** Units of time are no mere names of what is counted. */
const ofTime = /[年月季周日天时秒]|星期|分钟/;
const magnitudes: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** “3年” as the 36 months, “21万元” as the 210,000 that a field wants; nothing where a unit would be lost. */
function amount(text: string, key: string): number | undefined {
  const [, digits, magnitude = '', unit = ''] =
    /^(-?\d+(?:\.\d+)?)\s*([百千万亿]?)([\p{Script=Han}%¥$]*)$/u.exec(text) ?? [];
  if (digits === undefined || magnitude + unit === '') return undefined;
  const counted = Object.keys(units).find((name) => key.toLowerCase().endsWith(name));
  const each = units[counted ?? '']?.[unit] ?? (ofTime.test(unit) ? undefined : 1);
  return each === undefined ? undefined : Number(digits) * (magnitudes[magnitude] ?? 1) * each;
}

/**
 * What was meant by a value that its field does not take, if the field takes that; `undefined` for a list.
 *
 * @param key The field's name, which tells what it counts.
 */
export function mendValue(
  given: unknown,
  accepts: (value: unknown) => boolean,
  key = '',
): string | undefined {
  if (typeof given !== 'string') return undefined;
  const text = given.normalize('NFKC').trim();
  for (const way of ways) {
    const value = way(text, key);
    if (value !== undefined && value !== given && accepts(value)) return String(value);
  }
  return undefined;
}

const otherwise: Readonly<Record<string, string>> = {
  每天: '每日',
  天天: '每日',
  每星期: '每周',
  每个月: '每月',
  每季度: '每季',
  每个季度: '每季',
};

/** Of some words the one that is called so in Chinese. */
export function wordNamed(name: string, words: readonly string[]): string | undefined {
  const names = choiceNames(words);
  const plain = name.normalize('NFKC').trim();
  const called = Object.hasOwn(otherwise, plain) ? otherwise[plain] : plain;
  return words.find((word) => names?.[word] === called);
}
