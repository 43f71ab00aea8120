import type { Handbook } from '../../graph/handbook.ts';
import { overviewPages, pathOf } from '../../graph/paths.ts';
import { activeModel, standingsOf, titleOfPosition } from '../../graph/team.ts';
import { titleOf } from '../../graph/title-of.ts';
import { finderKinds, finderRhythms, type FinderData, type FinderPage } from '../finder/finder-data.ts';
import { simplifiedPairs, syllableGroups } from './characters.ts';
import { describe, type Described, type DescribedPart } from './describe.ts';

/** The kinds whose things can be found, in the order of the finder's list. */
const kinds = finderKinds.filter((kind) => kind !== 'overview');

/** All that the browser needs to find pages by name, duty, pinyin and sound. */
export function buildFinder(handbook: Handbook): FinderData {
  const things = kinds.flatMap((kind) =>
    [...handbook[kind].values()].map((thing) => ({ kind, thing, says: describe(handbook, kind, thing.id) })),
  );
  const places = new Map(things.map(({ kind, thing }, at) => [`${kind}/${thing.id}`, at] as const));
  const indexOf = (kind: (typeof kinds)[number], id: string) => places.get(`${kind}/${id}`) ?? -1;
  const indexes = (kind: (typeof kinds)[number], ids: readonly string[] = []) =>
    ids.map((id) => indexOf(kind, id));

  const part = ({ anchor, text, more, rhythm, processes, forms }: DescribedPart) => ({
    a: anchor,
    t: text,
    ...(more && { x: more }),
    ...(rhythm && { r: finderRhythms.indexOf(rhythm) }),
    ...((processes ?? forms) && { p: [...indexes('processes', processes), ...indexes('forms', forms)] }),
  });
  const page = (kind: (typeof kinds)[number], id: string, title: string, says: Described): FinderPage => ({
    k: finderKinds.indexOf(kind),
    u: pathOf(kind, id),
    t: title,
    ...(says.names.length > 0 && { n: says.names }),
    ...(says.lead && { l: says.lead }),
    ...(says.owners.length > 0 && { o: indexes('roles', says.owners) }),
    ...(kind === 'roles' && standIn(handbook, id)),
    ...(says.parts.length > 0 && { d: says.parts.map(part) }),
  });
  const pages = [
    ...things.map(({ kind, thing, says }) => page(kind, thing.id, titleOf(thing), says)),
    ...Object.entries(overviewPages).map(([path, title]) => ({
      k: finderKinds.indexOf('overview'),
      u: path,
      t: title,
    })),
  ];
  const texts = pages.flatMap(textsOf);
  return {
    syllables: syllableGroups(texts),
    simplified: simplifiedPairs(texts),
    synonyms: [...handbook.glossary.values()].flatMap(({ data }) =>
      data.synonyms ? [[data.term, ...data.synonyms]] : [],
    ),
    pages,
  };
}

/** Who does a role's work in the active model when no position is that role. */
function standIn(handbook: Handbook, id: string): { c?: string[] } {
  const role = handbook.roles.get(id);
  if (!role) return {};
  const standings = standingsOf(role, activeModel(handbook));
  return standings.some(({ holds }) => holds)
    ? {}
    : { c: standings.map(({ position }) => titleOfPosition(handbook, position)) };
}

function textsOf(page: FinderPage): string[] {
  const parts = (page.d ?? []).flatMap(({ t, x }) => (x === undefined ? [t] : [t, x]));
  return [page.t, ...(page.n ?? []), ...(page.l === undefined ? [] : [page.l]), ...parts];
}
