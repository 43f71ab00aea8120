import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { siteChangelog } from '../impact/changelog/site-changelog.ts';
import { clearOldDrawings } from '../site/drawing-cache.ts';
import { keepsPages } from '../site/keeps-pages.ts';
import { fieldsByPath } from '../search/records/page-fields.ts';
import { contentDir, forgetHandbook, loadHandbook } from '../site/load-handbook.ts';
import { buildFarewell, buildWorker } from './build-worker.ts';
import { FullText } from './full-text.ts';
import { takeoverNotes, withKeys } from './page-keys.ts';
import { tidyPage } from './tidy-page.ts';
import { writeOfflineList } from './write-offline-list.ts';

/**
 * Bind the handbook to Astro: a build begins only with content that is sound; in development the server
 * starts anyway, shows the problems over the page, and heals when the file is mended.
 */
export function handbookIntegration(): AstroIntegration {
  let cacheDir: URL;
  let base: string; // with a slash at both ends
  let fullText: FullText;
  return {
    name: 'ops-handbook',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command === 'build') await loadHandbook();
      },
      'astro:config:done': ({ config }) => {
        ({ cacheDir, base } = config);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          getStaticPaths: async () => {
            // Read by now, and written anew when all is done. A build that is stopped in between has replaced some
            // of the pages they speak of: without them, the next one takes over nothing.
            await rm(new URL(takeoverNotes, cacheDir), { force: true });
            const [paths, handbook, { days }] = await Promise.all([
              usual.getStaticPaths(),
              loadHandbook(),
              siteChangelog(),
            ]);
            fullText = await FullText.open(
              paths.map(({ pathname }) => pathname),
              fieldsByPath(handbook),
            );
            return withKeys(paths, handbook, days);
          },
          render: async (request, options) => {
            const rendered = await usual.render(request, options);
            return withHtml(rendered, async (html) => {
              const tidy = tidyPage(html);
              await fullText.add(pathBelow(base, request.url), tidy);
              return tidy;
            });
          },
        }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const handbook = await loadHandbook();
        const dist = fileURLToPath(dir);
        await writeOfflineList(dist, base);
        logger.info('Building search index with Pagefind...');
        await Promise.all([
          fullText.write(dist), // in a process of its own, most of it
          keepsPages(handbook) ? buildWorker(dist) : buildFarewell(dist, base),
          clearOldDrawings(),
        ]);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(contentDir);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(contentDir)) return;
          forgetHandbook();
          server.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}

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
