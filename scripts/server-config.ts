import { parseArgs } from 'node:util';
import { caddyfile } from '../src/hosting/caddyfile.ts';
import { nginxConf } from '../src/hosting/nginx-conf.ts';
import { readSettings } from '../src/site/read-settings.ts';

// Prints a server's configuration: `npm run --silent server-config -- nginx --root /srv > handbook.conf`.
const usage =
  '用法：npm run --silent server-config -- caddy|nginx [--listen :8080] [--root /srv] [--login oauth2-proxy:4180]';
const servers = { caddy: caddyfile, nginx: nginxConf };
try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      listen: { type: 'string', default: ':8080' },
      root: { type: 'string', default: '/srv' },
      login: { type: 'string' },
    },
  });
  const [name = ''] = positionals;
  if (name !== 'caddy' && name !== 'nginx') throw new Error(`没有「${name}」，只有 caddy、nginx。`);
  const { listen, root, login } = values;
  // These stand in the configuration as they are.
  for (const word of [listen, root, login ?? ''])
    if (!/^[\w.:/-]*$/.test(word)) throw new Error(`「${word}」里只能有字母、数字和 . : / - _。`);
  const { base = '/' } = await readSettings();
  console.log(servers[name]({ listen, root, base, ...(login ? { login } : {}) }).trimEnd());
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  process.exitCode = 2;
}
