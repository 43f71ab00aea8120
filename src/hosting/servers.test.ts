import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import { createServer as createSocketServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { drawingPolicy, headerPolicy } from '../site/content-security-policy.ts';
import { caddyfile } from './caddyfile.ts';
import type { Hosting } from './headers.ts';
import { nginxConf } from './nginx-conf.ts';
import { precompress } from './precompress.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 }); // a busy machine is slow, not wrong
import { testFolder } from '../fixtures/test-folder.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const root = testFolder('handbook-hosting');
const site = join(root, 'site');
const running: ChildProcess[] = [];
let login: Server;
afterAll(async () => {
  const ended = running.map((child) => child.exitCode ?? once(child, 'close'));
  for (const child of running) child.kill();
  await Promise.all(ended);
  login.close();
});

const long = '退货 '.repeat(1000);
const files = {
  'index.html': `<!doctype html>首页${long}`,
  '404.html': '<!doctype html>没有这一页',
  'roles/index.html': '<!doctype html>岗位',
  'roles.md': '# 岗位',
  'empty/x.txt': 'x',
  'admin/index.html': '<!doctype html>编辑',
  '_astro/page.abc123.css': `a{}/*${long}*/`,
  'diagrams/x.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'meetings/all.ics': 'BEGIN:VCALENDAR',
  'api/v1/roles.json': '{}',
};

beforeAll(async () => {
  for (const base of ['', 'team/handbook/'])
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(site, base, path)), { recursive: true });
      writeFileSync(join(site, base, path), text);
    }
  await precompress(site);
  // The company's login, as oauth2-proxy behaves: who shows the cookie is known.
  login = createServer(({ url = '', headers }, response) => {
    if (url.startsWith('/oauth2/auth')) response.writeHead(headers.cookie === 'known=yes' ? 202 : 401).end();
    else response.writeHead(200, { 'content-type': 'text/plain' }).end(`login ${url}`);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => login.once('listening', resolve));
});

const hasServer = (name: string): boolean =>
  spawnSync(name, [name === 'nginx' ? '-v' : 'version']).status === 0;

