import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectNoArguments } from '../src/cli/command-line.ts';
import { contentJsonSchema, contentSchemas } from '../src/schema/json-schema.ts';

expectNoArguments('npm run schemas');

/** Where editors look for them; git-ignored. */
const folder = '.vscode/schemas';

await mkdir(folder, { recursive: true });
const names = Object.keys(contentSchemas);
for (const name of names)
  await writeFile(
    join(folder, `${name}.schema.json`),
    `${JSON.stringify(contentJsonSchema(name), null, 2)}\n`,
  );
console.log(`${names.length} 个 JSON Schema 写进了 ${folder}/。`);
