const fileOfPage =
  /^(?:\.{0,2}\/)*(?:content\/)?(?:guides\/(?=contribute\/))?((?!content\/)(?=[\w-]+\/)[\w/-]+?|metrics|glossary)(?:\/index)?\.(?:mdx?|ya?ml)(#.*)?$/i;

/** The page that is meant where its file is written, whatever folders stand before it: `../roles/buyer.mdx` is `/roles/buyer/`. */
export function pathOfFile(link: string): string | undefined {
  const [, page, anchor = ''] = fileOfPage.exec(link) ?? [];
  if (page === undefined) return undefined;
  return page.startsWith('sources/') ? '/sources/' : `/${page}/${anchor}`; // all sources share a page
}
