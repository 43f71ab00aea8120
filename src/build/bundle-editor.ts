import { resolve } from 'node:path';
import { build, type Alias } from 'vite';
import { oldestBrowsers } from './browsers.ts';

/** The editor's forms have no field for the three hundred programming languages that it could show. */
export const editorAliases: Alias[] = [
  { find: /^@shikijs\/(?:langs|themes)\/.+/, replacement: resolve('src/edit/browser/no-highlighting.ts') },
];

/**
 * Write the editor in the browser, by far the largest of our scripts: `editor.js`, and beside it what that loads.
 *
 * @param folder Where to; made when it is not there.
 */
export async function bundleEditor(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    base: './', // wherever the folder lies on its host
    resolve: { alias: editorAliases },
    build: {
      outDir: folder,
      assetsDir: '',
      target: oldestBrowsers,
      chunkSizeWarningLimit: 3000,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { editor: resolve('src/edit/browser/run-editor.ts') },
        output: { entryFileNames: 'editor.js' },
        onLog: (level, log, print) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && print(level, log),
      },
    },
  });
}
