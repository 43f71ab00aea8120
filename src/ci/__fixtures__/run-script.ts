import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a script of a workflow went, where every program it calls only notes that it was called. */
export interface ScriptRun {
  code: number | null;
  output: string;
  /** Each call, as the program was given it. */
  calls: string[][];
  /** Every file the script left, by its path. */
  files: Record<string, string>;
}

const programs = ['npm', 'node', 'sudo', 'apt-get', 'git', 'caddy', 'nginx'];

/** A program that notes its arguments and, as ours do, leaves the report it was asked for. */
const stub = `#!/bin/bash
{ printf '%s\\0' "\${0##*/}" "$@"; printf '\\n\\0'; } >> "$CALLS"
if [[ "\${0##*/} $*" == *" report "* ]]; then mkdir -p report; echo 报告 > report/summary.md; fi
if [[ "\${0##*/} $*" == *" --format "* ]]; then echo 输出; fi
exit "\${STUB_EXIT:-0}"
`;

/** Run a script of a workflow as a runner does, in a folder of its own that is gone afterwards. */
export function runScript(script: string, environment: Readonly<Record<string, string>>): ScriptRun {
  const root = mkdtempSync(join(tmpdir(), 'handbook-script-'));
  const [bin, work, calls] = [join(root, 'bin'), join(root, 'work'), join(root, 'calls')];
  try {
    mkdirSync(bin);
    mkdirSync(work);
    writeFileSync(calls, '');
    for (const program of programs) {
      writeFileSync(join(bin, program), stub);
      chmodSync(join(bin, program), 0o755);
    }
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script], {
      cwd: work,
      encoding: 'utf8',
      env: {
        ...environment,
        PATH: `${bin}:/usr/bin:/bin`,
        CALLS: calls,
        GITHUB_STEP_SUMMARY: join(work, 'step-summary.md'),
      },
    });
    const noted = readFileSync(calls, 'utf8').split('\n\0').slice(0, -1);
    const left = readdirSync(work, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return {
      code: status,
      output: stdout + stderr,
      calls: noted.map((call) => call.split('\0').slice(0, -1)),
      files: Object.fromEntries(
        left.map(({ parentPath, name }) => [
          join(parentPath, name).slice(work.length + 1),
          readFileSync(join(parentPath, name), 'utf8'),
        ]),
      ),
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
