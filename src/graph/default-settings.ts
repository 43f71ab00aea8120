import type { Settings } from '../schema/settings.ts';
import type { ModelId } from '../schema/reference.ts';
import type { Sources } from '../source/sources.ts';
import type { Thing } from '../source/thing.ts';

/** Settings that let the other files be checked when `handbook.yaml` itself is refused. */
export function defaultSettings(sources: Sources): Thing<Settings> {
  const file = 'content/handbook.yaml';
  return {
    id: 'handbook.yaml',
    file,
    body: undefined,
    place: () => ({ file, line: 1, column: 1 }),
    data: {
      company: '公司',
      title: '运营手册',
      model: (sources.models[0]?.id ?? '') as ModelId, // an id of that very kind
      edition: 'V1.0',
      timeZone: 'Asia/Shanghai',
      review: { warnDays: 14 },
    },
  };
}
