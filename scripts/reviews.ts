import { readCommandLine } from '../src/cli/command-line.ts';
import { parseChoice, parseDay, parseFolder } from '../src/cli/values.ts';
import { warnOfErrors } from '../src/problem/warn-of-errors.ts';
import { dayIn } from '../src/graph/days.ts';
import { formatReminder, reminderFormats } from '../src/notices/format-reminder.ts';
import { reviewReminder } from '../src/notices/review-reminder.ts';
import { checkContentAsCommitted } from '../src/site/load-handbook.ts';

// Lists the pages that are to be looked over, by owner.
const { format, content, ...given } = readCommandLine(
  {
    usage: `npm run reviews -- [--format ${reminderFormats.join('|')}] [--today 2026-11-30] [--content DIR]`,
    options: {
      format: { type: 'string', default: 'text' },
      today: { type: 'string' },
      content: { type: 'string', default: 'content' },
    },
  },
  ({ values }) => ({
    format: parseChoice('--format', values.format, reminderFormats),
    today: values.today === undefined ? undefined : parseDay('--today', values.today),
    content: parseFolder('--content', values.content),
  }),
);
const { value: handbook, problems } = await checkContentAsCommitted(content);
warnOfErrors(problems);
const { timeZone, site, base = '/' } = handbook.settings.data;
// What falls due, falls due by the calendar and not by the last commit: here alone the clock counts.
const today = given.today ?? dayIn(timeZone, new Date());
console.log(formatReminder(reviewReminder(handbook, today), format, site && new URL(base, site).href));
