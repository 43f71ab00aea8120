import { ownName } from './own-name.ts';

/** Where values stay between visits: `localStorage`, or in tests anything that works like it. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** A value as it was found. */
export interface Found<T> {
  value: T | undefined;
  /** Something was there that cannot be read. */
  isDamaged: boolean;
}

/** A value known for one of ours, or `undefined`. */
export type Parse<T> = (value: unknown) => T | undefined;

/** What the browser keeps for a reader, under names of this handbook. */
export interface Kept {
  /** The value under a name, if `parse` knows it for one of ours. */
  read: <T>(name: string, parse: Parse<T>) => Found<T>;
  /** Keep a value in place of one that `parse` knows; `false` if it lasts only until the page is left. */
  write: (name: string, value: unknown, parse: Parse<unknown>) => boolean;
  /** Forget a name. */
  remove: (name: string) => void;
  /** Names of what is stored, that begin so. */
  names: (beginning: string) => string[];
}

/**
 * Keep values in the browser, and in memory where it lets nothing be kept or has no room left.
 *
 * What `parse` does not know is put aside under `…:damaged` before it is written over; where there is no room for
 * that, it stays where it is.
 *
 * @param open May throw, as `localStorage` does where it is blocked.
 * @param base Address of the handbook on its host, so that two handbooks there keep apart.
 */
export function keptIn(open: () => Shelf, base: string): Kept {
  const memory = new Map<string, string | undefined>();
  const keyOf = (name: string): string => ownName(base, name);
  const stored = (name: string): string | undefined =>
    attempt(() => open().getItem(keyOf(name))) ?? undefined;

  function store(name: string, raw: string): boolean {
    const isStored = attempt(() => {
      open().setItem(keyOf(name), raw);
      return true;
    });
    return isStored === true;
  }

  /** Whether a name can be written without losing what is stored there. */
  function isFree(name: string, parse: Parse<unknown>): boolean {
    const raw = stored(name);
    return raw === undefined || !found(raw, parse).isDamaged || store(`${name}:damaged`, raw);
  }

  return {
    read: (name, parse) => found(memory.has(name) ? memory.get(name) : stored(name), parse),
    write(name, value, parse) {
      const raw = JSON.stringify(value);
      const lasts = isFree(name, parse) && store(name, raw);
      if (lasts) memory.delete(name);
      else memory.set(name, raw);
      return lasts;
    },
    remove(name) {
      memory.set(name, undefined);
      attempt(() => {
        open().removeItem(keyOf(name));
        memory.delete(name);
      });
    },
    names: (beginning) =>
      (attempt(() => keysOf(open())) ?? [])
        .filter((key) => key.startsWith(keyOf(beginning)))
        .map((key) => key.slice(keyOf('').length)),
  };
}

function found<T>(raw: string | undefined, parse: Parse<T>): Found<T> {
  if (raw === undefined) return { value: undefined, isDamaged: false };
  const value = attempt(() => parse(JSON.parse(raw)));
  return { value, isDamaged: value === undefined };
}

function keysOf(shelf: Shelf): string[] {
  return Array.from({ length: shelf.length }, (_, at) => shelf.key(at) ?? '');
}

/** What it returns, or nothing if it throws. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
