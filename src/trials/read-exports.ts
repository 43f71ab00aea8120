import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { BpmnModdle } from 'bpmn-moddle';
import ICAL from 'ical.js';
import { read as readWorkbook } from '@e965/xlsx';

/** Reads one kind of file as other programs do; what it returns is wrong with the file. */
type Reader = (bytes: Buffer) => Promise<string[]> | string[];

const readers: Readonly<Record<string, Reader>> = {
  '.json': (bytes) => (JSON.parse(bytes.toString('utf8')), []),
  '.ics': parseCalendar,
  '.csv': (bytes) =>
    /(?:^|,|\n)"?[=+@＝＋＠-](?![\d.])/.test(bytes.toString('utf8')) ? ['a cell begins a formula'] : [],
  '.xlsx': parseSheets,
  '.bpmn': async (bytes) => {
    const { warnings } = await new BpmnModdle().fromXML(bytes.toString('utf8'));
    return warnings.map(({ message }) => message);
  },
};

/** Every export of a built site that the program it is meant for would not read, or would run. */
export async function unreadableExports(dist: string): Promise<{ read: number; wrong: string[] }> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const wrong: string[] = [];
  let count = 0;
  for (const entry of entries) {
    const extension = /\.\w+$/.exec(entry.name)?.[0] ?? '';
    const reader = readers[extension];
    if (!entry.isFile() || !reader) continue;
    const path = join(entry.parentPath, entry.name);
    count += 1;
    try {
      wrong.push(...(await reader(await readFile(path))).map((why) => `${relative(dist, path)}: ${why}`));
    } catch (error) {
      wrong.push(`${relative(dist, path)}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { read: count, wrong };
}

/** A calendar holds meetings and nothing that a line break in a text began. */
function parseCalendar(bytes: Buffer): string[] {
  const calendar = new ICAL.Component(ICAL.parse(bytes.toString('utf8')) as unknown[]);
  const attached = calendar.getAllSubcomponents('vevent').filter((event) => event.hasProperty('attach'));
  const nested = calendar
    .getAllSubcomponents('vevent')
    .flatMap((event) => event.getAllSubcomponents('vevent'));
  return [...attached, ...nested].map(() => 'an event that no meeting wrote');
}

function parseSheets(bytes: Buffer): string[] {
  const { Sheets } = readWorkbook(bytes, { cellFormula: true });
  return Object.values(Sheets).flatMap((sheet) =>
    Object.values(sheet)
      .filter((cell): cell is { f: string } => typeof (cell as { f?: unknown }).f === 'string')
      .filter(({ f }) => /cmd|HYPERLINK|elsewhere/.test(f))
      .map(({ f }) => `formula ${f}`),
  );
}
