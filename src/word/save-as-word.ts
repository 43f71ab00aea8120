import type { AboutWord } from './about-word.ts';
import { parsePage } from './parse-page.ts';
import { writeDocument, type WordDrawing, type WordPage } from './write-document.ts';

/** WeChat, DingTalk and Feishu by what they call themselves. */
const keepsNoFiles = /MicroMessenger|DingTalk|Lark|Feishu/i;

/**
 * Make a Word document of a page, and of the pages it brings along, and hand it to the reader as a file.
 *
 * @param markdown Address of the page's Markdown.
 * @param base Path below which the site is.
 * @returns what to tell the reader, mostly nothing.
 * @throws when the site does not answer.
 */
export async function saveAsWord(markdown: string, base: string): Promise<string> {
  const about = (await (
    await get(new URL(`${base.replace(/\/$/, '')}/word.json`, markdown))
  ).json()) as AboutWord; // the site's own
  const path = new URL(markdown).pathname;
  const paths = [path, ...(about.sets[path] ?? [])];
  const pages = await Promise.all(paths.map((one) => fetchPage(new URL(one, markdown), about)));
  hand(await writeDocument(about, pages), `${pages[0]?.title ?? ''}.docx`);
  return keepsNoFiles.test(navigator.userAgent) ? about.elsewhere : '';
}

async function fetchPage(address: URL, about: AboutWord): Promise<WordPage> {
  const page = parsePage(await (await get(address)).text(), address.href);
  const drawing = about.drawings[address.pathname];
  const name = about.drawing.replace('{{title}}', () => page.title);
  return { ...page, drawing: drawing === undefined ? undefined : await fetchDrawing(drawing, address, name) };
}

async function fetchDrawing(path: string, page: URL, name: string): Promise<WordDrawing> {
  const blob = await (await get(new URL(path, page))).blob();
  const { width, height } = await createImageBitmap(blob);
  return { png: new Uint8Array(await blob.arrayBuffer()), width, height, name };
}

async function get(address: URL): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`get: ${address.href} answers ${response.status}`);
  return response;
}

function hand(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name.replaceAll(/[\\/:*?"<>|]/g, '-');
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000); // some browsers read it only once the reader has said where to
}
