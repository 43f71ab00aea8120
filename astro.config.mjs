import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { installTags } from './src/site/install-tags.ts';
import { editorAliases } from './src/build/bundle-editor.ts';
import { oldestBrowsers } from './src/build/browsers.ts';
import { handbookIntegration } from './src/build/integration.ts';
import { withoutLookbehind } from './src/build/without-lookbehind.ts';
import { wordsInScripts } from './src/build/words-in-scripts.ts';
import { readSettings } from './src/site/read-settings.ts';

const settings = await readSettings();
/** What several pages run is a few kB: one file of it comes sooner than nine. */
const sharedScripts = {
  name: 'shared',
  test: /[\\/]src[\\/](?:reader|frame|offline|i18n)[\\/]|preload-helper|oxc-project/,
  minShareCount: 2,
};

/**
 * Scripts and styles for the browsers that are promised; what makes the pages runs in Node alone, and is slower where
 * private fields are imitated. Set in place: Vite would add a list that is returned to the one that is there.
 */
const targets = {
  name: 'targets',
  configEnvironment(name, config) {
    const target = name === 'client' ? oldestBrowsers : 'esnext';
    config.build = { ...config.build, target, cssTarget: oldestBrowsers };
  },
};

/** Astro calls a component's script after all that it came by: every page names some. */
const entryFileNames = ({ name }) =>
  `_astro/${name.replace(/\.astro_astro_type_script_.*/, '').replaceAll(/[^\w.-]/g, '_')}.[hash].js`;

export default defineConfig({
  site: settings.site ?? 'http://localhost:4321',
  base: settings.base ?? '/',
  cacheDir: '.cache/astro',
  trailingSlash: 'always',
  integrations: [
    handbookIntegration(),
    starlight({
      title: settings.title,
      description: `${settings.company}：谁、什么时候、按什么步骤、用哪张表、做到什么标准。`,
      locales: { root: { label: '简体中文', lang: 'zh-CN' } },
      favicon: '/favicon.svg',
      head: installTags(settings.base ?? '/'),
      disable404Route: true,
      pagefind: false, // written by `src/build/full-text.ts`
      sidebar: [],
      expressiveCode: false,
      // One sheet for most kinds of pages: each more is another request that the first frame waits for.
      customCss: [
        './src/components/styles/theme.css',
        './src/components/styles/frame.css',
        './src/components/styles/sections.css',
        './src/components/styles/marks.css',
        './src/components/styles/facts.css',
        './src/components/styles/tables.css',
        './src/components/styles/stacked-tables.css',
        './src/components/styles/fallbacks.css',
        './src/components/styles/role-sheet.css',
        './src/components/styles/mine.css',
        './src/components/styles/cards.css',
        './src/components/styles/raci.css',
        './src/components/styles/process-steps.css',
        './src/components/styles/in-model.css',
        './src/components/styles/full-screen.css',
        './src/svg/diagram.css',
      ],
      components: {
        Head: './src/components/Head.astro',
        ThemeProvider: './src/components/ThemeProvider.astro',
        PageFrame: './src/components/Frame.astro',
        PageSidebar: './src/components/Contents.astro',
        PageTitle: './src/components/PageTitle.astro',
        Header: './src/components/Header.astro',
        Sidebar: './src/components/Sidebar.astro',
        Footer: './src/components/Footer.astro',
        TwoColumnContent: './src/components/Columns.astro',
        ContentPanel: './src/components/Panel.astro',
        SkipLink: './src/components/SkipLink.astro',
        Banner: './src/components/Nothing.astro',
        Hero: './src/components/Nothing.astro',
        DraftContentNotice: './src/components/Nothing.astro',
        FallbackContentNotice: './src/components/Nothing.astro',
      },
    }),
    mdx(),
    // The editor is no page to be found.
    sitemap({ filter: (page) => !page.endsWith('/admin/') }),
  ],
  // The policy of the pages (`src/site/content-security-policy.ts`) lets no style or script in them take effect.
  build: { inlineStylesheets: 'never', concurrency: 12 }, // while some wait for a picture or the disk, others are written
  vite: {
    plugins: [withoutLookbehind, wordsInScripts, targets],
    environments: {
      client: {
        build: {
          rolldownOptions: { output: { entryFileNames, codeSplitting: { groups: [sharedScripts] } } },
        },
      },
    },
    resolve: { alias: editorAliases },
    build: {
      chunkSizeWarningLimit: 700, // what writes Word documents, which only who asks for one loads
      assetsInlineLimit: (path) => (path.endsWith('.js') ? false : undefined),
      rolldownOptions: {
        // Rolldown warns of every 'use client' directive in dependencies; none of them concerns a static site.
        onLog: (level, log, print) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && print(level, log),
      },
    },
  },
});
