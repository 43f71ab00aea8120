import { cp } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { siteChangelog } from '../impact/changelog/site-changelog.ts';
import { clearOldDrawings } from '../site/drawing-cache.ts';
import { keepsPages } from '../site/keeps-pages.ts';
import { fieldsByPath } from '../search/records/page-fields.ts';
import { contentDir, forgetHandbook, loadHandbook } from '../site/load-handbook.ts';
import { callInThread } from '../site/call-apart.ts';
import { backendOf } from '../edit/form/backend.ts';
import { editorName, keepEditor } from './kept-editor.ts';
import { KeptPages } from './kept-pages.ts';
import type { writeEndpoints } from './write-endpoints.ts';
import { buildFarewell, buildWorker } from './build-worker.ts';
import { FullText } from './full-text.ts';
import { withKeys } from './page-keys.ts';
import { tidyPage } from './tidy-page.ts';
import { writeOfflineList } from './write-offline-list.ts';

/**
 * Bind the handbook to Astro: a build begins only with content that is sound; in development the server
 * starts anyway, shows the problems over the page, and heals when the file is mended.
 */
export function handbookIntegration(): AstroIntegration {
  let outDir: string;
  let base: string; // with a slash at both ends
  let editor: string; // the folder's name
  // What is made while Astro makes the pages.
  let keptEditor: Promise<string> | undefined;
  let fullText: FullText;
  let keptPages: KeptPages;
  let endpoints: Promise<string[]>;
  return {
    name: 'ops-handbook',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command === 'build') await loadHandbook();
        editor = await editorName();
        const script =
          command === 'build' ? `/_astro/${editor}/editor.js` : '/src/edit/browser/run-editor.ts';
        updateConfig({ vite: { define: { __EDITOR__: JSON.stringify(script) } } });
      },
      'astro:config:done': ({ config }) => {
        ({ base } = config);
        outDir = fileURLToPath(config.outDir);
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        const { forge } = (await loadHandbook()).settings.data;
        if (forge && backendOf(forge)) keptEditor = later(keepEditor(editor));
        setPrerenderer((usual) => ({
          ...usual,
          getStaticPaths: async () => {
            const [all, handbook, { days }] = await Promise.all([
              usual.getStaticPaths(),
              loadHandbook(),
              siteChangelog(),
            ]);
            const { page: pages = [], endpoint: files = [] } = Object.groupBy(
              await withKeys(all, handbook, days),
              ({ route }) => route.type,
            );
            endpoints = later(writeApart(outDir, files));
            keptPages = await KeptPages.open(resolve('.cache/pages'), outDir, pages);
            fullText = await FullText.open(
              pages.map(({ pathname }) => pathname),
              fieldsByPath(handbook),
            );
            return pages;
          },
          render: async (request, options) => {
            const path = pathBelow(base, request.url);
            const taken = await keptPages.take(path);
            if (taken !== undefined) {
              await fullText.add(path, taken);
              return new Response(null); // a page to Astro, with nothing to write
            }
            const rendered = await usual.render(request, options);
            return withHtml(rendered, async (html) => {
              const tidy = tidyPage(html);
              await fullText.add(path, tidy);
              return tidy;
            });
          },
        }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const finishFiles = async (): Promise<void> => {
          const [kept, left] = await Promise.all([keptEditor, endpoints]);
          if (kept !== undefined) await cp(kept, join(dist, '_astro', editor), { recursive: true });
          for (const path of left) logger.warn(`public${path} is served in place of what is made for it`);
          await writeOfflineList(dist, base);
        };
        logger.info('Building search index with Pagefind...');
        await Promise.all([
          fullText.write(dist), // in a process of its own, most of it
          finishFiles(),
          keepsPages(await loadHandbook()) ? buildWorker(dist) : buildFarewell(dist, base),
          keptPages.close(),
          clearOldDrawings(),
        ]);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(contentDir);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(contentDir + sep)) return;
          forgetHandbook();
          server.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}

/** Write the files that are no pages in a thread of their own; see `write-endpoints.ts`. */
function writeApart(dist: string, files: readonly KeyedPath[]): Promise<string[]> {
  const endpoints = files.map(({ pathname, cacheKey, route }) => ({
    pathname,
    cacheKey,
    component: route.component,
  }));
  return callInThread<typeof writeEndpoints>('src/build/write-endpoints.ts', 'writeEndpoints', [
    dist,
    resolve('.cache/endpoints'),
    endpoints,
  ]);
}

/** Looked at when the pages are made; until then, that it failed is no event of its own. */
function later<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}

type KeyedPath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];
type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;

/** The path of a page below the site's base, with a slash in front. */
function pathBelow(base: string, url: string): string {
  return new URL(url).pathname.slice(base.length - 1);
}

/** What was rendered, with another page in its place where it is one. */
async function withHtml(rendered: Rendered, change: (html: string) => Promise<string>): Promise<Rendered> {
  const response = rendered instanceof Response ? rendered : rendered.response;
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return rendered;
  const { status, statusText, headers } = response;
  const changed = new Response(await change(await response.text()), { status, statusText, headers });
  return rendered instanceof Response ? changed : { ...rendered, response: changed };
}
