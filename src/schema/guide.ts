import { z } from 'zod';
import { field, text } from './field.ts';
import { pageFields } from './page.ts';
import { reference } from './reference.ts';

export const guideGroups = ['start', 'organisation', 'people', 'management', 'contribute'] as const;

/** One page of prose. */
export const Guide = z.strictObject({
  ...pageFields,
  group: field(
    z.enum(guideGroups),
    '归在哪一组：start 先读这里、organisation 组织、people 人、management 管理、contribute 参与编辑。',
    'people',
  ),
  order: field(z.int().min(0), '组内顺序。', 10),
  description: field(text, '一句话：读完能做什么。', '照着写一份招聘需求'),
  basis: field(
    z.array(reference('statements')).min(1).optional(),
    '全页的依据；正文里用 Basis 标签标的不用重复。',
    ['S0-140'],
  ),
});
export type Guide = z.output<typeof Guide>;
