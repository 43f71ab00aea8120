import { drawingPolicy, headerPolicy } from '../site/content-security-policy.ts';

/** What a server has to know to serve the built site. */
export interface Hosting {
  /** `[host][:port]`: `:8080`, a name such as `handbook.example.com`, an address such as `127.0.0.1:8080`. */
  listen: string;
  /** Folder that holds the site; below a base, it holds the folders of the base first. */
  root: string;
  /** Path below which the site stands, with slashes at both ends. */
  base: string;
  /** Address of an oauth2-proxy that knows who belongs to the company, such as `oauth2-proxy:4180`. */
  login?: string;
}

/** Sent with everything. */
export const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // A handbook's addresses tell what a company is about.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // Browsers heed it over TLS only.
  'Strict-Transport-Security': 'max-age=31536000',
} as const;

/** The editor signs in through a window of the forge, which has to be able to answer. */
export const openerPolicy = { pages: 'same-origin', editor: 'same-origin-allow-popups' } as const;

/** Policies by what is asked for; the editor's page brings its own in a `<meta>` tag. */
export const policies = {
  pages: headerPolicy,
  drawings: drawingPolicy,
  editor: "frame-ancestors 'none'",
} as const;

/** Names with a hash in them never change; everything else is asked for anew. */
export const caching = { hashed: 'public, max-age=31536000, immutable', others: 'no-cache' } as const;

/** Kinds of files that a server's own list may not know. */
export const contentTypes = {
  bpmn: 'application/xml',
  ics: 'text/calendar',
  md: 'text/markdown',
  webmanifest: 'application/manifest+json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
