/** The part of Pagefind's browser API that the dialog uses; the bundle is written after the pages are. */
export interface Pagefind {
  options(options: { excerptLength?: number; ranking?: Record<string, number> }): Promise<void>;
  search(query: string): Promise<{ results: readonly { data(): Promise<Hit> }[] }>;
}

/** One page found; the excerpt is HTML that Pagefind escaped, with `<mark>` around the words. */
export interface Hit {
  url: string;
  excerpt: string;
  meta: { title?: string };
  sub_results: readonly { url: string; title: string; excerpt: string }[];
}

/** Load Pagefind and its index from where the build put them. */
export async function loadPagefind(bundle: string): Promise<Pagefind> {
  const address = `${bundle}pagefind.js`; // in a variable, so that it is not bundled
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind; // typed by hand above
  await pagefind.options({ excerptLength: 40 });
  return pagefind;
}
