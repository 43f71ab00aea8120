import { describe, expect, test } from 'vitest';
import { aShop, withBody } from './__cases__/case.ts';
import { compareHandbooks } from './compare-handbooks.ts';

const sayings = ['先看昨天的订单再看库存', '每天开店先问买家要什么'];

describe('a body', () => {
  test('that was rewritten is told by its paragraphs', () => {
    const was = withBody('先看数据，再看昨天的订单。\n\n第二段。\n');
    const is = withBody('先看数据，再看今天的订单。\n\n另起一段，说别的事情。\n\n又一段。\n');
    expect(compareHandbooks(was, is)[0]?.text).toBe('指南「入门」正文：改 1 段，加 2 段，删 1 段');
  });

  test('of which one paragraph was reworded is told in its words, without markup', () => {
    const [was, is] = ['先看**昨天**的[订单](/forms/log/)。\n', '先看**今天**的[订单](/forms/log/)。\n'].map(
      withBody,
    );
    expect(compareHandbooks(was ?? aShop(), is ?? aShop())[0]?.text).toBe(
      '指南「入门」正文改一段：「先看昨天的订单。」 → 「先看今天的订单。」',
    );
  });

  test('of which a picture came or was changed is told so', () => {
    const [none, first, second] = [
      '一段。\n',
      '一段。\n\n![货架](/a.png)\n',
      '一段。\n\n![货架](/b.png)\n',
    ].map(withBody);
    const told = (was = aShop(), is = aShop()) => compareHandbooks(was, is).map(({ text }) => text);
    expect([told(none, first), told(first, second), told(second, none)].flat()).toEqual([
      '指南「入门」正文加一张图：「货架」',
      '指南「入门」正文换一张图：「货架」',
      '指南「入门」正文删一张图：「货架」',
    ]);
  });

  test('that has the same paragraph twice is told when one of them goes', () => {
    const [was, is] = ['一段。\n\n一段。\n', '一段。\n'].map(withBody);
    expect(compareHandbooks(was ?? aShop(), is ?? aShop())[0]?.text).toBe(
      '指南「入门」正文删一段：「一段。」',
    );
  });

  test('of thousands of new paragraphs is counted at once, however many there were before', () => {
    const [was, is] = [0, 1].map((state) =>
      withBody(
        Array.from({ length: 3000 }, (_, at) => `${sayings[state]}`.repeat(9) + String(at * 2 + state)).join(
          '\n\n',
        ),
      ),
    );
    const started = performance.now();
    expect(compareHandbooks(was ?? aShop(), is ?? aShop())[0]?.text).toBe(
      '指南「入门」正文：加 3000 段，删 3000 段',
    );
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
