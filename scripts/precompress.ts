import { readCommandLine } from '../src/cli/command-line.ts';
import { parseFolder } from '../src/cli/values.ts';
import { precompress } from '../src/hosting/precompress.ts';

// Puts compressed files beside those of the built site, for servers that send them: `npm run precompress`.
const folder = readCommandLine(
  { usage: 'npm run precompress -- [dist]', words: 1 },
  ({ words: [path = 'dist'] }) => parseFolder('The folder', path),
);
console.log(`${await precompress(folder)} 个文件压好了，在 ${folder}/ 里。`);
