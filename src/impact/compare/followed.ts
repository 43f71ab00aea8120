/** A value with each of its texts as it is told now. */
export function followed(value: unknown, follow: (text: string) => string): unknown {
  if (typeof value === 'string') return follow(value);
  if (Array.isArray(value)) return value.map((item: unknown) => followed(item, follow));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, followed(child, follow)]));
}
