import { asKept, parseRecord, recordVersion, type NewcomerRecord } from './record.ts';

/** Marks a file as ours, whatever its name. */
const format = 'handbook-onboarding';

/** Characters of a file that is still read: far more than the fullest record has. */
const largest = 1_000_000;

/** Why a file was not taken over. */
export type Refusal = 'too-large' | 'not-ours' | 'other-version' | 'other-role' | 'damaged';

/** A record as a file for another browser, or for the manager. */
export function exportText(record: NewcomerRecord): string {
  return `${JSON.stringify({ format, ...(asKept(record) as object) }, undefined, 2)}\n`;
}

/** The record in a file, if it is one of ours, of this version, for this role, and whole. */
export function parseImport(text: string, role: string): { record: NewcomerRecord } | { refused: Refusal } {
  if (text.length > largest) return { refused: 'too-large' };
  const value = parseJson(text);
  if (value?.['format'] !== format) return { refused: 'not-ours' };
  if (value['v'] !== recordVersion) return { refused: 'other-version' };
  const record = parseRecord(value);
  if (!record) return { refused: 'damaged' };
  return record.role === role ? { record } : { refused: 'other-role' };
}

function parseJson(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined; // an object
  } catch {
    return undefined;
  }
}
