import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { testFolder } from '../../fixtures/test-folder.ts';

const folder = testFolder('tree-files');

const program = `
  import { readdirSync } from 'node:fs';
  import { writeTreeFiles } from ${JSON.stringify(new URL('tree-files.ts', import.meta.url).href)};
  const folder = process.env.FOLDER;
  const files = Array.from({ length: 2000 }, (_, at) => ({ path: at + '.mdx', bytes: Buffer.from('x') }));
  await writeTreeFiles(files, folder);
  console.log(readdirSync(folder).length);
`;

test.skipIf(process.platform === 'win32')(
  'writes more files than the system lets be open at once',
  { timeout: 60_000 },
  () => {
    const shell = 'ulimit -n 256 && exec "$NODE" --input-type=module --eval "$PROGRAM"';
    const env = { ...process.env, NODE: process.execPath, PROGRAM: program, FOLDER: folder };
    expect(execFileSync('sh', ['-c', shell], { env, encoding: 'utf8' })).toBe('2000\n');
  },
);
