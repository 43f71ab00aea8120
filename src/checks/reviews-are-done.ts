import { reviewDueOn } from '../graph/review.ts';
import { problemAt } from '../problem/problem-at.ts';
import { pageKinds } from '../schema/kinds.ts';
import type { Review } from '../schema/page.ts';
import type { Thing } from '../source/thing.ts';
import type { Check } from './check.ts';

type Reviewed = Thing<{ title: string; review: Review; controlled?: boolean | undefined }>;

/** Pages are looked over in time; an overdue page that is marked controlled stops the build. */
export const reviewsAreDone: Check = {
  codes: ['review-overdue', 'controlled-review-overdue'],
  *run(handbook) {
    const { today } = handbook.settings.data.review;
    if (today === undefined) return;
    for (const kind of pageKinds)
      for (const page of (handbook[kind] as ReadonlyMap<string, Reviewed>).values()) {
        // every kind listed has a review
        const due = reviewDueOn(page.data.review);
        if (due >= today) continue;
        const code = page.data.controlled === true ? 'controlled-review-overdue' : 'review-overdue';
        yield problemAt(
          page.place(['review', 'on']),
          code,
          `「${page.data.title}」应在 ${due} 前核对，已经过期。`,
          '核对内容，把 `on:` 改成核对那天。',
        );
      }
  },
};
