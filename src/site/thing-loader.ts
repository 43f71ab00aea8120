import { join, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { FolderKind } from '../schema/kinds.ts';
import { checkedContent, contentDir } from './load-handbook.ts';

type CollectionKind = Exclude<FolderKind, 'sources'>;

/** Long enough for `forgetHandbook()` to have heard of the same change. */
const settleMs = 50;

/**
 * Astro's collection of one kind, filled from the same reading that everything else uses.
 *
 * Entries hold data already accepted by the schema; bodies stay with the handbook, so that none goes through
 * the bundler. Broken files are left out: the build has stopped before, and in development the pages say what
 * is wrong.
 */
export function thingLoader(kind: CollectionKind): Loader {
  return {
    name: `handbook-${kind}`,
    async load(context) {
      /** Data by id as last stored: what was not read anew is not stored anew. */
      const stored = new Map<string, object>();
      context.store.clear();
      await fill(kind, context, stored);
      context.watcher?.on('all', (_event, path) => {
        if (!path.startsWith(join(contentDir, kind) + sep)) return;
        setTimeout(() => {
          fill(kind, context, stored).catch((error: unknown) => context.logger.error(String(error)));
        }, settleMs);
      });
    },
  };
}

async function fill(
  kind: CollectionKind,
  { store, generateDigest }: LoaderContext,
  stored: Map<string, object>,
): Promise<void> {
  const things = (await checkedContent()).value[kind];
  for (const id of [...stored.keys()].filter((one) => !things.has(one))) {
    store.delete(id);
    stored.delete(id);
  }
  for (const { id, data, file } of things.values()) {
    if (stored.get(id) === data) continue;
    store.set({ id, data: { ...data }, filePath: file, digest: generateDigest(JSON.stringify(data)) });
    stored.set(id, data);
  }
}
