import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { watchMemory } from './watch-memory.ts';

/** A script that holds so many megabytes for a while. */
const holding = (megabytes: number): string =>
  `const held = Buffer.alloc(${String(megabytes)} * 2 ** 20, 1); setTimeout(() => held.length, 1500)`;

test.runIf(existsSync('/proc/self/statm'))('counts a process and those it started', async () => {
  const inner = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(holding(200))}]);`;
  const child = spawn(process.execPath, ['-e', inner + holding(300)]);
  const stop = watchMemory(child.pid ?? 0);
  await new Promise((done) => child.on('exit', done));
  const megabytes = (await stop()) / 2 ** 20;
  expect(megabytes).toBeGreaterThan(500);
  expect(megabytes).toBeLessThan(800);
});
