import { kept } from '../../reader/kept.ts';

const name = 'searches';
const most = 6;

/** What was searched for lately on this device, the newest first. */
export function readRecent(): string[] {
  return kept.read(name, parse).value ?? [];
}

export function rememberSearch(query: string): void {
  const text = query.trim().slice(0, 60);
  if (text === '') return;
  const searches = [text, ...readRecent().filter((other) => other !== text)];
  kept.write(name, searches.slice(0, most), parse);
}

export function forgetSearches(): void {
  kept.remove(name);
}

function parse(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string').slice(0, most) : undefined;
}
