import { createHash } from 'node:crypto';
import { themeScript } from '../theme/theme-script.ts';

/**
 * What a page of the handbook may load and run: its own files and nothing else.
 *
 * The policy is one constant, because pages hold no script but the one of the theme: a script that content
 * smuggled into a page finds its hash missing here, whatever the build made of it.
 */
const directives = {
  'default-src': "'self'",
  // Pagefind reads its index by WebAssembly.
  'script-src': `'self' 'wasm-unsafe-eval' ${hashOf(themeScript)}`,
  'style-src': "'self'",
  'img-src': "'self' data:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
} as const satisfies Record<string, string>;

/** As the `<meta>` tag of a page carries it. */
export const metaPolicy: string = join(directives);

/** As a server sends it with pages: browsers take from a header alone who may frame a page. */
export const headerPolicy: string = join({ ...directives, 'frame-ancestors': "'none'" });

/** What a server sends with a drawing: as a file of its own it brings its style sheet, and nothing that runs. */
export const drawingPolicy = "default-src 'none';style-src 'unsafe-inline'";

function join(policy: Readonly<Record<string, string>>): string {
  return Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources}`)
    .join(';');
}

function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
