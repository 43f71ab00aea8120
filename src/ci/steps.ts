/** One step of `npm test`: a command of `node_modules/.bin` or a script of ours. */
export interface Step {
  name: string;
  command: readonly [string, ...string[]];
  /** Where the command leaves a JSON report of its tests; the step then counts as many tests. */
  report?: string;
  /** A step this one makes no sense without. */
  needs?: string;
}

const unitReport = '.cache/unit-tests.json';
/** Where Playwright writes its report; see playwright.config.ts. */
export const browserReport = '.cache/browser-tests.json';

/** All that `npm test` does, cheapest first. */
export const steps: readonly Step[] = [
  { name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'] },
  { name: 'content', command: ['node', 'scripts/check.ts', '--errors-only'] },
  { name: 'owners', command: ['node', 'scripts/codeowners.ts', '--check'] },
  { name: 'types', command: ['astro', 'check', '--minimumSeverity', 'warning'] },
  { name: 'lint', command: ['eslint', '--max-warnings=0', '.'] },
  { name: 'unused', command: ['knip'] },
  { name: 'servers', command: ['node', 'scripts/servers.ts'] },
  {
    name: 'unit',
    command: ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unitReport}`],
    report: unitReport,
  },
  { name: 'build', command: ['node', 'scripts/build.ts', '--if-changed'] },
  { name: 'links', command: ['node', 'scripts/dead-links.ts'], needs: 'build' },
  { name: 'chromium', command: ['node', 'scripts/chromium.ts'], needs: 'build' },
  { name: 'browser', command: ['playwright', 'test'], report: browserReport, needs: 'chromium' },
];
