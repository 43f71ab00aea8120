import { accessSync, constants, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** A whole number as it is written on a command line. */
export function parseNumber(option: string, text: string, { least = 1, most = Infinity } = {}): number {
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  if (number >= least && number <= most && Number.isSafeInteger(number)) return number;
  const range = most === Infinity ? `from ${least} up` : `from ${least} to ${most}`;
  throw new Error(`${option} is "${text}", expected a whole number ${range}`);
}

/** Ports a server can be told to listen at. */
export const ports = { least: 1, most: 65_535 };

/** One of several words. */
export function parseChoice<T extends string>(option: string, text: string, known: readonly T[]): T {
  const found = known.find((word) => word === text);
  if (found === undefined) throw new Error(`${option} is "${text}", known: ${known.join(', ')}`);
  return found;
}

/** Several of them, with commas between; all when nothing is written. */
export function parseChoices(option: string, text: string | undefined, known: readonly string[]): string[] {
  return text?.split(',').map((word) => parseChoice(option, word, known)) ?? [...known];
}

/** A day that is in the calendar. */
export function parseDay(option: string, text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
  if (!isDay) throw new Error(`${option} is "${text}", expected a day such as 2026-11-30`);
  return text;
}

/** Something that was not left empty. */
export function parseText(option: string, text: string | undefined): string {
  if (text === undefined || text.trim() === '') throw new Error(`${option} is missing`);
  return text;
}

/** A folder that is there. */
export function parseFolder(option: string, path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Error(`${option} is "${path}", which is no folder`);
  return path;
}

/** A folder to write into: it is there, or can be made. */
export function parseOutput(option: string, text: string | undefined): string {
  const folder = parseText(option, text);
  let there = resolve(folder);
  while (!statSync(there, { throwIfNoEntry: false }) && dirname(there) !== there) there = dirname(there);
  if (!statSync(there).isDirectory()) throw new Error(`${option} is "${folder}", but ${there} is a file`);
  try {
    accessSync(there, constants.W_OK);
  } catch {
    throw new Error(`${option} is "${folder}", but nothing can be written into ${there}`);
  }
  return folder;
}
