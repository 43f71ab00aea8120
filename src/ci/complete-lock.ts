/** An entry of `package-lock.json`, as far as it matters here. */
export interface LockEntry {
  version?: string;
  optional?: boolean;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}
export type LockPackages = Readonly<Record<string, LockEntry>>;

/** A binary for some system that a package asks for and the lock file does not place where it is found. */
export interface MissingBinary {
  name: string;
  version: string;
  path: string;
  dev: boolean;
}

/**
 * The platform binaries a lock file leaves out: packages among optional dependencies, wanted in one exact version.
 *
 * npm drops what the registry at hand does not have, or takes another version for it; the lock file then fails
 * `npm ci` elsewhere, or leaves another system without its binary.
 */
export function missingBinaries(packages: LockPackages): MissingBinary[] {
  return Object.entries(packages).flatMap(([owner, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([, version]) => /^\d+\.\d+\.\d+$/.test(version))
      .flatMap(([name, version]) => {
        const found = placesSeenFrom(owner, name).find((path) => path in packages);
        if (found !== undefined && packages[found]?.version === version) return [];
        const path = found === undefined ? `node_modules/${name}` : `${owner}/node_modules/${name}`;
        return [{ name, version, path, dev: entry.dev === true }];
      }),
  );
}

/** The lock file's packages with every platform's binary; npm fills in the integrity when it meets one. */
export function completeLock(packages: LockPackages): Record<string, LockEntry> {
  const added = missingBinaries(packages).map(({ name, version, path, dev }): [string, LockEntry] => [
    path,
    { version, ...systemOf(name), ...(dev && { dev }), optional: true },
  ]);
  const all = [...Object.entries(packages), ...added];
  return Object.fromEntries(all.sort(([a], [b]) => a.localeCompare(b, 'en')));
}

/** Where Node looks for a package, nearest first: `a/node_modules/x`, then every folder above. */
function placesSeenFrom(owner: string, name: string): string[] {
  const inside = `${owner}/node_modules/`.replace(/^\//, '');
  const ends = [...inside.matchAll(/node_modules\//g)].map((match) => match.index + match[0].length);
  return ends.reverse().map((end) => inside.slice(0, end) + name);
}

/** System and processor by the name's last words, as `…-linux-x64-musl`; a wrong guess skips the package. */
function systemOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> {
  if (name.includes('wasm32')) return { cpu: ['wasm32'] };
  const words =
    /(?:^|-|\/)(android|darwin|freebsd|linux|openharmony|win32|windows|win)-(\w+?)(?:-(\w+))?$/.exec(name);
  if (!words) throw new Error(`systemOf: the name "${name}" does not say for which system it is`);
  const [, system = '', cpu = '', variant = ''] = words;
  const libc = { gnu: 'glibc', musl: 'musl', musleabihf: 'musl', gnueabihf: 'glibc' }[variant];
  return {
    os: [system.startsWith('win') ? 'win32' : system],
    cpu: [cpu],
    ...(system === 'linux' && libc ? { libc: [libc] } : {}),
  };
}
