import { parseArgs } from 'node:util';
import { precompress } from '../src/hosting/precompress.ts';

// Puts compressed files beside those of the built site, for servers that send them: `npm run precompress`.
const { positionals } = parseArgs({ allowPositionals: true });
const folder = positionals[0] ?? 'dist';
console.log(`${await precompress(folder)} 个文件压好了，在 ${folder}/ 里。`);
