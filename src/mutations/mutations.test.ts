import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { isShipped } from '../fixtures/shipped-content.ts';
import { writeHandbook } from '../fixtures/write-handbook.ts';
import type { Handbook } from '../graph/handbook.ts';
import { drawOrgChart, drawSwimlane } from '../site/draw.ts';
import { checkContent } from '../site/load-handbook.ts';
import { orgChartInput } from '../site/org-chart-input.ts';
import { swimlaneInput } from '../site/swimlane-input.ts';
import { checkWith, readSoundContent, type Content } from './content.ts';
import { runMutations, type Outcome } from './run-mutations.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 }); // a busy machine is slow, not wrong

const real = fileURLToPath(new URL('../../content', import.meta.url));

describe('the real handbook, broken or written otherwise by chance', () => {
  // A tenth of what `npm run mutate` tries.
  const extent = { seed: 1, everyNth: 12, more: 0, ofEachCode: 1, harmless: 100 };
  let outcome: Outcome;
  beforeAll(async () => {
    outcome = await runMutations(real, extent);
  });

  test('is caught wherever it is broken, by the right code, in the right file and line', () => {
    expect(outcome.broken).toBeGreaterThan(300);
    expect(outcome.missed).toEqual([]);
  });

  test('is taken as the same wherever it is only written otherwise', () => {
    expect(outcome.harmless).toBe(100);
    expect(outcome.falseAlarms).toEqual([]);
  });

  test.runIf(isShipped)('leaves no code unheard that a file can bring about', () => {
    expect(outcome.unheard).toEqual([]);
  });

  test('says of what only a disk can do wrong what it is', async () => {
    const folder = writeHandbook({});
    cpSync(real, folder, { recursive: true });
    rmSync(join(folder, 'metrics.yaml'));
    writeFileSync(join(folder, 'roles', 'notes.docx'), 'x');
    writeFileSync(join(folder, 'forms', 'huge.mdx'), 'x'.repeat(2 * 1024 * 1024));
    mkdirSync(join(folder, 'models', 'folder.mdx'));
    const { problems } = await checkContent(folder);
    expect(problems.map(({ code, file }) => `${file} ${code}`)).toEqual(
      expect.arrayContaining([
        'content/metrics.yaml unreadable-file',
        'content/roles/notes.docx stray-file',
        'content/forms/huge.mdx file-too-large',
        'content/models/folder.mdx not-a-file',
      ]),
    );
  });
});

describe('lines that end as on Windows, and a mark at the beginning', () => {
  let content: Content;
  beforeAll(async () => {
    content = await readSoundContent(real);
  });

  test('are told of in every file, and change no thing that is drawn', async () => {
    const changes = Object.fromEntries(
      [...content.files.values()].map(({ path, text }) => [path, `\ufeff${text.replaceAll('\n', '\r\n')}`]),
    );
    const { value: handbook, problems } = checkWith(content, changes);
    expect(new Set(problems.map(({ code }) => code))).toEqual(
      new Set(['byte-order-mark', 'windows-line-ends']),
    );
    expect(await drawingsOf(handbook)).toEqual(await drawingsOf(content.handbook));
  });
});

/** The charts of all models and one swimlane, which takes longer. */
function drawingsOf(handbook: Handbook): Promise<unknown[]> {
  const same = (path: string): string => path;
  const charts = [...handbook.models.values()].map((model) =>
    drawOrgChart(orgChartInput(handbook, model, same)),
  );
  const swimlanes = [...handbook.processes.values()]
    .slice(0, 1)
    .map((process) => drawSwimlane(swimlaneInput(handbook, process, same), []));
  return Promise.all([...charts, ...swimlanes]);
}
