import { readFile, rm, writeFile } from 'node:fs/promises';
import { buildSite } from '../src/build/build-site.ts';
import { explainFailure } from '../src/build/explain-failure.ts';
import { buildKey } from '../src/build/build-key.ts';
import { readCommandLine } from '../src/cli/command-line.ts';
import { ContentError } from '../src/site/load-handbook.ts';

// Builds the site into `dist/`; with --if-changed only when something it is made from has changed.
const { 'if-changed': ifChanged } = readCommandLine(
  {
    usage: 'npm run build -- [--if-changed]',
    options: { 'if-changed': { type: 'boolean', default: false } },
  },
  ({ values }) => values,
);
const builtFrom = '.cache/built-from';

try {
  let key = '';
  const isFresh = async (): Promise<boolean> => {
    key = await buildKey('.'); // now, not before another build was waited for
    const [builtKey] = await Promise.all([readFile(builtFrom, 'utf8'), readFile('dist/index.html')]);
    return ifChanged && builtKey === key;
  };
  const done = await buildSite({
    isFresh: () => isFresh().catch(() => false), // never built
    forget: () => rm(builtFrom, { force: true }),
    keep: () => writeFile(builtFrom, key),
  });
  console.log(done === 'fresh' ? '内容没有变化，直接使用上次生成的网站。' : '网站已生成到 dist/。');
} catch (error) {
  console.error(error instanceof ContentError ? error.message : (explainFailure(error) ?? error));
  process.exitCode = 1;
}
