import { describe, expect, test } from 'vitest';
import { words } from '../../i18n/words.ts';
import { loadHandbook } from '../../site/load-handbook.ts';
import { askWords } from './ask-words.ts';
import { buildQuiz } from './build-quiz.ts';

const handbook = await loadHandbook();
const banks = new Map(
  [...handbook.roles.values()].map((role) => [role.id, buildQuiz(handbook, role, askWords(words))]),
);

describe('the questions about a role', () => {
  test('suffice for two rounds of ten, of at least four kinds', () => {
    const scant = [...banks].filter(
      ([, bank]) => bank.length < 20 || new Set(bank.map(({ kind }) => kind)).size < 4,
    );
    expect(scant.map(([role, bank]) => `${role}: ${bank.length}`)).toEqual([]);
  });

  test('have four different answers, and are put once', () => {
    for (const [role, bank] of banks) {
      expect(new Set(bank.map(({ ask }) => ask)).size, role).toBe(bank.length);
      for (const { options, ask } of bank) expect(new Set(options).size, ask).toBe(4);
    }
  });

  test('do not have the right answer always in the same place', () => {
    const all = [...banks.values()].flat();
    for (const place of [0, 1, 2, 3]) {
      const share = all.filter(({ answer }) => answer === place).length / all.length;
      expect(share, `place ${place}`).toBeGreaterThan(0.15);
    }
  });

  test('are the same each time they are built', () => {
    const [role] = handbook.roles.values();
    if (!role) throw new Error('there is no role');
    expect(buildQuiz(handbook, role, askWords(words))).toEqual(banks.get(role.id));
  });

  test('begin with a round that asks of many things', () => {
    for (const [role, bank] of banks)
      expect(new Set(bank.slice(0, 10).map(({ kind }) => kind)).size, role).toBeGreaterThanOrEqual(4);
  });

  test('do not give themselves away', () => {
    const plain = [...banks.values()]
      .flat()
      .filter(({ ask, options, answer }) => ask.includes(options[answer] ?? ' '));
    expect(plain.map(({ ask }) => ask)).toEqual([]);
  });

  test('offer no second right answer among the forms of a duty', () => {
    for (const [id, bank] of banks) {
      const duties = handbook.roles.get(id)?.data.duties ?? [];
      for (const { kind, source, options, answer } of bank.filter(({ kind }) => kind === 'form')) {
        const duty = duties.find((each) => source.path.endsWith(`#duty-${each.id}`));
        const titles = duty?.forms?.map((form) => handbook.forms.get(form)?.data.title);
        expect(titles, kind).toEqual([options[answer]]);
      }
    }
  });
});
