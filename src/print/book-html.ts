import { escapeXml } from '../text/escape-xml.ts';

/** A chapter with its pages as HTML. */
export interface BookChapter {
  title: string;
  anchor: string;
  pages: { title: string; anchor: string; html: string }[];
}

/** A book before it is printed. */
export interface Book {
  title: string;
  /** What of the handbook it is, such as “运营部”; nothing for the whole. */
  part: string | undefined;
  company: string;
  /** Edition and day, as the foot of every page says. */
  edition: string;
  /** The handbook's day, which the file bears instead of the clock's. */
  day: string | undefined;
  labels: { contents: string; suggested: string };
  chapters: BookChapter[];
  css: string;
}

/**
 * The book as one HTML file that needs nothing else: cover, contents, chapters.
 *
 * @param pageOf Page on which an anchor stands; unknown before the book has been printed once.
 */
export function bookHtml(book: Book, pageOf: ReadonlyMap<string, number> = new Map()): string {
  const { title, part, company, edition, labels, chapters, css } = book;
  const head = part === undefined ? title : `${title} · ${part}`;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeXml(head)}</title>
<style>
${css}
@page { @bottom-left { content: ${cssString(`${head} · ${edition}`)}; } }
</style>
</head>
<body>
<header class="cover">
<p class="company">${escapeXml(company)}</p>
<p class="title">${escapeXml(title)}</p>
${part === undefined ? '' : `<p class="part">${escapeXml(part)}</p>`}
<p class="edition">${escapeXml(edition)}</p>
<p class="note">${escapeXml(labels.suggested)}</p>
</header>
<nav class="contents">
<h1>${escapeXml(labels.contents)}</h1>
<ol>
${chapters.map((chapter) => contentsOf(chapter, pageOf)).join('\n')}
</ol>
</nav>
${chapters.map(chapterHtml).join('\n')}
</body>
</html>
`;
}

function contentsOf({ title, anchor, pages }: BookChapter, pageOf: ReadonlyMap<string, number>): string {
  const entry = (label: string, to: string): string =>
    `<a href="#${to}"><span>${escapeXml(label)}</span><i></i><b>${pageOf.get(to) ?? ''}</b></a>`;
  const [only] = pages;
  const below =
    pages.length === 1 && only?.title === title
      ? ''
      : `<ol>${pages.map((page) => `<li>${entry(page.title, page.anchor)}</li>`).join('')}</ol>`;
  return `<li>${entry(title, anchor)}${below}</li>`;
}

function chapterHtml({ title, anchor, pages }: BookChapter): string {
  return `<section class="chapter">
<h1 id="${anchor}">${escapeXml(title)}</h1>
${pages.map(({ html }) => html).join('\n')}
</section>`;
}

/** Text as CSS writes it; `<` is spelt out, for a style element ends at the first tag that says so. */
export function cssString(text: string): string {
  // Each character that means something in CSS or HTML becomes its number.
  return `"${text.replace(/[\\"<\n\r\f\0]/g, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}
