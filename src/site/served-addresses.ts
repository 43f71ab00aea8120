import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Lets Vite's preview answer addresses as the servers do that we ship for: one without its last slash is sent on to
 * its page, and where there is nothing the handbook's own page says so.
 */
export const servedAddresses: Plugin = {
  name: 'served-addresses',
  configurePreviewServer({ config: { base, build }, middlewares }) {
    const isFile = (path: string): boolean =>
      statSync(join(build.outDir, path), { throwIfNoEntry: false })?.isFile() === true;
    middlewares.use((request, response, next) => {
      const { pathname = '/', search = '' } = URL.parse(request.url ?? '', 'http://localhost') ?? {};
      const path = pathname.startsWith(base) ? decoded(pathname.slice(base.length)) : undefined;
      // Not for ever: tomorrow this machine may serve something else here.
      const sendTo = (address: string) => response.writeHead(302, { location: address + search }).end();
      if (path !== undefined && isFile(/(?:^|\/)$/.test(path) ? `${path}index.html` : path)) return next();
      if (path !== undefined && isFile(`${path}/index.html`)) return sendTo(`${pathname}/`);
      if (path === undefined && (pathname === '/' || `${pathname}/` === base)) return sendTo(base);
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(build.outDir, '404.html')));
    });
  },
};

/** A path below the site as the file system knows it; none where it is wrongly encoded or leads out. */
function decoded(path: string): string | undefined {
  try {
    const written = decodeURIComponent(path);
    return /\0|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(written) ? undefined : written;
  } catch {
    return undefined;
  }
}
