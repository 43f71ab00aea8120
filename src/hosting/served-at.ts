/** Address at which a person opens the site that is served on this machine. */
export function servedAt({ host, port, base }: { host: string; port: number; base: string }): string {
  const path = base.replace(/^\/+|\/+$/g, '');
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/${path === '' ? '' : `${path}/`}`;
}
