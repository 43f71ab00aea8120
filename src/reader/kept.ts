/** Where values stay between visits: `localStorage`, or in tests anything that works like it. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

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
}

/**
 * Keep values in the browser, and in memory where it lets nothing be kept or has no room left.
 *
 * What `parse` does not know is put aside under `…:damaged` before it is written over.
 *
 * @param open May throw, as `localStorage` does where it is blocked.
 * @param base Address of the handbook on its host, so that two handbooks there keep apart.
 */
export function keptIn(open: () => Shelf, base: string): Kept {
  const memory = new Map<string, string | undefined>();
  const keyOf = (name: string): string => `handbook:${base}:${name}`;

  function rawOf(name: string): string | undefined {
    if (memory.has(name)) return memory.get(name);
    return attempt(() => open().getItem(keyOf(name))) ?? undefined;
  }

  function store(name: string, raw: string): boolean {
    memory.set(name, raw);
    const isStored = attempt(() => {
      open().setItem(keyOf(name), raw);
      return true;
    });
    if (isStored === true) memory.delete(name);
    return isStored === true;
  }

  function read<T>(name: string, parse: Parse<T>): Found<T> {
    const raw = rawOf(name);
    if (raw === undefined) return { value: undefined, isDamaged: false };
    const value = attempt(() => parse(JSON.parse(raw)));
    return { value, isDamaged: value === undefined };
  }

  return {
    read,
    write(name, value, parse) {
      const raw = rawOf(name);
      if (raw !== undefined && read(name, parse).isDamaged) store(`${name}:damaged`, raw);
      return store(name, JSON.stringify(value));
    },
    remove(name) {
      memory.set(name, undefined);
      attempt(() => {
        open().removeItem(keyOf(name));
        memory.delete(name);
      });
    },
  };
}

/** What it returns, or nothing if it throws. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
