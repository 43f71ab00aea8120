import { z } from 'zod';
import { figureIds, healthGroups, stateOf } from '../../health/figure.ts';
import { healthFigures } from '../../health/health-figures.ts';
import { field } from '../../schema/field.ts';
import { handbookHistory } from '../../site/history.ts';
import { siteAddress } from '../addresses.ts';
import { words } from '../../i18n/words.ts';
import { endpoint } from './shapes.ts';

const HealthItem = z.strictObject({
  id: field(z.enum(figureIds), '编号。', 'reviews-overdue'),
  title: field(z.string(), '数的是什么。', '过期没核对的页'),
  group: field(z.enum(healthGroups), '属于哪一组。', 'care'),
  state: field(
    z.enum(['healthy', 'mend', 'improve', 'know']),
    'healthy 正常、mend 要处理、improve 可以补、know 留意。',
    'healthy',
  ),
  value: field(z.int().min(0), '要处理的有几个；0 就是正常。', 0),
  of: field(z.int().min(0), '一共几个。', 237),
  limit: field(
    z
      .strictObject({
        value: field(z.number(), '标准。', 8),
        from: field(
          z.enum(['settings', 'suggested']),
          '公司定的 settings，还是建议 suggested。',
          'suggested',
        ),
        setting: field(z.string(), '在 handbook.yaml 的哪里改。', 'health.maxReports'),
      })
      .optional(),
    '超过多少算不正常；没有就是一个也不该有。',
  ),
  url: field(z.string(), '在哪里看。', '/health/#reviews'),
  items: field(
    z.array(
      z.strictObject({
        label: field(z.string(), '名称。', '售后客服'),
        url: field(z.string(), '页面地址。', '/roles/after-sales-agent/'),
        amount: field(z.string().optional(), '多少，带单位。', '每周 9.5 小时'),
      }),
    ),
    '要处理的，最要紧的在前。',
  ),
});

/** How the handbook stands, figure by figure. */
export const health = endpoint({
  title: '手册体检',
  item: HealthItem,
  items: (handbook) =>
    healthFigures(handbook).map((figure) => ({
      id: figure.id,
      title: words(`health.${figure.id}`),
      group: figure.group,
      state: stateOf(figure),
      value: figure.value,
      of: figure.of,
      ...(figure.limit === undefined ? {} : { limit: figure.limit }),
      url: siteAddress(handbook, figure.path),
      items: figure.items.map(({ label, path, amount }) => ({
        label,
        url: siteAddress(handbook, path),
        ...(amount === undefined ? {} : { amount: words(`health.${figure.id}.amount`, { amount }) }),
      })),
    })),
});

const HistoryItem = z.strictObject({
  commit: field(z.string(), '提交。', '5cba7dd0c9f2b6a1e4d8f3c7b5a9e2d1f6c4b8a0'),
  day: field(z.iso.date(), '提交那天。', '2026-11-21'),
  roles: field(z.int().min(0), '岗位数。', 31),
  duties: field(z.int().min(0), '职责数。', 472),
  suggestions: field(z.int().min(0), '待确认的建议数。', 1200),
  overdue: field(z.int().min(0), '那天过期没核对的页数。', 0),
});

/** How the handbook has grown; empty without git history. */
export const history = endpoint({
  title: '手册走势',
  item: HistoryItem,
  items: async () => (await handbookHistory()).points,
});
