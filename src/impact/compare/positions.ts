import type { Model, Position } from '../../schema/model.ts';
import type { ThingRef } from './change.ts';
import { plain } from './phrase.ts';
import type { Scene } from './scene.ts';

/** What a position is called in its model: by its own title, else by its role. */
export function positionTitle(scene: Scene, { title, role, id }: Position): string {
  return plain(title ?? (role === undefined ? id : scene.title('roles', role)));
}

/** The position of a model by its id, if there is one. */
export function positionById({ positions }: Model, id: string | undefined): Position | undefined {
  return positions.find((position) => position.id === id);
}

/** The role that a position is, to be named in a change. */
export function roleOf(scene: Scene, position: Position | undefined): ThingRef[] {
  return position?.role === undefined ? [] : [scene.ref('roles', position.role)];
}
