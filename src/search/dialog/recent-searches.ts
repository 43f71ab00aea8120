const key = 'oh-searches';
const kept = 6;

/** What was searched for lately on this device, the newest first; none when the browser keeps nothing. */
export function readRecent(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string').slice(0, kept) : [];
  } catch {
    return [];
  }
}

export function rememberSearch(query: string): void {
  const text = query.trim().slice(0, 60);
  if (text === '') return;
  write([text, ...readRecent().filter((other) => other !== text)].slice(0, kept));
}

export function forgetSearches(): void {
  write([]);
}

function write(searches: readonly string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(searches));
  } catch {
    // Blocked or full: searching works without it.
  }
}
