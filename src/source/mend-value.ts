import { choiceNames } from '../i18n/choice-names.ts';
import { idLike } from './check-file-name.ts';

/** Ways in which people write a value, and how the handbook has it; the field decides which of them fits. */
const ways: readonly ((text: string) => string | number | undefined)[] = [
  (text) => {
    const [, year, month = '', day = ''] =
      /^(20\d\d)\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*[日号]?$/.exec(text) ?? [];
    return year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  },
  (text) => {
    const [, hour, minute = '00'] = /^(\d{1,2})(?:[:.点时](\d\d)?分?)$/.exec(text) ?? [];
    return hour && `${hour.padStart(2, '0')}:${minute}`;
  },
  (text) => {
    const [, number] = /^(-?\d+(?:\.\d+)?)\s*[\p{Script=Han}%¥$]+$/u.exec(text) ?? [];
    return number === undefined ? undefined : Number(number);
  },
  (text) => {
    const [, from, to] = /^(\d+)\s*[-~至到—–]+\s*(\d+)\s*\p{Script=Han}*$/u.exec(text) ?? [];
    return from && to && `${from}-${to}`;
  },
  (text) => idLike(text) || undefined,
];

/** What was meant by a value that its field does not take, if the field takes that; `undefined` for a list. */
export function mendValue(given: unknown, accepts: (value: unknown) => boolean): string | undefined {
  if (typeof given !== 'string') return undefined;
  const text = given.normalize('NFKC').trim();
  for (const way of ways) {
    const value = way(text);
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
