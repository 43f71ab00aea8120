import { problemAt } from '../problem/problem-at.ts';
import type { Problem, Result } from '../problem/problem.ts';
import { pageKinds } from '../schema/kinds.ts';
import type { Sources } from '../source/sources.ts';
import type { Thing } from '../source/thing.ts';
import type { Reference } from './handbook.ts';
import { nameKey } from './ids-by-name.ts';

/** Kinds of which nobody has two with the same names; guides may share them. */
const kinds = [...pageKinds.filter((kind) => kind !== 'guides'), 'sources'] as const;

interface Named {
  title: string;
  aliases?: readonly string[];
  code?: string;
}

/**
 * The sources without files that repeat all names of another file: each is reported once, as a copy, and no
 * other rule looks at it.
 *
 * Of several such files the one that most references name is the original; then the one whose id begins the others', then the first.
 */
export function setCopiesAside(sources: Sources, references: readonly Reference[]): Result<Sources> {
  const problems: Problem[] = [];
  const kept: Partial<Record<(typeof kinds)[number], readonly Thing<unknown>[]>> = {};
  for (const kind of kinds) {
    const things = sources[kind] as readonly Thing<Named>[]; // all of them have a title
    const originals = originalsOf(
      things,
      references.filter(({ target }) => target === kind),
    );
    if (originals.size === 0) continue;
    for (const [copy, original] of originals) problems.push(copyProblem(copy, original));
    kept[kind] = things.filter((thing) => !originals.has(thing));
  }
  return { value: { ...sources, ...kept } as Sources, problems }; // of each kind, some of its things
}

/** For each copy among things of a kind, what it is a copy of. */
function originalsOf(
  things: readonly Thing<Named>[],
  references: readonly Reference[],
): Map<Thing<Named>, Thing<Named>> {
  const alike = [...Map.groupBy(things, signatureOf).values()].filter(
    (group) => group.length > 1 && group.every((thing) => isCopyOf(thing, group[0])),
  );
  const usesOf = (thing: Thing<Named>): number => references.filter(({ id }) => id === thing.id).length;
  return new Map(
    alike.flatMap((group) => {
      const [original, ...copies] = group.toSorted(
        (a, b) => usesOf(b) - usesOf(a) || Number(a.id.startsWith(b.id)) - Number(b.id.startsWith(a.id)),
      );
      return original ? copies.map((copy) => [copy, original] as const) : [];
    }),
  );
}

function signatureOf({ data }: Thing<Named>): string {
  const { title, code = '', aliases = [] } = data;
  return JSON.stringify([code, nameKey(title), aliases.map(nameKey).toSorted()]);
}

/** With a title alone, two files may have the same name by chance: then they must be the same to the last word. */
function isCopyOf(thing: Thing<Named>, other: Thing<Named> | undefined): boolean {
  if (thing.data.aliases !== undefined || thing.data.code !== undefined) return true;
  if (thing.body === undefined || thing.body.text !== other?.body?.text) return false;
  return JSON.stringify(thing.data) === JSON.stringify(other.data);
}

function copyProblem(copy: Thing<Named>, original: Thing<Named>): Problem {
  const { title, code, aliases } = copy.data;
  const isSource = code !== undefined;
  const same = isSource ? '代号和标题' : aliases ? '名称和别名' : '内容';
  const change = isSource
    ? `代号改成 \`code: ${copy.id}\`，标题和每一条的编号也换掉`
    : `${aliases ? 'title 和 aliases' : 'title'} 换成它自己的`;
  const name = [isSource ? 'code' : 'title'];
  return problemAt(copy.place(name), isSource ? 'duplicate-id' : 'duplicate-name', {
    message: `这个文件是 ${original.file} 的副本：${same}全一样（「${title}」）。`,
    fix: `多余就删掉 ${copy.file}；要写成新的一份：${change}。`,
    also: original.place(name),
  });
}
