import { bodyComponents } from './components.ts';

/** What keeps a body from being read, and what to write instead, in Chinese. */
export interface SyntaxFault {
  message: string;
  fix: string;
}

/** What to write in Markdown where authors know an HTML tag. */
const inMarkdown: Readonly<Record<string, string>> = {
  a: '链接写成 `[文字](网址)`。',
  b: '加粗写成 `**文字**`。',
  strong: '加粗写成 `**文字**`。',
  i: '斜体写成 `*文字*`。',
  em: '斜体写成 `*文字*`。',
  s: '删除线写成 `~~文字~~`。',
  del: '删除线写成 `~~文字~~`。',
  hr: '分隔线写成 `---`，单独一行，前后各空一行。',
  p: '分段就空一行。',
  li: '列表一项一行，前面写 `- `。',
  ul: '列表一项一行，前面写 `- `。',
  ol: '列表一项一行，前面写 `1. `。',
  table: '表格写成 `| 列一 | 列二 |`，第二行写 `| --- | --- |`。',
};

/** How to say in Markdown what an HTML tag says; nothing for tags that have no counterpart. */
export function markdownFor(tag: string): string | undefined {
  if (/^h[1-6]$/.test(tag)) return '标题写成 `## 文字`。';
  if (tag === 'img') return '图片写成 `![说明](/images/…)`。';
  return Object.hasOwn(inMarkdown, tag) ? inMarkdown[tag] : undefined;
}

/**
 * What a syntax error of MDX means to the author of the text.
 *
 * @param reason What the parser says, in English.
 * @param rest The line from the place on that the parser names.
 */
export function explainSyntax(reason: string, rest: string): SyntaxFault {
  if (/expression|acorn|\{|\}/i.test(reason) && !rest.startsWith('<'))
    return { message: '花括号没有成对。', fix: '要写花括号就在前面加反斜杠：`\\{`、`\\}`。' };
  return explainAddress(rest) ?? explainTag(reason, rest) ?? explainSign(rest);
}

/** Comments, web and mail addresses in angle brackets, as HTML and plain Markdown have them. */
function explainAddress(rest: string): SyntaxFault | undefined {
  if (rest.startsWith('<!--'))
    return { message: '这里不能写 <!-- 注释 -->。', fix: '删掉注释；要留话就写在合并请求里。' };
  const [, address] = /^<((?:https?:|mailto:)[^\s>]+|[^\s<>@]+@[^\s<>]+)>/.exec(rest) ?? [];
  if (address === undefined) return undefined;
  const target = address.includes(':') ? address : `mailto:${address}`;
  return { message: '网址两边不能写 < >。', fix: `写成 \`[文字](${target})\`。` };
}

/** A tag that is not closed, closes nothing, or cannot be read to its end. */
function explainTag(reason: string, rest: string): SyntaxFault | undefined {
  const [, slash = '', name = '', attributes = ''] = /^<(\/?)([A-Za-z][\w.-]*)([^>]*)/.exec(rest) ?? [];
  const tag = `<${slash}${name}>`;
  if (name === '' || /^[A-Za-z]+[\d\u4e00-\u9fff]/.test(rest.slice(1))) return undefined;
  if (name === 'br') return { message: `换行的标签 ${tag} 没有写完。`, fix: '写成 `<br />`。' };
  if (name === 'img') return { message: '正文里不用 <img> 标签。', fix: pictureFix(attributes) };
  const instead = markdownFor(name);
  if (instead !== undefined) return { message: `正文里不能写 HTML 标签 ${tag}。`, fix: instead };
  if (/=\s*[^\s"'{]/.test(attributes))
    return { message: `标签 <${name}> 的属性值没加引号。`, fix: '值两边加英文双引号，例如 `type="note"`。' };
  if (slash !== '')
    return { message: `结束标签 ${tag} 和前面的标签配不上。`, fix: '删掉它，或者补上开头的标签。' };
  if (/^[a-z]/.test(name) || Object.hasOwn(bodyComponents, name))
    return /^Expected a closing tag/.test(reason)
      ? {
          message: `标签 ${tag} 没有配对的结束标签。`,
          fix: `在内容后面补上 \`</${name}>\`；不要标签就删掉它。`,
        }
      : { message: '标签没有写完，或者前后配不上。', fix: '标签要成对，属性的引号、最后的 > 都要写全。' };
  return undefined;
}

function pictureFix(attributes: string): string {
  const [, source = '/images/…'] = /\bsrc\s*=\s*["']?([^"'\s>]+)/.exec(attributes) ?? [];
  const [, title = '说明'] = /\balt\s*=\s*["']([^"']+)/.exec(attributes) ?? [];
  return `写成 \`![${title}](${source.replace(/\/$/, '')})\`。`;
}

/** A sign for “less than”, or brackets around a word. */
function explainSign(rest: string): SyntaxFault {
  const [, word] = /^<([^\s<>/][^<>]{0,20})>/.exec(rest) ?? [];
  if (word !== undefined)
    return {
      message: `<${word}> 会被当成标签。`,
      fix: `写成「${word}」；一定要尖括号就写 \`&lt;${word}&gt;\`。`,
    };
  if (rest.startsWith('<=')) return { message: '<= 会被当成标签。', fix: '写成 `≤`，或者“不超过”。' };
  const [, after = ''] = /^<\s*([^\s<>，。；、]{0,8})/u.exec(rest) ?? [];
  const less = `小于${/^[!-~]/.test(after) ? ' ' : ''}${after}`;
  return {
    message: `< 后面${after === '' ? '' : `跟着「${after}」，`}会被当成标签。`,
    fix: `写成“${less}”；一定要用这个符号就写 \`&lt;${after}\`。`,
  };
}
