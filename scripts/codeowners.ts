import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readCommandLine } from '../src/cli/command-line.ts';
import { codeowners } from '../src/edit/codeowners.ts';
import { ContentError, loadHandbook } from '../src/site/load-handbook.ts';

// Writes the file that tells the forge whom to ask about which page; `--check` only compares.
const { check } = readCommandLine(
  { usage: 'npm run codeowners -- [--check]', options: { check: { type: 'boolean', default: false } } },
  ({ values }) => values,
);
const handbook = await loadHandbook().catch((error: unknown) => {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exit(1);
});
const wanted = codeowners(handbook);
if (!wanted) {
  console.log('不用生成：content/handbook.yaml 里没写 accounts，或者这个平台不认 CODEOWNERS。');
} else {
  const there = await readFile(wanted.file, 'utf8').catch(() => undefined);
  if (there === wanted.text) console.log(`${wanted.file} 和页面负责人对得上。`);
  else if (check) {
    console.error(
      `${wanted.file} 和页面负责人、账号对不上了。运行 npm run codeowners 重新生成，一起提交；` +
        '不会的话，在合并请求里写“请帮我更新 CODEOWNERS”。',
    );
    process.exitCode = 1;
  } else {
    await mkdir(dirname(wanted.file), { recursive: true });
    await writeFile(wanted.file, wanted.text);
    console.log(`${wanted.file} 写好了。`);
  }
}
