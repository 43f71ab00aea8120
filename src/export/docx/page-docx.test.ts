import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { aHandbook } from '../../fixtures/a-handbook.ts';
import { aDepartment, aForm, aModel, aProcess, aRole, someSettings } from '../../fixtures/builders.ts';
import { pageDocx } from './page-docx.ts';
import { settle } from './settle.ts';
import { writeDocument } from './write-document.ts';

const hostile = '</w:t><script>&amp;"\u{1F600}';
const handbook = aHandbook({
  settings: someSettings({ model: 'team', company: hostile, site: 'https://handbook.example' }),
  departments: { shop: aDepartment() },
  roles: {
    manager: aRole({ title: '店长' }),
    clerk: aRole({ title: hostile, notes: [{ text: hostile, suggested: true }] }),
  },
  models: { team: aModel() },
  processes: { returns: aProcess({ title: '退货', steps: undefined, lanes: undefined }) },
  forms: { register: aForm({ title: '登记表', filledBy: ['manager'] }) },
});

const partsOf = async (kind: 'roles' | 'processes' | 'forms', id: string) =>
  Object.entries(unzipSync(await pageDocx(handbook, kind, id))).map(
    ([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const,
  );

/** Elements that are opened and not closed in their order. */
function openIn(xml: string): string[] {
  const open: string[] = [];
  for (const [, close, name = '', empty] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g))
    if (close === '/') {
      if (open.pop() !== name) return [name];
    } else if (empty !== '/') open.push(name);
  return open;
}

describe('pageDocx', () => {
  test.each([
    ['roles', 'clerk'],
    ['processes', 'returns'],
    ['forms', 'register'],
  ] as const)('is well-formed throughout, whatever is in it: %s', async (kind, id) => {
    for (const [path, text] of await partsOf(kind, id)) {
      expect([path, openIn(text)]).toEqual([path, []]);
      expect([path, /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(text)]).toEqual([
        path,
        false,
      ]);
      expect(text).not.toContain('<script');
    }
  });

  test('keeps what is allowed, and links to the site', async () => {
    const text = new Map(await partsOf('roles', 'clerk'));
    expect(text.get('word/document.xml')).toContain('&lt;/w:t&gt;&lt;script&gt;');
    expect(text.get('word/document.xml')).toContain('\u{1F600}');
    const form = new Map(await partsOf('forms', 'register'));
    expect(form.get('word/_rels/document.xml.rels')).toContain('https://handbook.example/roles/manager/');
  });
});

test('equal pages give equal bytes, whatever was written before', async () => {
  const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#0d6f82' } })
    .png()
    .toBuffer();
  const page = {
    company: '',
    thing: '',
    line: '',
    address: '',
    day: undefined,
    head: '<h1>退货</h1>',
    body: '',
  };
  const write = () => writeDocument({ ...page, figure: { png, name: '泳道图' } });
  expect(Buffer.compare(await write(), await write())).toBe(0);
});

describe('settle', () => {
  test('gives the same bytes whenever a document is made', async () => {
    const first = await pageDocx(handbook, 'forms', 'register');
    expect(Buffer.compare(settle(first, '2026-01-01'), settle(first, '2026-01-01'))).toBe(0);
    const core = unzipSync(settle(first, '2026-01-02'))['docProps/core.xml'];
    expect(new TextDecoder().decode(core)).toContain('2026-01-02T00:00:00Z');
  });
});
