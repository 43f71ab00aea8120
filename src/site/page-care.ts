import { forgeLinks } from '../edit/forge-links.ts';
import { editorPath, hasEditor } from '../edit/form/backend.ts';
import { find, type Handbook } from '../graph/handbook.ts';
import { pathOf } from '../graph/paths.ts';
import { reviewDueOn } from '../graph/review.ts';
import type { Review } from '../schema/page.ts';
import type { RoleId } from '../schema/reference.ts';
import type { Thing } from '../source/thing.ts';
import { handbookDay } from './freshness.ts';
import { gitDates } from './git-dates.ts';
import type { PageCare } from './page-frame.ts';

/** A thing with an owner and a review. */
export type CaredFor = Thing<{ title: string; owner: RoleId; review: Review }>;

/** Who answers for a page, when it was looked over and changed, and where to edit it. */
export async function pageCare(
  handbook: Handbook,
  thing: CaredFor,
  markdown: string | undefined,
): Promise<PageCare> {
  const { owner, review } = thing.data;
  const { changedOn } = await gitDates();
  const due = reviewDueOn(review);
  const today = await handbookDay(handbook);
  const { forge } = handbook.settings.data;
  const links = forge ? forgeLinks(forge, thing.file) : undefined;
  return {
    owner: { label: find(handbook, 'roles', owner).data.title, path: pathOf('roles', owner) },
    review,
    reviewer: review.by && find(handbook, 'roles', review.by).data.title,
    due,
    overdue: today !== undefined && due < today,
    changedOn: changedOn.get(thing.file),
    edit: links?.edit,
    editor: hasEditor(forge) ? editorPath(thing.file) : undefined,
    history: links?.history,
    raw: links?.raw,
    markdown,
  };
}
