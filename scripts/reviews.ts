import { parseArgs } from 'node:util';
import { formatReminder, reminderFormats } from '../src/notices/format-reminder.ts';
import { reviewReminder } from '../src/notices/review-reminder.ts';
import { checkContentAsCommitted } from '../src/site/load-handbook.ts';

// Lists the pages that are to be looked over, by owner: `npm run reviews -- --format markdown`.
const usage = `用法：npm run reviews -- [--format ${reminderFormats.join('|')}] [--today 2026-11-30] [--content DIR]`;

try {
  const { values } = parseArgs({
    options: {
      format: { type: 'string', default: 'text' },
      today: { type: 'string' },
      content: { type: 'string', default: 'content' },
    },
  });
  const format = reminderFormats.find((known) => known === values.format);
  if (!format) throw new Error(`--format 写的是 "${values.format}"，只有 ${reminderFormats.join('、')}。`);
  if (values.today !== undefined && !/^\d{4}-\d\d-\d\d$/.test(values.today))
    throw new Error(`--today 写的是 "${values.today}"，要写成 2026-11-30 这样。`);
  const { value: handbook } = await checkContentAsCommitted(values.content);
  const { timeZone, site, base = '/' } = handbook.settings.data;
  // What falls due, falls due by the calendar and not by the last commit: here alone the clock counts.
  const today = values.today ?? new Intl.DateTimeFormat('en-CA', { timeZone }).format();
  console.log(formatReminder(reviewReminder(handbook, today), format, site && new URL(base, site).href));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  process.exitCode = 2;
}
