import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Heading, Segment } from '../markdown/segments.ts';
import type { FolderKind } from '../schema/kinds.ts';
import { checkedContent, contentDir } from './load-handbook.ts';

/** What a collection keeps of a body: ready to render, so that no body goes through the bundler. */
export interface RenderedBody extends Record<string, unknown> {
  headings: Heading[];
  segments: Segment[];
}

/** The body of an entry that `bodyLoader` made. */
export function bodyOf(entry: { rendered?: { metadata?: unknown } }): RenderedBody {
  return entry.rendered?.metadata as RenderedBody; // put there by `fill`
}

type BodyKind = Exclude<FolderKind, 'sources'>;

/** Long enough for `forgetHandbook()` to have heard of the same change. */
const settleMs = 50;

/**
 * Astro's collection of one kind, filled from the same reading that everything else uses.
 *
 * Entries come with data already accepted by the schema and bodies already parsed. Broken files are left
 * out: the build has stopped before, and in development the pages say what is wrong.
 */
export function bodyLoader(kind: BodyKind): Loader {
  return {
    name: `handbook-${kind}`,
    async load(context) {
      await fill(kind, context);
      context.watcher?.on('all', (_event, path) => {
        if (path.startsWith(join(contentDir, kind))) setTimeout(() => void fill(kind, context), settleMs);
      });
    },
  };
}

async function fill(kind: BodyKind, { store, generateDigest }: LoaderContext): Promise<void> {
  const { value: handbook } = await checkedContent();
  store.clear();
  for (const { id, data, file, body } of handbook[kind].values()) {
    const metadata: RenderedBody = { headings: body?.headings ?? [], segments: body?.segments ?? [] };
    store.set({
      id,
      data: { ...data },
      filePath: file,
      digest: generateDigest(JSON.stringify([data, body?.text])),
      rendered: { html: '', metadata },
    });
  }
}
