import { reviewedPages } from '../graph/reviewed-pages.ts';
import { problemAt } from '../problem/problem-at.ts';
import type { Check } from './check.ts';

/** Pages are looked over in time; an overdue page that is marked controlled stops the build. */
export const reviewsAreDone: Check = {
  codes: ['review-overdue', 'controlled-review-overdue'],
  *run(handbook) {
    const { today } = handbook.settings.data.review;
    if (today === undefined) return;
    for (const { thing, due } of reviewedPages(handbook)) {
      if (due >= today) continue;
      yield problemAt(
        thing.place(['review', 'on']),
        thing.data.controlled === true ? 'controlled-review-overdue' : 'review-overdue',
        {
          message: `「${thing.data.title}」应在 ${due} 前核对，已经过期。`,
          fix: '核对内容，把 `on:` 改成核对那天。',
        },
      );
    }
  },
};
