/** Text with its percent escapes undone, as people read it; as it is where they stand for no letter. */
export function undoPercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
