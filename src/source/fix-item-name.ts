import type { Path } from '../schema/walk.ts';
import { valueAt } from './value-at.ts';

/** Fields that name an item of a list of the same file, and the list. */
const listOf: Readonly<Record<string, string>> = {
  to: 'steps',
  phase: 'phases',
  reportsTo: 'positions',
};

/** Ids that are listed at most; who needs another one looks further up the file. */
const mostListed = 8;

/** What to write in place of a name, or of anything else, where the id of an item of the same file belongs. */
export function fixItemName(data: unknown, path: Path, given: unknown): string | undefined {
  const key = String(path.at(-1));
  const items = valueAt(data, [listOf[key] ?? '']);
  if (!Array.isArray(items) || typeof given !== 'string') return undefined;
  const all = (items as unknown[]).flatMap((item) => {
    const { id, title } = (item ?? {}) as { id?: unknown; title?: unknown }; // each is looked at below
    return typeof id === 'string' ? [{ id, title }] : [];
  });
  const meant = all.find(({ title }) => title === given.trim());
  if (meant) return `「${given.trim()}」的编号是 ${meant.id}，改成 \`${key}: ${meant.id}\`。`;
  const shown = all.slice(0, mostListed).map(({ id }) => id);
  return shown.length === 0
    ? undefined
    : `这里写编号：${shown.join('、')}${all.length > mostListed ? ' 等' : ''}。`;
}
