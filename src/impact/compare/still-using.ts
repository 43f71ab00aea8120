import type { Handbook } from '../../graph/handbook.ts';
import { furtherPaths, pathOf } from '../../graph/paths.ts';
import type { ThingRef, Told } from './change.ts';
import { comparedKinds, type ComparedKind } from './compared-kinds.ts';
import { firstNames, subject } from './phrase.ts';
import { refTo } from './scene.ts';

/** Things of the new state that point at an id it does not have, in a field or by a link. */
export function stillUsing(after: Handbook, kind: ComparedKind, id: string): ThingRef[] {
  const users = after.usesOf(kind, id).map(({ from }) => refTo(from.kind, from.thing));
  return onceEach([...users, ...linkingTo(after, [pathOf(kind, id), ...furtherPaths(kind, id)])]);
}

/** Models of the new state in which a position takes on a duty that its role does not have. */
export function stillCovering(after: Handbook, role: string, duty: string): ThingRef[] {
  return onceEach(
    [...after.models.values()].flatMap((model) => {
      const coverers = model.data.positions.filter(({ covers }) =>
        covers?.some((cover) => cover.role === role && cover.duties?.includes(duty)),
      );
      if (coverers.length === 0) return [];
      const roles = coverers.flatMap((position) => after.roles.get(position.role ?? '') ?? []);
      return [refTo('models', model), ...roles.map((one) => refTo('roles', one))];
    }),
  );
}

/** Users named of what is gone; more are counted. */
const mostNamed = 3;

/** A sentence, and who of the new state still uses what it says is gone. */
export function withUsers(
  text: string,
  left: readonly ThingRef[],
  how: string,
): Pick<Told, 'text' | 'concerns' | 'wrong'> {
  if (left.length === 0) return { text };
  const users = left.map((user) => subject(user).trim());
  return { text: `${text}；${firstNames(users, mostNamed, '处')}${how}`, concerns: left, wrong: true };
}

/** Things whose text links to one of the paths, or to a place on its page. */
function linkingTo(state: Handbook, paths: readonly string[]): ThingRef[] {
  const pages = new Set(paths.map(pageOf));
  return linking(state, (path) => pages.has(pageOf(path)));
}

/** Things whose text links to one place on a page, such as `/roles/buyer/#duty-count`. */
export function linkingToPlace(state: Handbook, place: string): ThingRef[] {
  return linking(state, (path) => path.replace(/\/?#/, '/#') === place);
}

function linking(state: Handbook, isWanted: (path: string) => boolean): ThingRef[] {
  return comparedKinds.flatMap((kind) =>
    [...state[kind].values()].flatMap((thing) =>
      thing.body?.references.some((link) => link.kind === 'link' && isWanted(link.value))
        ? [refTo(kind, thing)]
        : [],
    ),
  );
}

/** A page of things that share one keeps the anchor; that of a thing of its own stands for all its places. */
function pageOf(path: string): string {
  const [page = '', anchor] = path.split('#');
  const isShared = /^\/(?:metrics|glossary|sources)\/?$/.test(page);
  return `${page.replace(/\/?$/, '/')}${isShared ? `#${anchor ?? ''}` : ''}`;
}

/** Each thing once, in the order in which they first come. */
export function onceEach(things: readonly ThingRef[]): ThingRef[] {
  return [...new Map(things.map((thing) => [`${thing.kind}/${thing.id}`, thing])).values()];
}
