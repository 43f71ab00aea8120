import { z } from 'zod';
import { field, localId, text } from './field.ts';
import { pageFields } from './page.ts';
import { sourced } from './provenance.ts';
import { reference } from './reference.ts';

/** One objective with its key results and what it serves. */
export const Objective = z.strictObject({
  ...pageFields,
  period: field(text, '哪个时期。', '第四季度'),
  basis: field(z.array(reference('statements')).min(1), '依据。', ['S3-104']),
  alignsTo: field(reference('objectives').optional(), '支撑哪个上级目标。', 'gmv-growth'),
  keyResults: field(
    z
      .array(
        sourced({
          id: field(localId, '编号。', 'cvr-up'),
          owner: field(reference('roles'), '谁负责。', 'store-manager'),
          what: field(text, '做到什么。', '活动期转化率提升 20%'),
          metric: field(reference('metrics').optional(), '看哪个指标。', 'cvr'),
          change: field(
            z.enum(['raise-by-percent', 'reach']),
            '比原来提高百分之几 raise-by-percent，或达到某个数 reach。',
            'reach',
          ),
          value: field(z.number(), '数值。', 3),
        }),
      )
      .min(1),
    '关键成果。',
  ),
});
export type Objective = z.output<typeof Objective>;
