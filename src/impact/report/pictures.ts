import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diagramSvg, type DiagramKind } from '../../export/diagrams/diagram-files.ts';
import { find, type Handbook } from '../../graph/handbook.ts';
import { orgChartInput } from '../../site/org-chart-input.ts';
import { swimlaneInput } from '../../site/swimlane-input.ts';
import type { Picture } from './report.ts';

const kinds = ['models', 'processes'] as const satisfies readonly DiagramKind[];

/** Draw each org chart and process that looks otherwise than before, as its page does; writes SVG files. */
export async function writePictures(folder: string, before: Handbook, after: Handbook): Promise<Picture[]> {
  await mkdir(folder, { recursive: true });
  const pictures: Picture[] = [];
  for (const { kind, id, title } of changedDiagrams(before, after)) {
    const files: Partial<Record<'before' | 'after', string>> = {};
    for (const [side, state] of [
      ['before', before],
      ['after', after],
    ] as const) {
      const svg = await draw(state, kind, id);
      if (svg === undefined) continue;
      files[side] = `${kind}-${id.replace(/[^\w-]/g, '_')}-${side}.svg`;
      await writeFile(join(folder, files[side]), svg);
    }
    pictures.push({ kind, id, title, before: files.before, after: files.after });
  }
  return pictures;
}

/** Diagrams whose boxes, lines or words differ; those neither state can draw are left out. */
function changedDiagrams(
  before: Handbook,
  after: Handbook,
): { kind: DiagramKind; id: string; title: string }[] {
  return kinds.flatMap((kind) =>
    [...new Set([...before[kind].keys(), ...after[kind].keys()])].flatMap((id) => {
      const [was, is] = [inputOf(before, kind, id), inputOf(after, kind, id)];
      const title = (after[kind].get(id) ?? before[kind].get(id))?.data.title ?? id;
      return was === is ? [] : [{ kind, id, title }];
    }),
  );
}

/** All that a drawing says, as one string; nothing where there is nothing to draw or the content is unsound. */
function inputOf(state: Handbook, kind: DiagramKind, id: string): string | undefined {
  if (!state[kind].has(id)) return undefined;
  try {
    if (kind === 'models')
      return JSON.stringify(orgChartInput(state, find(state, 'models', id), (path) => path));
    const process = find(state, 'processes', id);
    return process.data.steps && JSON.stringify(swimlaneInput(state, process, (path) => path));
  } catch {
    return undefined; // it names a role or lane that is not there; the check says so
  }
}

async function draw(state: Handbook, kind: DiagramKind, id: string): Promise<string | undefined> {
  if (inputOf(state, kind, id) === undefined) return undefined;
  try {
    return await diagramSvg(state, kind, id);
  } catch {
    return undefined; // as above: drawings are made for content that is sound
  }
}
