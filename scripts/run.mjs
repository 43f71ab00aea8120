// Run a step of this project with the project's own Node: `node scripts/run.mjs check`, `… astro dev`.
// The only file that has to run under whatever Node is at hand, before anything is installed: hence plain
// JavaScript without dependencies. It installs what is missing, then hands over to `scripts/<step>.ts` or,
// when there is no such file, to the command of that name in `node_modules/.bin`. See decision 007.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [step = '--help', ...args] = process.argv.slice(2);
const { platform, arch } = process;
const windows = platform === 'win32';

/** The Node that npm put into *this* folder, whatever stands in the `.bin` of the folders above. */
function ownNode() {
  const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
  const file = join(root, 'node_modules', `${prefix}-${windows ? 'win' : platform}-${arch}`, 'bin/node');
  const found = [file, `${file}.exe`].find(existsSync);
  return found ?? (Number.parseInt(process.versions.node) >= 24 ? process.execPath : undefined);
}

/** Whether every package of the lock file is there in its version; other systems' binaries may be absent. */
function isInstalled() {
  const list = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(list)) return false;
  const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const there = packagesIn(list);
  return Object.entries(packagesIn(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || optional || there[path]?.version === version,
  );
}
const npm = (...parameters) =>
  spawnSync('npm', [...parameters, '--loglevel=error'], { cwd: root, stdio: 'inherit', shell: windows })
    .status === 0;

if (!isInstalled() || !ownNode()) {
  console.log('正在安装依赖，第一次要一两分钟…… / Installing, a minute or two the first time …');
  // `npm ci` refuses a lock file whose registry lacked other systems' binaries; `npm install` copes.
  if (!npm('ci') && !npm('install', '--no-save')) process.exit(1);
}
const node = ownNode();
if (!node) {
  console.error(`npm 没有 ${platform}-${arch} 的 Node，请装 24 以上的。 / Please install Node 24 or newer.`);
  process.exit(1);
}
const script = join(root, 'scripts', `${step}.ts`);
const [command, ...rest] = existsSync(script) ? [node, script, ...args] : [step, ...args];
const PATH = [dirname(node), join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
// Room for what a build drops saves a quarter of its time; sharing it and giving it back, a sixth of its memory.
const NODE_OPTIONS = `--max-semi-space-size=32 ${process.env['NODE_OPTIONS'] ?? ''}`;
const MALLOC = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '65536', MALLOC_MMAP_THRESHOLD_: '65536' };
const env = { ...process.env, ...MALLOC, PATH, NODE_OPTIONS, ASTRO_TELEMETRY_DISABLED: '1' };
const child = spawn(command, rest, { cwd: root, stdio: 'inherit', env, shell: windows && command === step });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
child.on('error', () => {
  console.error(`No step "${step}".\nUsage: node scripts/run.mjs STEP [ARGUMENT …]`);
  process.exit(step === '--help' ? 0 : 2);
});
