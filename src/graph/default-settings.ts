import { words } from '../i18n/words.ts';
import type { Settings } from '../schema/settings.ts';
import type { ModelId } from '../schema/reference.ts';
import type { Thing } from '../source/thing.ts';

/** Settings that let the other files be checked when `handbook.yaml` itself is refused. */
export function defaultSettings(): Thing<Settings> {
  const file = 'content/handbook.yaml';
  return {
    id: 'handbook.yaml',
    file,
    body: undefined,
    place: () => ({ file, line: 1, column: 1 }),
    data: {
      company: words('settings.company'),
      title: words('settings.title'),
      model: '' as ModelId, // no model: nobody's gaps are reported until the company has said which it uses
      edition: 'V1.0',
      timeZone: 'Asia/Shanghai',
      review: { warnDays: 14 },
    },
  };
}
