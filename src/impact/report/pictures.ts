import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { diagramSvg, type DiagramKind } from '../../export/diagrams/diagram-files.ts';
import { find, type Handbook } from '../../graph/handbook.ts';
import { orgChartInput } from '../../site/org-chart-input.ts';
import { swimlaneInput } from '../../site/swimlane-input.ts';
import { visibleMarks } from '../../svg/visible-marks.ts';
import { findNewIds, idNow } from '../compare/new-ids.ts';
import type { Picture } from './report.ts';

const kinds = ['models', 'processes'] as const satisfies readonly DiagramKind[];

/** A diagram by its id in both states; a state without it has none. */
interface Diagram {
  kind: DiagramKind;
  before: string | undefined;
  after: string | undefined;
}

/** Draw each org chart and process that looks otherwise than before, as its page does; writes SVG files. */
export async function writePictures(folder: string, before: Handbook, after: Handbook): Promise<Picture[]> {
  await mkdir(folder, { recursive: true });
  const pictures: Picture[] = [];
  for (const diagram of diagramsOf(before, after)) {
    const { kind } = diagram;
    const [old, now] = [inputOf(before, kind, diagram.before), inputOf(after, kind, diagram.after)];
    if (old === now) continue;
    const was = old === undefined ? undefined : await draw(before, kind, diagram.before);
    const is = now === undefined ? undefined : await draw(after, kind, diagram.after);
    if ((was && visibleMarks(was)) === (is && visibleMarks(is))) continue;
    const id = diagram.after ?? diagram.before ?? '';
    const title = (after[kind].get(id) ?? before[kind].get(id))?.data.title ?? id;
    const name = join(folder, `${kind}-${id.replace(/[^\w-]/g, '_')}`);
    const files = {
      before: await write(`${name}-before.svg`, was),
      after: await write(`${name}-after.svg`, is),
    };
    pictures.push({ kind, id, title, ...files });
  }
  return pictures;
}

/** Keep a drawing, if there is one, and say under which name. */
async function write(file: string, svg: string | undefined): Promise<string | undefined> {
  if (svg === undefined) return undefined;
  await writeFile(file, svg);
  return basename(file);
}

/** Every diagram of two states; one whose thing got another id is one. */
function diagramsOf(before: Handbook, after: Handbook): Diagram[] {
  const newIds = findNewIds(before, after);
  return kinds.flatMap((kind) => {
    const old = [...before[kind].keys()].map((id) => ({
      kind,
      before: id,
      after: idNow(newIds, kind, id),
    }));
    const known = new Set(old.map((diagram) => diagram.after));
    const fresh = [...after[kind].keys()].filter((id) => !known.has(id));
    return [...old, ...fresh.map((id) => ({ kind, before: undefined, after: id }))];
  });
}

/** All that a drawing is made of, as one string; nothing where there is nothing to draw or the content is unsound. */
function inputOf(state: Handbook, kind: DiagramKind, id: string | undefined): string | undefined {
  if (id === undefined || !state[kind].has(id)) return undefined;
  try {
    if (kind === 'models')
      return JSON.stringify(orgChartInput(state, find(state, 'models', id), (path) => path));
    const process = find(state, 'processes', id);
    return process.data.steps && JSON.stringify(swimlaneInput(state, process, (path) => path));
  } catch {
    return undefined; // it names a role or lane that is not there; the check says so
  }
}

async function draw(state: Handbook, kind: DiagramKind, id: string | undefined): Promise<string | undefined> {
  if (id === undefined) return undefined;
  try {
    return await diagramSvg(state, kind, id);
  } catch {
    return undefined; // as above: drawings are made for content that is sound
  }
}
