import type { Handbook } from '../../graph/handbook.ts';
import { words } from '../../i18n/words.ts';
import { overviewPages, pathOf } from '../../graph/paths.ts';
import { activeModel, standingsOf, titleOfPosition } from '../../graph/team.ts';
import { titleOf } from '../../graph/title-of.ts';
import {
  finderKinds,
  finderRhythms,
  type FinderData,
  type FinderPage,
  type FinderPart,
} from '../finder/finder-data.ts';
import { simplifiedPairs, syllableGroups } from './characters.ts';
import { describe, type DescribedPart } from './describe.ts';

/** The kinds whose things can be found, in the order of the finder's list. */
const kinds = finderKinds.filter((kind) => kind !== 'overview');
const overviewPaths = Object.keys(overviewPages) as (keyof typeof overviewPages)[]; // its own keys

type ThingKind = (typeof kinds)[number];

/** All that the browser needs to find pages by name, duty, pinyin and sound. */
export function buildFinder(handbook: Handbook): FinderData {
  const overviews = overviewPaths.map((path) => ({
    k: finderKinds.indexOf('overview'),
    u: path,
    t: overviewPages[path],
    n: namesOfOverview(path),
  }));
  const pages = [...pagesOfThings(handbook), ...overviews];
  const texts = pages.flatMap(textsOf);
  return {
    syllables: syllableGroups(texts),
    simplified: simplifiedPairs(texts),
    synonyms: [
      ...[...handbook.glossary.values()].flatMap(({ data }) =>
        data.synonyms ? [[data.term, ...data.synonyms]] : [],
      ),
      ...overviewPaths.map((path) => [overviewPages[path], ...namesOfOverview(path)]),
    ],
    statements: [...handbook.sources.values()].flatMap(({ data }) => data.statements.map(({ code }) => code)),
    pages,
  };
}

/** The pages of all things, which name each other by their places in this list. */
function pagesOfThings(handbook: Handbook): FinderPage[] {
  const things = kinds.flatMap((kind) => [...handbook[kind].values()].map((thing) => ({ kind, thing })));
  const places = new Map(things.map(({ kind, thing }, at) => [`${kind}/${thing.id}`, at] as const));
  const indexOf = (kind: ThingKind, id: string) => places.get(`${kind}/${id}`) ?? -1;
  const indexes = (kind: ThingKind, ids: readonly string[] = []) => ids.map((id) => indexOf(kind, id));
  const partOf = ({
    anchor,
    text,
    more,
    rhythm,
    processes,
    forms,
    doer,
    approver,
  }: DescribedPart): FinderPart => ({
    a: anchor,
    t: text,
    ...(more && { x: more }),
    ...(rhythm && { r: finderRhythms.indexOf(rhythm) }),
    ...((processes ?? forms) && { p: [...indexes('processes', processes), ...indexes('forms', forms)] }),
    ...(doer !== undefined && { w: indexOf('roles', doer) }),
    ...(approver !== undefined && { b: indexOf('roles', approver) }),
  });
  return things.map(({ kind, thing }) => {
    const says = describe(handbook, kind, thing.id);
    return {
      k: finderKinds.indexOf(kind),
      u: pathOf(kind, thing.id),
      t: titleOf(thing),
      ...(says.names.length > 0 && { n: says.names }),
      ...(says.lead && { l: says.lead }),
      ...(says.owners.length > 0 && { o: indexes('roles', says.owners) }),
      ...(kind === 'roles' && standIn(handbook, thing.id)),
      ...(says.parts.length > 0 && { d: says.parts.map(partOf) }),
    };
  });
}

/** What else people call a page that lists things. */
function namesOfOverview(path: keyof typeof overviewPages): string[] {
  return words(`finder.names${path}`).split('|');
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
