import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { AboutWord } from './about-word.ts';
import { parsePage } from './parse-page.ts';
import { writeDocument, type WordPage } from './write-document.ts';

const hostile = '</w:t><script>&amp;"\u{1F600}\u0008';
const about: AboutWord = {
  company: hostile,
  elsewhere: '',
  line: '运营手册 · V1 · 2026-11-01',
  pages: '第 {{page}} 页，共 {{pages}} 页',
  drawing: '{{title}}泳道图',
  drawings: {},
  sets: {},
};
const address = 'https://handbook.example/base/roles/clerk.md';

function aPage(markdown: string): WordPage {
  return { ...parsePage(markdown, address), drawing: undefined };
}

async function partsOf(...pages: WordPage[]): Promise<Map<string, string>> {
  const file = await writeDocument(about, pages);
  const parts = Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer())));
  return new Map(parts.map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

/** Elements that are opened and not closed in their order. */
function openIn(xml: string): string[] {
  const open: string[] = [];
  for (const [, close, name = '', empty] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g))
    if (close === '/') {
      if (open.pop() !== name) return [name];
    } else if (empty !== '/') open.push(name);
  return open;
}

describe('writeDocument', () => {
  test('is well-formed throughout, whatever is in a page', async () => {
    const escaped = hostile.replaceAll(/[<>&]/g, '\\$&');
    const parts = await partsOf(aPage(`# ${escaped}\n\n- ${escaped}\n\n| ${escaped} |\n| --- |\n| 1 |\n`));
    for (const [path, text] of parts) {
      if (!/\.(?:xml|rels)$/.test(path)) continue;
      expect([path, openIn(text)]).toEqual([path, []]);

      expect([path, /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(text)]).toEqual([
        path,
        false,
      ]);
      expect(text).not.toContain('<script');
    }
    expect(parts.get('word/document.xml')).toContain('&lt;/w:t&gt;&lt;script&gt;');
    expect(parts.get('word/document.xml')).toContain('\u{1F600}');
  });

  test('uses Word’s own headings and tables, and links to the site', async () => {
    const parts = await partsOf(
      aPage('# 文案\n\n## 职责\n\n- [店长](/base/roles/manager/)\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n'),
    );
    const text = parts.get('word/document.xml') ?? '';
    expect(text).toMatch(/<w:pStyle w:val="Heading1"\/>.*文案/s);
    expect(text).toMatch(/<w:pStyle w:val="Heading2"\/>.*职责/s);
    expect(text.match(/<w:tc>/g)).toHaveLength(4);
    expect(parts.get('word/_rels/document.xml.rels')).toContain(
      'Target="https://handbook.example/base/roles/manager/"',
    );
  });

  test('begins every page on a sheet of its own, with its title at the head', async () => {
    const parts = await partsOf(aPage('# 物流部\n'), aPage('# 仓储物流专员\n'));
    expect(parts.get('word/document.xml')?.match(/<w:sectPr/g)).toHaveLength(2);
    const heads = [...parts].filter(([path]) => path.startsWith('word/header')).map(([, text]) => text);
    expect(heads.map((text) => /物流部|仓储物流专员/.exec(text)?.[0])).toEqual(['物流部', '仓储物流专员']);
    expect(parts.get('docProps/core.xml')).toContain('<dc:title>物流部</dc:title>');
  });

  test('puts a drawing before the first section, as wide as the sheet at most', async () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47]); // kept as it is, not read
    const drawing = { png, width: 4000, height: 1000, name: '退货泳道图' };
    const parts = await partsOf({ ...aPage('# 退货\n\n起头\n\n## 步骤\n'), drawing });
    expect(parts.get('word/document.xml')).toMatch(/起头.*<w:drawing>.*步骤/s);
    const width = Number(/<wp:extent cx="(\d+)"/.exec(parts.get('word/document.xml') ?? '')?.[1]);
    expect(width / 9525).toBe(640); // EMU to px
  });
});
