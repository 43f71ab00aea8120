import { lstat, readFile } from 'node:fs/promises';
import type { Problem } from '../problem/problem.ts';
import { systemCode } from '../problem/system-code.ts';
import { problemAt } from '../problem/problem-at.ts';

/** Nobody writes a megabyte of handbook into one file. */
const maxBytes = 1024 * 1024;

/** The text of a file, unless something keeps it from being read. */
export interface ReadText {
  text?: string;
  problems: Problem[];
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A content file as text with `\n` line ends, or what keeps it from being read. */
export async function readText(path: string, file: string): Promise<ReadText> {
  const refuse = refuser(file);
  try {
    const { size, kind } = await statFile(path);
    if (kind === 'folder')
      return refuse('not-a-file', {
        message: '这里应该是一个文件，却是一个文件夹。',
        fix: '把文件夹改名或移走。',
      });
    // A link could lead out of the repository, and messages would quote what stands there.
    if (kind === 'other')
      return refuse('not-a-file', {
        message: '这里应该是一个文件，却是指向别处的链接。',
        fix: '把文件本身放到这里。',
      });
    if (size > maxBytes)
      return refuse('file-too-large', {
        message: `文件有 ${(size / 1024 / 1024).toFixed(1)} MB，超过 1 MB。`,
        fix: '图片和附件放进 public/，正文里写链接。',
      });
    return decodeText(await readFile(path), file);
  } catch (error) {
    const reason = systemCode(error) ?? String(error);
    if (reason === 'ENOENT')
      return refuse('unreadable-file', {
        message: '没有这个文件，手册少不了它。',
        fix: '新建它，照别的手册写。',
      });
    return refuse('unreadable-file', {
      message: `读不了这个文件（${reason}）。`,
      fix: '检查文件权限和磁盘。',
    });
  }
}

/** The bytes of a content file as text, as `readText` gives it. */
export function decodeText(bytes: Uint8Array, file: string): ReadText {
  const refuse = refuser(file);
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return refuse('not-utf-8', {
      message: '文件不是 UTF-8 编码。',
      fix: '用编辑器另存为 UTF-8（无 BOM）。',
      line: lineOfBadByte(bytes),
    });
  }
  if (text.trim() === '')
    return refuse('empty-file', { message: '文件是空的。', fix: '照同一文件夹里的其他文件写，或者删掉它。' });
  return {
    text: text
      .replace(/^\ufeff/, '')
      .replaceAll('\r\n', '\n')
      .replaceAll('\r', '\n'),
    problems: traitsOfOtherSystems(text, file),
  };
}

/** A mark of the byte order and line ends of another system, which the text is freed of. */
function traitsOfOtherSystems(text: string, file: string): Problem[] {
  const problems: Problem[] = [];
  if (text.startsWith('\ufeff'))
    problems.push(
      problemAt({ file, line: 1, column: 1 }, 'byte-order-mark', {
        message: '文件开头有看不见的 BOM 标记。',
        fix: '另存为“UTF-8 无 BOM”。',
      }),
    );
  if (text.includes('\r')) {
    const line = text.slice(0, text.indexOf('\r')).split('\n').length;
    problems.push(
      problemAt({ file, line, column: 1 }, 'windows-line-ends', {
        message: '文件用了 Windows 换行（CRLF）。',
        fix: '编辑器右下角把 CRLF 换成 LF 再保存。',
      }),
    );
  }
  return problems;
}

function refuser(file: string) {
  return (
    code: Problem['code'],
    { message, fix, line = 1 }: { message: string; fix: string; line?: number },
  ): ReadText => ({
    problems: [problemAt({ file, line, column: 1 }, code, { message, fix })],
  });
}

async function statFile(path: string): Promise<{ size: number; kind: 'file' | 'folder' | 'other' }> {
  const stats = await lstat(path);
  return { size: stats.size, kind: stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other' };
}

/** Line of the first byte that is no UTF-8, counted in line feeds before it. */
function lineOfBadByte(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end === -1 ? bytes.length : end;
    try {
      decoder.decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop + 1;
    line += 1;
  }
  return line;
}
