import { describe, expect, test } from 'vitest';
import { seededNumbers } from '../fixtures/random.ts';
import { graphemes } from './graphemes.ts';
import { graphemeWidth, textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

const PIECES = [
  '制', '定', '活', '动', '方', '案', '，', '。', '、', '；', '：', '？', '！', '）', '」', '』', '》', '”',
  '（', '「', '『', '《', '“', 'SOP', 'ERP', '48 小时', '4 人', '2–3 人', ' ', ' ', '🧑‍💻', '🇨🇳', 'é', 'שלום', '/', '100%',
]; // prettier-ignore

function randomLabel(seed: number): string {
  const next = seededNumbers(seed);
  const length = 1 + Math.floor(next() * 30);
  return Array.from({ length }, () => PIECES[Math.floor(next() * PIECES.length)] ?? '').join('');
}

const SEEDS = Array.from({ length: 400 }, (_, seed) => seed);

describe('wrapText', () => {
  test('loses and adds no visible character', () => {
    for (const seed of SEEDS) {
      const label = randomLabel(seed);
      expect(wrapText(label, 6).join('').replaceAll(' ', '')).toBe(label.replaceAll(' ', ''));
    }
  });

  test('keeps every line within the width, but for a single wide character', () => {
    for (const seed of SEEDS) {
      for (const line of wrapText(randomLabel(seed), 6)) {
        expect(textWidth(line) <= 6 + 1e-6 || graphemes(line).length === 1, line).toBe(true);
      }
    }
  });

  test('starts no line with closing and ends none with opening punctuation where ordinary text allows', () => {
    const text = '核对采购单（含“加急”标记），登记《入库单》；异常：联系供应商、拍照留证。';
    for (let width = 4; width < 30; width += 0.5) {
      for (const line of wrapText(text, width)) {
        expect(line).not.toMatch(/^[。，、；：？！）」』》”]/u);
        expect(line).not.toMatch(/[（「『《“]$/u);
      }
    }
  });

  test('leaves no single character on the last line', () => {
    for (let length = 3; length < 40; length += 1) {
      for (let width = 2; width < 12; width += 1) {
        const last = wrapText('流'.repeat(length), width).at(-1) ?? '';
        expect(graphemes(last).length, `${length} in ${width}`).toBeGreaterThan(1);
      }
    }
  });

  test('gives lines of nearly equal length', () => {
    const lengths = wrapText('一二三四五六七八九十甲乙丙', 10).map((line) => line.length);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
  });

  test.each([
    ['制定大促策略与目标', 6, ['制定大促', '策略与目标']],
    ['方案第一步：主题', 6.2, ['方案第一步：', '主题']],
    ['素材规则归档', 4.2, ['素材规则', '归档']],
    ['打印快递单和清单', 5.2, ['打印快递单', '和清单']],
    ['设定年度目标（SMART）', 7, ['设定年度目标', '（SMART）']],
    ['实时数据监控与复盘分析', 7, ['实时数据监控', '与复盘分析']],
    ['目标拆解到季度/店铺/岗位', 7, ['目标拆解到', '季度/店铺/岗位']],
  ])('breaks %s between words', (text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });

  test('keeps numbers with their unit, Latin words and named terms whole', () => {
    for (let width = 5; width < 12; width += 0.25) {
      const lines = wrapText('客服在 48 小时内联系 customer 并登记引力魔方计划', width, {
        keepWhole: ['引力魔方计划'],
      });
      for (const word of ['48 小时', 'customer'])
        expect(lines.some((line) => line.includes(word))).toBe(true);
      if (width >= 6) expect(lines.some((line) => line.includes('引力魔方计划'))).toBe(true);
    }
  });

  test('breaks a word only when it is itself too long', () => {
    const word = 'x'.repeat(60);
    const lines = wrapText(word, 8);
    expect(lines.join('')).toBe(word);
    expect(lines.every((line) => textWidth(line) <= 8)).toBe(true);
  });

  test('gives one empty line for a text without visible characters', () => {
    expect(wrapText('\u200B\u202E\u0000 ', 8)).toEqual(['']);
  });

  test('never parts an emoji sequence or a flag', () => {
    expect(wrapText('🧑‍💻🇨🇳🧑‍💻🇨🇳', 1.5)).toEqual(['🧑‍💻', '🇨🇳', '🧑‍💻', '🇨🇳']);
  });

  test('wraps an 80-character label and a label of 5,000 characters', () => {
    expect(wrapText('流'.repeat(80), 10)).toHaveLength(8);
    expect(wrapText('流程'.repeat(2500), 10)).toHaveLength(500);
  });

  test('gives the same lines twice', () => {
    for (const seed of SEEDS) expect(wrapText(randomLabel(seed), 7)).toEqual(wrapText(randomLabel(seed), 7));
  });
});

describe('textWidth', () => {
  test('counts Chinese and full-width signs as one em', () => {
    expect(textWidth('大促，复盘。（“好”）')).toBe(11);
  });

  test('is the sum of its graphemes', () => {
    for (const seed of SEEDS) {
      const label = randomLabel(seed);
      const sum = graphemes(label).reduce((total, grapheme) => total + graphemeWidth(grapheme), 0);
      expect(textWidth(label)).toBeCloseTo(sum, 2);
    }
  });
});
