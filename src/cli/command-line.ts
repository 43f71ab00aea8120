import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { explainAtTheEnd } from './explain-system-error.ts';

/** What a script can be told on its command line. */
export interface Command<Options extends ParseArgsOptionsConfig> {
  /** As a person types it, such as `npm run pdf -- [--role ID]`; further lines may explain. */
  usage: string;
  options?: Options;
  /** How many words it takes besides its options; none if not said. */
  words?: number;
}

/** What it was told: the values of its options, and the words besides. */
export interface Told<Options extends ParseArgsOptionsConfig> {
  values: ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true }>>['values'];
  words: string[];
}

/**
 * What was written on a command line.
 *
 * @throws {Error} when it is not what the command can be told.
 */
export function parseCommandLine<const Options extends ParseArgsOptionsConfig>(
  { options, words: most = 0 }: Command<Options>,
  args: readonly string[],
): Told<Options> | 'help' {
  const known = { ...options, help: { type: 'boolean' as const } };
  const config = { args: [...args], options: known, allowPositionals: most > 0 };
  const { values, positionals: words } = parseArgs(config);
  if (values.help === true) return 'help';
  if (words.length > most) throw new Error(`Unexpected argument '${words[most] ?? ''}'`);
  return { values: values as Told<Options>['values'], words }; // without the help, as it was asked for
}

/**
 * What this script was told, checked and read by `read`.
 *
 * `--help` prints the usage and ends with 0. Where something does not fit, the script ends with 2 before it has done
 * anything, and says what and how it is used. From then on, a file that the machine refuses is told in one line.
 *
 * @param read Throws an `Error` for a value that does not fit.
 */
export function readCommandLine<const Options extends ParseArgsOptionsConfig, T>(
  command: Command<Options>,
  read: (told: Told<Options>) => T,
): T {
  try {
    const told = parseCommandLine(command, process.argv.slice(2));
    if (told !== 'help') {
      const value = read(told);
      explainAtTheEnd();
      return value;
    }
    console.log(`Usage: ${command.usage}`);
    process.exit(0);
  } catch (error) {
    refuse(command, error);
  }
}

/** The same for scripts that can be told nothing. */
export function expectNoArguments(usage: string): void {
  readCommandLine({ usage }, () => undefined);
}

/** End with 2 because of what a script was told, where that is known only later. */
export function refuse({ usage }: { usage: string }, error: unknown): never {
  console.error(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}`);
  process.exit(2);
}
