import { preview } from 'astro';
import { readCommandLine } from '../src/cli/command-line.ts';
import { parseNumber, ports } from '../src/cli/values.ts';
import { servedAt } from '../src/hosting/served-at.ts';
import { readSettings } from '../src/site/read-settings.ts';

// Serves the built site: `npm start -- --host 0.0.0.0 --port 8080`.
const wanted = readCommandLine(
  {
    usage: 'npm start -- [--host localhost] [--port 4321]',
    options: { host: { type: 'string', default: 'localhost' }, port: { type: 'string', default: '4321' } },
  },
  ({ values }) => ({ host: values.host, port: parseNumber('--port', values.port, ports) }),
);
const { host = wanted.host, port } = await preview({ server: wanted, logLevel: 'error' });
const { base = '/' } = await readSettings();
console.log(`\n手册已打开：${servedAt({ host, port, base })}    按 Ctrl+C 停止。\n`);
