import { aForm, aMeeting, aMetric, aProcess, aScorecard } from '../../../fixtures/builders.ts';
import type { Written } from '../../compare/__cases__/case.ts';

export const suggested = true as const;
export const register = { id: 'register', lane: 'clerk', title: '登记', forms: ['log'], suggested };
export const done = { id: 'done', kind: 'end' as const, lane: 'clerk', title: '办完', suggested };
export const lanes = [
  { id: 'clerk', role: 'clerk' },
  { id: 'packer', role: 'packer' },
];
export const boss = { id: 'manager', role: 'manager', headcount: 1, suggested };
/** A shop with a process, its form, a meeting that looks at it, and a metric with a scorecard. */
export const world: Written = {
  forms: { log: aForm({ title: '登记表' }) },
  processes: { returns: aProcess({ title: '退换货', lanes, steps: [register, done] }) },
  meetings: { weekly: aMeeting({ title: '周会', forms: ['log'], attendees: ['packer'] }) },
  metrics: [aMetric({ id: 'days', title: '退款天数' })],
  scorecards: {
    score: aScorecard({
      title: '客服考核表',
      appliesTo: ['clerk'],
      indicators: [
        {
          id: 'days',
          title: '退款天数',
          metric: 'days',
          points: 100,
          rule: { kind: 'scale', floor: 9, target: 1, unit: '天' },
          period: 'month',
          suggested,
        },
      ],
    }),
  },
};
