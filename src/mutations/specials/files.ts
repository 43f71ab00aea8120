import { splitFrontmatter } from '../../source/frontmatter.ts';
import { withValue } from '../fields/write.ts';
import type { SourceFile } from '../content.ts';
import { lineAt, splice, type Mutation } from '../mutation.ts';
import { filesOf, sitesOf, type Special } from './find.ts';

/** Whole files cut short, stored in another encoding, or put together in another order. */
export const wholeFiles: Special = function* ({ files }) {
  for (const file of files.values()) {
    const { text } = file;
    yield one('empty', file, '', 'empty-file', 1);
    yield one('blank', file, ' \n\n', 'empty-file', 1);
    yield one('write as UTF-16', file, Buffer.from(`\ufeff${text}`, 'utf16le'), 'not-utf-8', 1);
    yield one('put a mark before', file, `\ufeff${text}`, 'byte-order-mark', 1);
    yield one(
      'end the lines as Windows does in',
      file,
      text.replaceAll('\n', '\r\n'),
      'windows-line-ends',
      1,
    );
    yield* cutInsideLetter(file);
    const key = /^(?:[a-z]\w*):/m.exec(text);
    if (key) {
      const at = key.index;
      yield one(
        'begin with a tab a line of',
        file,
        splice(text, at, at, `\tx: 1\n`),
        'tab-indent',
        lineAt(text, at),
      );
      yield one(
        'never close a quote in',
        file,
        splice(text, at, at, `${key[0]} "x\n`),
        'broken-yaml',
        lineAt(text, at),
      );
      yield one(
        'write an alias into',
        file,
        splice(text, at, at, 'zz: *x\n'),
        'broken-yaml',
        lineAt(text, at),
      );
      yield one(
        'write a tag into',
        file,
        splice(text, at, at, 'zz: !x y\n'),
        'broken-yaml',
        lineAt(text, at),
      );
      yield one('lose a colon in', file, splice(text, at, at, 'zz\n'), 'broken-yaml', lineAt(text, at));
    }
    if (!file.path.endsWith('.mdx')) continue;
    yield one('cut the head off', file, text.slice(text.indexOf('\n') + 1), 'no-frontmatter', 1);
    const head = splitFrontmatter(text)?.yaml.length ?? 0;
    yield one(
      'cut short',
      file,
      text.slice(0, 4 + Math.floor(head / 2)).replace(/\n---\n[^]*/, ''),
      'no-frontmatter',
      1,
    );
    const [first = '', second = '', ...rest] = text.split('\n');
    yield one('swap the first lines of', file, [second, first, ...rest].join('\n'), 'no-frontmatter', 1);
  }
};

function* cutInsideLetter(file: SourceFile): Generator<Mutation> {
  const at = file.text.search(/[\u4e00-\u9fff]/);
  if (at === -1) return;
  const bytes = Buffer.from(file.text);
  const offset = Buffer.byteLength(file.text.slice(0, at)) + 2;
  const line = lineAt(file.text, at);
  yield one('cut inside a letter', file, bytes.subarray(0, offset), 'not-utf-8', line);
  const gbk = Buffer.concat([
    bytes.subarray(0, offset - 2),
    Buffer.from([0xd6, 0xd0]),
    bytes.subarray(offset + 1),
  ]);
  yield one('write a letter as GBK does in', file, gbk, 'not-utf-8', line);
}

/** Files taken away or given another name: what names them is told so. */
export const movedFiles: Special = function* (content) {
  const codes = {
    roles: 'unknown-role',
    departments: 'unknown-department',
    models: 'unknown-model',
    processes: 'unknown-process',
    forms: 'unknown-form',
    objectives: 'unknown-objective',
  } as const;
  for (const kind of ['roles', 'departments', 'models', 'processes', 'forms'] as const)
    for (const file of filesOf(content, kind)) {
      const id = file.path.slice(kind.length + 1, -'.mdx'.length);
      const uses = content.handbook.usesOf(kind, id).filter(({ from }) => from.thing.id !== id);
      const expect = uses.map(({ from, place }) => ({
        code: codes[kind],
        file: from.thing.file.slice('content/'.length),
        line: place().line,
      }));
      yield { name: `delete ${file.path}`, files: { [file.path]: null }, expect };
      yield {
        name: `rename ${file.path}`,
        files: { [file.path]: null, [`${kind}/${id}-2.mdx`]: file.text },
        expect,
      };
      const bad = `${kind}/${id}_X 新.mdx`;
      yield {
        name: `misname ${file.path}`,
        files: { [bad]: file.text },
        expect: [{ code: 'bad-file-name', file: bad, line: 1 }],
      };
    }
  for (const site of sitesOf(content, 'sources.code'))
    yield {
      name: `misfile ${site.file.path}`,
      field: site.field,
      files: { [site.file.path]: withValue(site, 'ZZ9').text },
      expect: [{ code: 'bad-file-name', file: site.file.path, line: withValue(site, 'ZZ9').line }],
    };
};

/** What may not stand in a body. */
const bodies = [
  ['code-in-body', 'import x from "./x.js"\n'],
  ['code-in-body', 'export const a = 1\n'],
  ['code-in-body', '文字 {globalThis.process} 文字\n'],
  ['code-in-body', '<Aside title={1 + 1}>x</Aside>\n'],
  ['unknown-component', '<Counter />\n'],
  ['unknown-component', '<Aside colour="red">x</Aside>\n'],
  ['missing-key', '<Basis />\n'],
  ['unsafe-html', '<iframe src="https://example.org/"></iframe>\n'],
  ['unsafe-html', '<img src="x" onerror="alert(1)" />\n'],
  ['unsafe-html', '<kbd onclick="alert(1)">x</kbd>\n'],
  ['unsafe-html', '![图](https://example.org/x.png)\n'],
  ['unsafe-html', '[点我](javascript:alert(1))\n'],
  ['broken-markdown', '<Aside>没有结束\n'],
  ['broken-markdown', '<Aside\n'],
  ['dead-link', '[哪里](/roles/nobody-like-that/)\n'],
  ['missing-picture', '![图](/images/no-such-picture.png)\n'],
  ['unknown-model', '<OrgChart model="no-such-model" />\n'],
  ['unknown-process', '<Swimlane process="no-such-process" />\n'],
  ['unknown-statement', '<Basis of="S0-9999" />\n'],
] as const;

export const unsafeBodies: Special = function* ({ files }) {
  for (const file of files.values())
    if (file.path.endsWith('.mdx'))
      for (const [code, passage] of bodies) {
        const text = `${file.text.trimEnd()}\n\n${passage}`;
        yield one(
          `append ${passage.trim()} to`,
          file,
          text,
          code,
          code === 'broken-markdown' ? 0 : lineAt(text, text.length - 1),
        );
      }
};

function one(
  does: string,
  { path }: SourceFile,
  bytes: string | Uint8Array,
  code: Mutation['expect'][number]['code'],
  line: number,
): Mutation {
  return { name: `${does} ${path}`, files: { [path]: bytes }, expect: [{ code, file: path, line }] };
}
