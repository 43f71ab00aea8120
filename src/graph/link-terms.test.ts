import { describe, expect, test, vi } from 'vitest';
import { aThing } from '../fixtures/a-handbook.ts';
import { aTerm } from '../fixtures/builders.ts';
import { findTerms, linkTerms } from './link-terms.ts';

vi.setConfig({ testTimeout: 30_000 }); // a busy machine is slow, not wrong

const glossary = [
  aTerm({ id: 'ztc', term: '直通车', synonyms: ['ztc', '车'] }),
  aTerm({ id: 'ztc-quality', term: '直通车质量分', synonyms: undefined }),
  aTerm({ id: 'roi', term: 'ROI', synonyms: ['投产比'] }),
  aTerm({ id: 'sku', term: 'SKU 数', synonyms: ['A/B 测试', 'Wi-Fi'] }),
  aTerm({ id: 'signs', term: 'C++ (x)', synonyms: ['$&', 'GT', 'amp'] }),
].map((term) => aThing(term.id, term));
const finder = findTerms(glossary);

/** Texts as one linker sees them, links written `[text→id]`. */
function linked(...texts: string[]): string[] {
  const { text } = linkTerms(finder);
  return texts.map((plain) =>
    text(plain)
      .map((piece) => (typeof piece === 'string' ? piece : `[${piece.text}→${piece.term.id}]`))
      .join(''),
  );
}
function linkedHtml(...pieces: string[]): string {
  const { html } = linkTerms(finder);
  return pieces.map((piece) => html(piece, ({ id }) => `<a title="{}" href="#${id}">{}</a>`)).join('');
}
const link = (text: string, id: string): string => `<a title="{}" href="#${id}">${text}</a>`;

describe('terms in text', () => {
  test('are linked where they first occur, by whichever name', () => {
    expect(linked('直通车和ztc', '直通车')).toEqual(['[直通车→ztc]和ztc', '直通车']);
  });

  test('give way to longer ones', () => {
    expect(linked('直通车质量分高')).toEqual(['[直通车质量分→ztc-quality]高']);
    expect(linked('直通车质量分', '直通车质量分和直通车')).toEqual([
      '[直通车质量分→ztc-quality]',
      '直通车质量分和[直通车→ztc]',
    ]);
  });

  test('are found in any case, and shown as the author wrote them', () => {
    expect(linked('看Roi')).toEqual(['看[Roi→roi]']);
  });

  test('in Latin letters are no part of a longer word', () => {
    expect(linked('ROIs, heROI, ROI_2, sub-ROI, ROI-based')).toEqual([
      'ROIs, heROI, ROI_2, sub-ROI, ROI-based',
    ]);
    expect(linked('算ROI，ok')).toEqual(['算[ROI→roi]，ok']);
    expect(linked('HiWi-Fi, A/B 测试, xA/B 测试', 'Wi-Fi6')).toEqual([
      'HiWi-Fi, [A/B 测试→sku], xA/B 测试',
      'Wi-Fi6',
    ]);
    expect(linked('SKU 数量')).toEqual(['[SKU 数→sku]量']);
  });

  test('of one letter are left alone', () => {
    expect(linked('开车')).toEqual(['开车']);
  });

  test('may hold any sign', () => {
    expect(linked('用 C++ (x) 写', '见$&')).toEqual(['用 [C++ (x)→signs] 写', '见$&']);
  });

  test('may be none', () => {
    const { text } = linkTerms(findTerms([]));
    expect([text('直通车'), text('')]).toEqual([['直通车'], []]);
  });

  test('leave emoji, right-to-left writing and long lines whole', () => {
    const plain = `😀\u202e直通\u202c车${'字'.repeat(100_000)}`;
    expect(linked(plain)).toEqual([plain]);
  });
});

describe('terms in HTML', () => {
  test('are linked in text only', () => {
    expect(linkedHtml('<p title="直通车">直通车</p>')).toBe(`<p title="直通车">${link('直通车', 'ztc')}</p>`);
  });

  test.each([
    '<a href="/x/">直通车</a>',
    '<code>ROI</code>',
    '<h2 id="直通车">直通车</h2>',
    '<pre><code>ROI\nztc</code></pre>',
    '<h3>一<em>ROI</em></h3>',
  ])('are not linked in %s', (html) => {
    expect(linkedHtml(html)).toBe(html);
    expect(linkedHtml(`${html}<p>直通车</p>`)).toBe(`${html}<p>${link('直通车', 'ztc')}</p>`);
  });

  test('are not linked in a link or heading that goes on in the next piece', () => {
    expect(linkedHtml('<a href="/x/">一', '直通车', '</a>直通车')).toBe(
      `<a href="/x/">一直通车</a>${link('直通车', 'ztc')}`,
    );
  });

  test('leave attributes with > and quotes whole', () => {
    const html = `<p title="a > 直通车" data-x='">ROI'>一</p>`;
    expect(linkedHtml(html)).toBe(html);
  });

  test('do not break character references', () => {
    expect(linkedHtml('<p>1 &gt; 0 &amp; &#x3C;ROI&#62;</p>')).toBe(
      `<p>1 &gt; 0 &amp; &#x3C;${link('ROI', 'roi')}&#62;</p>`,
    );
  });

  test('fill the last gap of the link, and no sign of theirs is a command', () => {
    expect(linkedHtml('<p>$&和</p>')).toBe(`<p>$&和</p>`.replace('$&', () => link('$&', 'signs')));
  });

  test.each([
    ['signs that open', '<'.repeat(50_000)],
    ['quotes that never close', '<"'.repeat(30_000)],
    ['ampersands', '&'.repeat(50_000)],
    ['tags', '<p>'.repeat(20_000)],
  ])('come back in time from many %s', (_, html) => {
    expect(linkedHtml(html)).toBe(html);
  });
});
