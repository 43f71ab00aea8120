import type { AddressInfo } from 'node:net';
import { preview } from 'vite';
import { readCommandLine } from '../src/cli/command-line.ts';
import { parseNumber, ports } from '../src/cli/values.ts';
import { servedAt } from '../src/hosting/served-at.ts';
import { readSettings } from '../src/site/read-settings.ts';
import { servedAddresses } from '../src/site/served-addresses.ts';

// Serves the built site: `npm start -- --host 0.0.0.0 --port 8080`.
const { host, port } = readCommandLine(
  {
    usage: 'npm start -- [--host localhost] [--port 4321]',
    options: { host: { type: 'string', default: 'localhost' }, port: { type: 'string', default: '4321' } },
  },
  ({ values }) => ({ host: values.host, port: parseNumber('--port', values.port, ports) }),
);
const { base = '/' } = await readSettings();
// Astro's own preview is this one with pages for developers, and takes no plugins.
const { httpServer } = await preview({
  configFile: false,
  appType: 'mpa',
  base,
  preview: { host, port, cors: false }, // a handbook is for nobody else's pages to read
  plugins: [servedAddresses],
  logLevel: 'error',
});
const { port: taken } = httpServer.address() as AddressInfo; // it listens on a port
console.log(`\n手册已打开：${servedAt({ host, port: taken, base })}    按 Ctrl+C 停止。\n`);
