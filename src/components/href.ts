const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Address of a page of this site, from its path below the base. */
export function href(path: string): string {
  return base + path;
}

/** Path of a page below the base, from its address. */
export function pathBelowBase(pathname: string): string {
  return pathname.slice(base.length);
}

/** Finished HTML whose links and pictures are below the base. */
export function withBase(html: string): string {
  return base === '' ? html : html.replace(/(<(?:a|img) [^>]*?(?:href|src)=")(\/[^"/]?)/g, `$1${base}$2`);
}
