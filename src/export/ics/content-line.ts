/** Octets a line may hold, its line end not counted (RFC 5545, 3.1). */
const lineOctets = 75;

/** One property as it stands in a calendar, folded; the value is already in its final form. */
export function contentLine(name: string, value: string): string {
  return `${foldLine(`${name}:${value}`)}\r\n`;
}

/**
 * Text as the value of a property: separators and line breaks escaped, other control characters dropped.
 *
 * Authors' text must neither end a line nor begin a property of its own (RFC 5545, 3.3.11).
 */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Break a line into pieces of 75 octets of UTF-8, never inside a character; each further one begins with a space. */
export function foldLine(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > lineOctets) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}
