import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { Picture } from './picture.ts';

/** What the commands that authors meet first print, in a copy of the handbook in which one form's id is misspelt. */
export async function terminalPictures(page: Page): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const { name, command, output } of runCommands()) {
    await page.setContent(terminalPage(command, output));
    pictures.push({ name, png: await page.locator('pre').screenshot() });
  }
  return pictures;
}

/** A page that shows what a command printed, as a terminal does. */
function terminalPage(command: string, output: string): string {
  const text = `$ ${command}\n${output.trim()}`;
  const escaped = text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; background: #fff }
    pre { margin: 0; padding: 18px 22px; width: 836px; box-sizing: border-box; white-space: pre-wrap;
      background: #17202b; color: #e7ecf2; border-radius: 10px;
      font: 15px/1.65 'Noto Sans Mono CJK SC', 'Noto Sans Mono', monospace }
  </style><pre>${escaped}</pre>`;
}

function runCommands(): { name: string; command: string; output: string }[] {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-shots-'));
  try {
    cpSync('content', join(folder, 'content'), { recursive: true });
    symlinkSync(resolve('scripts'), join(folder, 'scripts'));
    const run = (...parameters: string[]) =>
      spawnSync(process.execPath, parameters, { cwd: folder, encoding: 'utf8' }).stdout;
    const words = ['--title', '直播主播', '--english', 'Live Host', '--department', 'sales'];
    const created = run('scripts/new.ts', 'role', ...words);
    const file = join(folder, 'content/roles/after-sales-agent.mdx');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('- return-exchange-register', '- return-exchange-registr'),
    );
    return [
      {
        name: 'new',
        command: 'npm run new -- role --title 直播主播 --english "Live Host" --department sales',
        output: created,
      },
      { name: 'check', command: 'npm run check', output: run('scripts/check.ts', '--errors-only') },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
