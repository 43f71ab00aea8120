const LINK = /<a\b([^>]*?) href="([^"]*)"([^>]*)>/g;

/**
 * A drawing whose links still lead somewhere when it has left its page: written out as full addresses.
 *
 * Where the site's address is not known a link would lead nowhere, so boxes become plain boxes.
 *
 * @param page Full address of the page the drawing stands on; nothing when it has none.
 */
export function carryLinks(svg: string, page: string | undefined): string {
  if (page === undefined) return svg.replace(LINK, '<g$1$3>').replaceAll('</a>', '</g>');
  return svg.replace(
    LINK,
    (_, before: string, path: string, after: string) =>
      `<a${before} href="${new URL(path, page).href}"${after}>`,
  );
}
