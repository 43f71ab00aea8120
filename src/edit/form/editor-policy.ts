import { apiOrigin, type Backend } from './backend.ts';

/**
 * What the page of the editor may load and run: files of the site, and the interface of the forge.
 *
 * Sveltia CMS would also ask whether GitHub is up, whether it is itself up to date, and show people’s pictures;
 * the policy keeps all of that from leaving the browser.
 */
export function editorPolicy(backend: Backend | undefined): string {
  const forge = backend ? ` ${apiOrigin(backend)}` : '';
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'", // its menus and lists are placed by style attributes and sheets
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' data: blob:${forge}`,
    "worker-src 'self' blob:",
    "frame-src 'self' blob:",
    "manifest-src 'self' blob: data:",
    "base-uri 'none'",
    "form-action 'self'",
  ].join(';');
}
