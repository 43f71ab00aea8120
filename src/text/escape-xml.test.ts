import { expect, test } from 'vitest';
import { escapeXml } from './escape-xml.ts';

test('escapes the five characters of XML and drops those it forbids', () => {
  expect(escapeXml(`<a href="x">'&'\u0000\u0008\uFFFF</a>`)).toBe(
    '&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;',
  );
});

test('keeps emoji and drops half of one', () => {
  expect(escapeXml('🙂\uD83D')).toBe('🙂');
});
