import type { Dirent } from 'node:fs';
import { problemAt } from '../problem/problem-at.ts';
import type { Problem } from '../problem/problem.ts';
import { folderKinds, singleFiles, type FolderKind } from '../schema/kinds.ts';

/** Endings that are written where `.mdx` or `.yaml` is meant, also twice, and after it. */
const mistaken = /(?:\.(?:mdx?|markdown|txt|ya?ml))+$/i;

/** Whether a file is left behind by an office program, an editor or the system. */
export function isTemporary(name: string): boolean {
  return /^(?:~\$|thumbs\.db$|desktop\.ini$)|(?:\.(?:bak|tmp|swp)|~)$/i.test(name);
}

/** The id that a file of a kind would have if its name ended rightly; nothing where it is another kind of file. */
export function stemOf(name: string, kind: FolderKind): string | undefined {
  if (isTemporary(name) || /^readme\b/i.test(name)) return undefined;
  const stem = name.replace(mistaken, '');
  return stem !== name && `${stem}${folderKinds[kind].extension}` !== name ? stem : undefined;
}

/** What to do with something in `content/` that the handbook does not read. */
export function explainStray(file: string, entry: Dirent, kind?: FolderKind): Problem {
  const say = (message: string, fix: string): Problem =>
    problemAt({ file, line: 1, column: 1 }, 'stray-file', { message, fix });
  if (isTemporary(entry.name)) return say('这是临时文件，不是手册的内容。', '删掉这个临时文件。');
  if (entry.isDirectory() && kind !== undefined)
    return say(
      `content/${kind}/ 里不能再分文件夹。`,
      `里面的文件直接放到 content/${kind}/ 下，再删掉这个文件夹。`,
    );
  const stem = kind === undefined ? undefined : stemOf(entry.name, kind);
  if (kind !== undefined && stem !== undefined) {
    const { extension } = folderKinds[kind];
    return say('文件名的后缀不对，手册读不到它。', `后缀改成 ${extension}：\`${stem}${extension}\`。`);
  }
  const known = [...Object.keys(folderKinds).map((name) => `${name}/`), ...Object.keys(singleFiles)].join(
    '、',
  );
  return say(
    `这个${entry.isDirectory() ? '文件夹' : '文件'}不属于任何一类内容，手册不会用到它。`,
    `岗位、流程等放 .mdx，来源放 .yaml；content/ 下只有：${known}。`,
  );
}
