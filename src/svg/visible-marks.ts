/** What stands in a drawing for readers of its text, or is the same in all drawings. */
const UNSEEN_ELEMENT = /<(title|desc|style)\b[^>]*>[^]*?<\/\1>\n?/g;
const UNSEEN_ATTRIBUTE =
  / (?:id|href|aria-[\w-]+|data-(?:id|node|lane|phase|from|to|label-from|label-to))="[^"]*"/g;
const DEPARTMENT = /\boh-dept-(\d+)/g;
const MARKER_ID = /url\(#[^)]*\)/g;

/**
 * Of a drawing what meets the eye, as one string: equal strings, equal pictures.
 *
 * Ids, links and what only a screen reader says are left out; so is the order in which steps or lines are drawn,
 * and which colour stands for a department, as long as each has its own.
 */
export function visibleMarks(svg: string): string {
  const colours: string[] = [];
  const place = (colour: string): number => {
    if (!colours.includes(colour)) colours.push(colour);
    return colours.indexOf(colour);
  };
  const seen = svg
    .replace(UNSEEN_ELEMENT, '')
    .replace(UNSEEN_ATTRIBUTE, '')
    .replace(MARKER_ID, '')
    .replace(/<(\/?)a\b/g, '<$1g')
    .replace(DEPARTMENT, (_, colour: string) => `oh-dept-${place(colour)}`);
  return inAnyOrder(seen.split('\n'));
}

/** Lines of an element each, the content of every group sorted. */
function inAnyOrder(lines: readonly string[]): string {
  const open: { head: string; parts: string[] }[] = [{ head: '', parts: [] }];
  for (const line of lines) {
    if (/^<g\b[^>]*>$/.test(line)) open.push({ head: line, parts: [] });
    else if (line === '</g>') {
      const { head, parts } = open.pop() ?? { head: '', parts: [] };
      open.at(-1)?.parts.push([head, ...parts.toSorted(), line].join('\n'));
    } else open.at(-1)?.parts.push(line);
  }
  return (open[0]?.parts ?? []).toSorted().join('\n');
}
