import { pageKinds, type PageKind } from '../schema/kinds.ts';
import type { Review } from '../schema/page.ts';
import type { RoleId } from '../schema/reference.ts';
import type { Thing } from '../source/thing.ts';
import type { Handbook } from './handbook.ts';
import { pathOf } from './paths.ts';
import { reviewDueOn } from './review.ts';

/** A page that someone is to look over from time to time. */
export interface ReviewedPage {
  kind: PageKind;
  thing: Thing<{ title: string; owner: RoleId; review: Review; controlled?: boolean | undefined }>;
  path: string;
  /** Day by which it is to be looked over again. */
  due: string;
}

/** Every page with a review, by kind and file; the help pages of problems are ours, not the company's. */
export function reviewedPages(handbook: Handbook): ReviewedPage[] {
  return pageKinds.flatMap((kind) =>
    [...handbook[kind].values()]
      .filter(({ id }) => !id.startsWith('contribute/problems/'))
      .map((thing) => ({
        kind,
        thing,
        path: pathOf(kind, thing.id),
        due: reviewDueOn(thing.data.review),
      })),
  );
}
