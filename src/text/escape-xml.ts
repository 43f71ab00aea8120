const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// XML 1.0, production 2 (Char): everything else makes the whole drawing or document unreadable.
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text without the characters that XML forbids. */
export function withoutIllegal(text: string): string {
  return text.replace(ILLEGAL, '');
}

/** Text safe inside an XML element or a quoted attribute; characters XML forbids are dropped. */
export function escapeXml(text: string): string {
  return withoutIllegal(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
