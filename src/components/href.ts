const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Address of a page of this site, from its path below the base. */
export function href(path: string): string {
  return base + path;
}

/** The same for links inside finished HTML. */
export function withBase(html: string): string {
  return base === '' ? html : html.replace(/(<(?:a|img) [^>]*?(?:href|src)=")(\/[^"/]?)/g, `$1${base}$2`);
}
