import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A folder behind an address. */
export interface Served {
  origin: string;
  close(): void;
}

/** Serve folders at paths as a host on the net would: gzipped, and with caching. Later folders win. */
export async function serveFolders(folders: Readonly<Record<string, string>>): Promise<Served> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    void readAny(folders, path).then((found) => {
      if (!found) return response.writeHead(404).end();
      const type = types[extname(found.file)];
      const headers = { 'content-type': type ?? 'application/octet-stream', 'cache-control': 'max-age=600' };
      if (type === undefined) return response.writeHead(200, headers).end(found.body);
      return response.writeHead(200, { ...headers, 'content-encoding': 'gzip' }).end(gzipSync(found.body));
    });
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo; // a TCP server's address is never a string
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}

async function readAny(folders: Readonly<Record<string, string>>, path: string) {
  for (const [prefix, folder] of Object.entries(folders).toReversed()) {
    if (!path.startsWith(prefix)) continue;
    const below = path.slice(prefix.length);
    const file = join(folder, path.endsWith('/') ? join(below, 'index.html') : below);
    const body = await readFile(file).catch(() => undefined);
    if (body) return { file, body };
  }
  return undefined;
}