/** Start a server with what we ship, on a free port of this machine. */
async function start(name: 'caddy' | 'nginx', more: Partial<Hosting> = {}): Promise<number> {
  const port = await freePort();
  const folder = mkdtempSync(join(root, `${name}-`));
  const hosting = { listen: `:${port}`, root: site, base: '/', ...more };
  if (name === 'caddy') {
    writeFileSync(join(folder, 'Caddyfile'), caddyfile(hosting));
    const environment = { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
    running.push(
      spawn('caddy', ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], {
        env: environment,
      }),
    );
  } else {
    writeFileSync(join(folder, 'handbook.conf'), nginxConf(hosting));
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (kind) => `${kind}_temp_path ${folder}/${kind};`,
    );
    writeFileSync(
      join(folder, 'nginx.conf'),
      `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; user root;
       events {} http { include /etc/nginx/mime.types; access_log off; ${temporary.join(' ')} include ${folder}/handbook.conf; }`,
    );
    writeFileSync(
      join(folder, 'mime.types'),
      'types { text/html html; text/css css; image/svg+xml svg; application/json json; text/plain txt; }',
    );
    running.push(spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')]));
  }
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answer = await ask(port, '/').catch(() => undefined);
    if (answer) return port;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${name} did not start`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createSocketServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo; // it listens on a port
      server.close(() => resolve(port));
    });
  });
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

function ask(port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => (text += part.toString()));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe.each(['caddy', 'nginx'] as const)('what we ship for %s', (name) => {
  describe.skipIf(!hasServer(name))('as it runs here', () => {
    let port = 0;
    beforeAll(async () => {
      port = await start(name);
    });

    test.each([
      ['/', 200, headerPolicy],
      ['/roles/', 200, headerPolicy],
      ['/api/v1/roles.json', 200, headerPolicy],
      ['/no/such/', 404, headerPolicy],
      ['/diagrams/x.svg', 200, drawingPolicy],
      ['/admin/', 200, "frame-ancestors 'none'"],
    ])('%s is answered with %i and its policy', async (path, status, policy) => {
      const answer = await ask(port, path);
      expect(answer.status).toBe(status);
      expect(answer.headers).toMatchObject({
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'strict-transport-security': 'max-age=31536000',
        'permissions-policy': expect.stringContaining('camera=()') as string,
      });
      expect(answer.headers.server ?? '').not.toMatch(/\d|Caddy/);
    });

    test('what is not there is answered with the page for it, also a folder without a page', async () => {
      for (const path of ['/no/such', '/empty/', '/roles/x.html']) {
        const { status, text } = await ask(port, path);
        expect([path, status]).toEqual([path, 404]);
        expect(text).toContain('没有这一页');
      }
    });

    test.each(['/../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd'])('%s leads out of nothing', async (path) => {
      const { status, text } = await ask(port, path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(text).not.toContain('root:');
    });

    test('a page is found without its slash', async () => {
      const { status, headers } = await ask(port, '/roles');
      expect([status, headers.location]).toEqual([
        expect.toSatisfy((code) => code === 301 || code === 308),
        '/roles/',
      ]);
    });

    test('only files that never change are kept without asking', async () => {
      expect((await ask(port, '/_astro/page.abc123.css')).headers['cache-control']).toMatch(/immutable/);
      expect((await ask(port, '/')).headers['cache-control']).toBe('no-cache');
      expect((await ask(port, '/')).headers.etag).toBeTruthy();
    });

    test('compressed files are sent to whoever takes them', async () => {
      const { headers } = await ask(port, '/', { 'accept-encoding': 'gzip' });
      expect(headers['content-encoding']).toBe('gzip');
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect((await ask(port, '/')).headers['content-encoding']).toBeUndefined();
      const { headers: best } = await ask(port, '/', { 'accept-encoding': 'br, gzip' });
      expect(best['content-encoding']).toBe(name === 'caddy' ? 'br' : 'gzip');
    });

    test.each([
      ['/roles.md', 'text/markdown; charset=utf-8'],
      ['/meetings/all.ics', 'text/calendar; charset=utf-8'],
      ['/diagrams/x.svg', expect.stringMatching(/^image\/svg\+xml/) as string],
    ])('%s is sent as what it is', async (path, type) => {
      expect((await ask(port, path)).headers['content-type']).toEqual(type);
    });

    test('the site may stand below a path', async () => {
      const below = await start(name, { base: '/team/handbook/' });
      expect((await ask(below, '/team/handbook/roles/')).text).toContain('岗位');
      expect((await ask(below, '/')).headers.location).toBe('/team/handbook/');
      const missing = await ask(below, '/team/handbook/no/');
      expect([missing.status, missing.text.includes('没有这一页')]).toEqual([404, true]);
      expect((await ask(below, '/team/handbook/admin/')).headers['content-security-policy']).toBe(
        "frame-ancestors 'none'",
      );
    });

    test('behind the company’s login nobody unknown sees anything', async () => {
      const { port: at } = login.address() as AddressInfo; // it listens on a port
      const guarded = await start(name, { login: `127.0.0.1:${at}` });
      for (const path of ['/', '/roles/', '/api/v1/roles.json', '/diagrams/x.svg', '/admin/', '/no/such']) {
        const { status, headers, text } = await ask(guarded, path);
        expect([path, status, headers.location]).toEqual([path, 302, `/oauth2/sign_in?rd=${path}`]);
        expect(text).not.toMatch(/首页|岗位|编辑/);
      }
      const known = await ask(guarded, '/roles/', { cookie: 'known=yes' });
      expect([known.status, known.text.includes('岗位')]).toEqual([200, true]);
      expect((await ask(guarded, '/no/such', { cookie: 'known=yes' })).status).toBe(404);
      expect((await ask(guarded, '/oauth2/sign_in?rd=/')).text).toBe('login /oauth2/sign_in?rd=/');
    });
  });
});

describe('the image', () => {
  const dockerfile = readFileSync(join(project, '.docker/Dockerfile'), 'utf8');

  test('copies what there is, and calls only steps there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
      scripts: object;
    }; // npm's own shape
    for (const [, name = ''] of dockerfile.matchAll(/npm run --silent ([\w:-]+)/g))
      expect(scripts).toHaveProperty(name);
    expect(dockerfile).toMatch(/^COPY package\.json package-lock\.json \.\/$/m);
  });

  test('does not run as root, and takes along nothing that was built or installed outside', () => {
    expect(dockerfile).toMatch(/^USER 65534:65534$/m);
    const ignored = readFileSync(join(project, '.docker/Dockerfile.dockerignore'), 'utf8').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['node_modules', 'dist', '.docker/login.env']));
  });
});
