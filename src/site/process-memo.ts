/**
 * Make a value once per process, though Astro loads our modules three times over (configuration, content
 * collections, pages), each time as a module of its own.
 *
 * The one place that leans on `globalThis`; see decision 003.
 */
export function processMemo<T>(name: string, make: () => T): { value: () => T; forget: () => void } {
  const key = Symbol.for(`ops-handbook/${name}`);
  const cells = globalThis as unknown as Record<symbol, T | undefined>; // symbols of our own only
  return {
    value: () => (cells[key] ??= make()),
    forget: () => {
      cells[key] = undefined;
    },
  };
}
