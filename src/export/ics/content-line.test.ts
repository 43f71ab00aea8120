import { describe, expect, test } from 'vitest';
import { contentLine, escapeText, foldLine } from './content-line.ts';

const octetsOf = (text: string): number[] => text.split('\r\n').map((line) => Buffer.byteLength(line));
const unfold = (text: string): string => text.replaceAll('\r\n ', '');

describe('foldLine', () => {
  test('leaves 75 octets as they are', () => {
    expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75));
  });

  test('breaks at the 76th octet', () => {
    expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
  });

  test.each(['周'.repeat(200), `a${'周'.repeat(200)}`, '😀'.repeat(99), `ab${'é'.repeat(150)}`])(
    'never breaks inside a character: %s',
    (text) => {
      const folded = foldLine(text);
      expect(Math.max(...octetsOf(folded))).toBeLessThanOrEqual(75);
      expect(folded).not.toContain('\ufffd');
      expect(unfold(folded)).toBe(text);
    },
  );
});

describe('escapeText', () => {
  test('escapes backslashes, semicolons, commas and line breaks', () => {
    expect(escapeText('a\\b;c,d\ne')).toBe('a\\\\b\\;c\\,d\\ne');
  });

  test.each(['\r', '\r\n', '\u2028', '\u0085'])('keeps %j from ending the line', (end) => {
    expect(escapeText(`一${end}ATTENDEE:x`)).toBe('一\\nATTENDEE:x');
  });

  test('drops control characters, which no calendar may hold', () => {
    expect(escapeText('一\u0000二\u001b三')).toBe('一二三');
  });
});

test('contentLine ends with the line end of the standard', () => {
  expect(contentLine('SUMMARY', '晨会')).toBe('SUMMARY:晨会\r\n');
});
