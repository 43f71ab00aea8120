import { readCommandLine } from '../src/cli/command-line.ts';
import { parseChoice } from '../src/cli/values.ts';
import { caddyfile } from '../src/hosting/caddyfile.ts';
import { parseListen } from '../src/hosting/listen.ts';
import { nginxConf } from '../src/hosting/nginx-conf.ts';
import { readSettings } from '../src/site/read-settings.ts';

// Prints a server's configuration: `npm run --silent server-config -- nginx --root /srv > handbook.conf`.
const servers = { caddy: caddyfile, nginx: nginxConf };
const { name, listen, root, login } = readCommandLine(
  {
    usage:
      'npm run --silent server-config -- caddy|nginx [--listen :8080] [--root /srv] [--login oauth2-proxy:4180]',
    options: {
      listen: { type: 'string', default: ':8080' },
      root: { type: 'string', default: '/srv' },
      login: { type: 'string' },
    },
    words: 1,
  },
  ({ words: [word = ''], values: { listen: at, root: folder, login: proxy } }) => {
    parseListen(at);
    if (proxy !== undefined && parseListen(proxy).host === undefined)
      throw new Error(`--login is "${proxy}", expected a host such as oauth2-proxy:4180`);
    // It stands in the configuration as it is.
    if (!/^[\w.:/-]+$/.test(folder))
      throw new Error(`--root is "${folder}", expected letters, digits and . : / - _ only`);
    const server = parseChoice('The server', word, ['caddy', 'nginx']);
    return { name: server, listen: at, root: folder, ...(proxy === undefined ? {} : { login: proxy }) };
  },
);
const { base = '/' } = await readSettings();
console.log(servers[name]({ listen, root, base, ...(login === undefined ? {} : { login }) }).trimEnd());
