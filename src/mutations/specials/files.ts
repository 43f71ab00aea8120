import type { ProblemCode } from '../../problem/codes.ts';
import { splitFrontmatter } from '../../source/frontmatter.ts';
import { unknownTargets } from '../fields/operators.ts';
import { withValue } from '../fields/write.ts';
import type { SourceFile } from '../content.ts';
import { insert, lineAt, type Mutation } from '../mutation.ts';
import { filesOf, sitesOf, type Special } from './find.ts';

/** Whole files cut short, stored in another encoding, or put together in another order. */
export const wholeFiles: Special = function* ({ files }) {
  for (const file of files.values()) {
    yield* otherBytes(file);
    yield* cutInsideLetter(file);
    yield* brokenYaml(file);
    if (file.path.endsWith('.mdx')) yield* brokenHead(file);
  }
};

/** Emptied, in another encoding, or with the line ends of another system. */
function* otherBytes(file: SourceFile): Generator<Mutation> {
  const { text } = file;
  yield one(file, { does: 'empty', bytes: '', code: 'empty-file' });
  yield one(file, { does: 'blank', bytes: ' \n\n', code: 'empty-file' });
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
  yield one(file, { does: 'write as UTF-16', bytes: utf16, code: 'not-utf-8' });
  yield one(file, { does: 'put a mark before', bytes: `\ufeff${text}`, code: 'byte-order-mark' });
  const crlf = text.replaceAll('\n', '\r\n');
  yield one(file, { does: 'end the lines as Windows does in', bytes: crlf, code: 'windows-line-ends' });
}

/** A line that YAML does not take, before the first key. */
function* brokenYaml(file: SourceFile): Generator<Mutation> {
  const { text } = file;
  const key = /^(?:[a-z]\w*):/m.exec(text);
  if (!key) return;
  for (const [does, line, code] of [
    ['begin with a tab a line of', '\tx: 1\n', 'tab-indent'],
    ['never close a quote in', `${key[0]} "x\n`, 'broken-yaml'],
    ['write an alias into', 'zz: *x\n', 'broken-yaml'],
    ['write a tag into', 'zz: !x y\n', 'broken-yaml'],
    ['lose a colon in', 'zz\n', 'broken-yaml'],
  ] as const) {
    const bytes = insert(text, key.index, line);
    yield one(file, { does, bytes, code, line: lineAt(text, key.index) });
  }
}

/** Frontmatter that does not begin, does not end, or does not stand first. */
function* brokenHead(file: SourceFile): Generator<Mutation> {
  const { text } = file;
  const code = 'no-frontmatter';
  yield one(file, { does: 'cut the head off', bytes: text.slice(text.indexOf('\n') + 1), code });
  const head = splitFrontmatter(text)?.yaml.length ?? 0;
  const short = text.slice(0, 4 + Math.floor(head / 2)).replace(/\n---\n[^]*/, '');
  yield one(file, { does: 'cut short', bytes: short, code });
  const [first = '', second = '', ...rest] = text.split('\n');
  const swapped = [second, first, ...rest].join('\n');
  yield one(file, { does: 'swap the first lines of', bytes: swapped, code });
}

function* cutInsideLetter(file: SourceFile): Generator<Mutation> {
  const at = file.text.search(/[\u4e00-\u9fff]/);
  if (at === -1) return;
  const bytes = Buffer.from(file.text);
  const offset = Buffer.byteLength(file.text.slice(0, at)) + 2;
  const line = lineAt(file.text, at);
  const code = 'not-utf-8';
  yield one(file, { does: 'cut inside a letter', bytes: bytes.subarray(0, offset), code, line });
  const gbk = Buffer.concat([
    bytes.subarray(0, offset - 2),
    Buffer.from([0xd6, 0xd0]),
    bytes.subarray(offset + 1),
  ]);
  yield one(file, { does: 'write a letter as GBK does in', bytes: gbk, code, line });
}

/** Files taken away or given another name: what names them is told so. */
export const movedFiles: Special = function* (content) {
  for (const kind of ['roles', 'departments', 'models', 'processes', 'forms'] as const)
    for (const file of filesOf(content, kind)) {
      const id = file.path.slice(kind.length + 1, -'.mdx'.length);
      const uses = content.handbook.usesOf(kind, id).filter(({ from }) => from.thing.id !== id);
      const expect = uses.map(({ from, place }) => ({
        code: unknownTargets[kind],
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
  ['heading-level', '# 大标题\n'],
  ['heading-level', '## 一节\n\n#### 小节\n'],
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

/** Each such passage at the end of each body. */
export const unsafeBodies: Special = function* ({ files }) {
  for (const file of files.values())
    if (file.path.endsWith('.mdx'))
      for (const [code, passage] of bodies) {
        const text = `${file.text.trimEnd()}\n\n${passage}`;
        const line = code === 'broken-markdown' ? 0 : lineAt(text, text.length - 1);
        yield one(file, { does: `append ${passage.trim()} to`, bytes: text, code, line });
      }
};

/** A mutation of one whole file that must be reported on a line of it, the first unless told. */
function one(
  { path }: SourceFile,
  {
    does,
    bytes,
    code,
    line = 1,
  }: { does: string; bytes: string | Uint8Array; code: ProblemCode; line?: number },
): Mutation {
  return { name: `${does} ${path}`, files: { [path]: bytes }, expect: [{ code, file: path, line }] };
}
