import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether LibreOffice is on this machine; tests that need it are skipped elsewhere. */
export const hasLibreOffice = canRun('soffice');

/** First sheet of a workbook as LibreOffice computes and shows it: rows of cells, in UTF-8. */
export function readWithLibreOffice(workbook: Uint8Array): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), workbook);
    // Field separator tab, text quoted by `"`, UTF-8, from line 1: the tokens of its CSV filter.
    const filter = 'csv:Text - txt - csv (StarCalc):9,34,76,1';
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const args = [profile, '--headless', '--convert-to', filter, '--outdir', folder, join(folder, 'book.xlsx')];
    execFileSync('soffice', args, { stdio: 'ignore', timeout: 60_000 });
    const text = readFileSync(join(folder, 'book.csv'), 'utf8').trimEnd();
    return text.split('\n').map((line) => line.split('\t').map((cell) => cell.replace(/^"|"$/g, '')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function canRun(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}
