import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { readFiles, soundHandbook, writeHandbook, type Files } from '../fixtures/write-handbook.ts';
import { problemCodes, type ProblemCode } from '../problem/codes.ts';
import { formatProblem } from '../problem/format-problem.ts';
import type { Problem } from '../problem/problem.ts';
import { checkContentByClock } from '../site/load-handbook.ts';
import { checks } from './index.ts';

vi.setConfig({ testTimeout: 30_000 }); // a busy machine is slow, not wrong

const codes = Object.keys(problemCodes) as ProblemCode[]; // the keys of a constant
const root = fileURLToPath(new URL('__fixtures__/', import.meta.url));
const helpPages = fileURLToPath(new URL('../../content/guides/contribute/problems/', import.meta.url));

type Side = 'bad' | 'good';

/** What git cannot keep: files that are missing, or too large to keep. */
const generated: Partial<Record<ProblemCode, Record<Side, (sound: Files) => Files>>> = {
  'unreadable-file': {
    bad: (sound) => Object.fromEntries(Object.entries(sound).filter(([path]) => path !== 'metrics.yaml')),
    good: (sound) => sound,
  },
  'file-too-large': {
    bad: (sound) => ({ ...sound, 'guides/welcome.mdx': withBodyOf(sound, 5 * 1024 * 1024) }),
    good: (sound) => ({ ...sound, 'guides/welcome.mdx': withBodyOf(sound, 900 * 1024) }),
  },
};

function withBodyOf(sound: Files, bytes: number): string {
  return `${String(sound['guides/welcome.mdx'])}\n${'字字字字字字字字字\n'.repeat(bytes / 28)}`;
}

function fixture(code: ProblemCode, side: Side): Files {
  const generate = generated[code];
  return generate
    ? generate[side](soundHandbook)
    : { ...soundHandbook, ...readFiles(`${root}${code}/${side}`), ...publicFiles(code) };
}

/** What lies in `public/` on both sides, beside the content. */
function publicFiles(code: ProblemCode): Files {
  const folder = `${root}${code}/public`;
  const files = existsSync(folder) ? Object.entries(readFiles(folder)) : [];
  return Object.fromEntries(files.map(([path, bytes]) => [`../public/${path}`, bytes]));
}

async function problemsOf(files: Files): Promise<Problem[]> {
  const { problems } = await checkContentByClock(writeHandbook(files), new Date('2026-11-21T12:00:00Z'));
  return problems;
}

describe('the sound handbook', () => {
  test('has no problem at all', async () => {
    expect(await problemsOf(soundHandbook)).toEqual([]);
  });
});

describe.each(codes)('%s', (code) => {
  test('is all that is said about the bad handbook, word for word', async () => {
    const problems = await problemsOf(fixture(code, 'bad'));
    const text = problems.map((problem) => formatProblem(problem, 'text')).join('\n\n');
    await expect(`${text}\n`).toMatchFileSnapshot(`${root}${code}/expected.txt`);
    expect(new Set(problems.map((problem) => problem.code))).toEqual(new Set([code]));
  });

  test('is not said about the good handbook', async () => {
    expect(await problemsOf(fixture(code, 'good'))).toEqual([]);
  });
});

describe('the codes', () => {
  test('have a folder of fixtures each, and no folder is left over', () => {
    const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).toSorted()).toEqual(codes.toSorted());
  });

  test('have a help page each', () => {
    expect(codes.filter((code) => !existsSync(`${helpPages}${code}.mdx`))).toEqual([]);
  });

  test('of the rules are all known, and every rule reports at least one', () => {
    for (const check of checks) expect(check.codes.length).toBeGreaterThan(0);
    expect(codes).toEqual(expect.arrayContaining(checks.flatMap((check) => [...check.codes])));
  });
});
