import { pathToFileURL } from 'node:url';

/** A function of one of our modules, and what it is called with: all data. */
export interface Call {
  /** Path of the module from the project's root. */
  file: string;
  name: string;
  args: readonly unknown[];
}

/** What a thread does: make a call. */
export async function makeCall({ file, name, args }: Call): Promise<unknown> {
  const module = (await import(pathToFileURL(file).href)) as Record<string, (...args: unknown[]) => unknown>;
  const made = module[name];
  if (!made) throw new Error(`${file} has no ${name}`);
  return made(...args);
}
