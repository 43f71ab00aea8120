import { statSync, type Stats } from 'node:fs';
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

/** A folder to write to, that is there or can be made. */
export function parseOutFolder(option: string, path: string): string {
  if (path.trim() === '') throw new Error(`${option} is "${path}", expected a folder such as report`);
  let there = resolve(path);
  while (statOf(there) === undefined && dirname(there) !== there) there = dirname(there);
  if (statOf(there)?.isDirectory() === true) return path;
  throw new Error(`${option} is "${path}", but "${there}" is a file; name a folder`);
}

/** What is at a path; below a file there is nothing. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}
