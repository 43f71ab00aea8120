import type { Handbook } from '../graph/handbook.ts';
import { pathOf } from '../graph/paths.ts';
import { pageKinds } from '../schema/kinds.ts';

/** What a body may lead to by an address of its own. */
type Address = 'link' | 'picture';

/** An address written in a body, with the place where it stands and the page it is read on. */
interface WrittenAddress {
  value: string;
  place: { file: string; line: number; column: number };
  page: string;
}

/** All links or all pictures in the bodies of a handbook, file by file. */
export function* addressesInBodies(handbook: Handbook, wanted: Address): Generator<WrittenAddress> {
  for (const kind of pageKinds)
    for (const { id, file, body } of handbook[kind].values())
      for (const { kind: what, value, line, column } of body?.references ?? [])
        if (what === wanted) yield { value, place: { file, line, column }, page: pathOf(kind, id) };
}
