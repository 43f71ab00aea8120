import { parseArgs } from 'node:util';
import { preview } from 'astro';

// Serves the built site: `npm start -- --host 0.0.0.0 --port 8080`.
const { values } = parseArgs({
  options: { host: { type: 'string', default: 'localhost' }, port: { type: 'string', default: '4321' } },
});
const { host, port } = await preview({
  server: { host: values.host, port: Number(values.port) },
  logLevel: 'error',
});
console.log(`\n手册已打开：http://${host ?? values.host}:${port}/    按 Ctrl+C 停止。\n`);
