import { describe, expect, test } from 'vitest';
import { aForge } from '../fixtures/a-forge.ts';
import { someSettings } from '../fixtures/builders.ts';
import { forges } from '../schema/settings.ts';
import { pageAsks, type AskWords } from './page-asks.ts';

const words: AskWords = {
  page: '哪一页',
  role: '哪个岗位',
  question: '哪里不对',
  questionText: '现在写的：\n应该是：',
  answer: '帮到了吗',
  missing: '还差什么',
  yes: '有',
  no: '没有',
  suggestion: (title) => `建议：${title}`,
  feedback: (title) => `反馈：${title}`,
};
const page = { title: '售后 & 客服', address: 'https://a.example/roles/x/', role: '售后客服' };
const asksOn = (kind: (typeof forges)[number], more = {}) =>
  pageAsks(someSettings({ forge: aForge(kind), ...more }), page, words);

describe('pageAsks', () => {
  test('begins an issue with page, role and question', () => {
    const { searchParams } = new URL(asksOn('github').suggest ?? '');
    expect(Object.fromEntries(searchParams)).toEqual({
      template: 'suggest.yml',
      title: '建议：售后 & 客服',
      page: '售后 & 客服\nhttps://a.example/roles/x/',
      role: '售后客服',
      question: '现在写的：\n应该是：',
    });
  });

  test('takes the answer to an issue unless the settings say otherwise', () => {
    const { searchParams } = new URL(asksOn('github').feedback?.no ?? '');
    expect(searchParams.get('template')).toBe('feedback.yml');
    expect(searchParams.get('answer')).toBe('没有');
  });

  test('takes the answer to a mail, on any forge and on none', () => {
    const mail = { feedback: 'mail', feedbackMail: 'ops@shop.example' } as const;
    for (const settings of [someSettings(mail), someSettings({ ...mail, forge: aForge('cnb') })]) {
      const { yes = '' } = pageAsks(settings, page, words).feedback ?? {};
      expect(yes).toMatch(/^mailto:ops@shop\.example\?/);
      expect(new URL(yes).searchParams.get('body')).toContain('帮到了吗：有\r\n');
    }
  });

  test('asks nothing when the settings say so', () => {
    expect(asksOn('github', { feedback: 'none' }).feedback).toBeUndefined();
    expect(pageAsks(someSettings(), page, words)).toEqual({});
  });

  test.each(forges)('shows on %s only what leads somewhere', (kind) => {
    const hasIssues = ['github', 'gitlab', 'gitea'].includes(kind);
    expect(Object.keys(asksOn(kind))).toEqual(hasIssues ? ['suggest', 'feedback'] : []);
  });
});
