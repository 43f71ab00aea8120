import { metricGroups } from '../../schema/metric.ts';
import { basis, english, id, owner, pageHead, title, titled } from '../questions.ts';
import { suggested, todo, type Recipe } from '../recipe.ts';

export const scorecard: Recipe = {
  label: '考核表',
  home: 'scorecards',
  questions: [title, english, id, { name: 'role', ask: '考哪个岗位', target: 'roles' }, owner],
  data: (answers, day) => ({
    ...pageHead(answers, day),
    purpose: todo('为什么这样考'),
    appliesTo: [answers['role']],
    assessor: answers['owner'],
    period: 'month',
    indicators: [
      {
        id: 'first-indicator',
        title: todo('考什么'),
        points: 100,
        rule: { kind: 'scale', floor: 0, target: 100, unit: '%' },
        period: 'month',
        suggested,
      },
    ],
    suggested,
  }),
};

export const objective: Recipe = {
  label: '目标',
  home: 'objectives',
  questions: [title, english, id, owner, { name: 'period', ask: '哪个时期，如 第四季度' }, basis],
  data: (answers, day) => ({
    ...pageHead(answers, day),
    period: answers['period'],
    basis: [answers['basis']],
    keyResults: [
      {
        id: 'first-result',
        owner: answers['owner'],
        what: todo('做到什么'),
        change: 'reach',
        value: 1,
        suggested,
      },
    ],
  }),
};

export const budget: Recipe = {
  label: '预算',
  home: 'budgets',
  questions: [title, english, id, owner, { name: 'year', ask: '哪一年，如 2027' }, basis],
  data: (answers, day) => ({
    ...pageHead(answers, day),
    purpose: todo('这份预算管什么'),
    year: Number(answers['year']),
    basis: [answers['basis']],
    lines: [
      {
        id: 'first-line',
        category: todo('科目大类'),
        title: todo('科目'),
        owner: answers['owner'],
        months: Array.from({ length: 12 }, () => 0),
        suggested,
      },
    ],
  }),
};

export const metric: Recipe = {
  label: '指标',
  home: 'metrics.yaml',
  questions: [
    title,
    english,
    id,
    { name: 'group', ask: '归在哪一组', oneOf: titled(metricGroups) },
    { name: 'unit', ask: '单位，如 %、元、天' },
    {
      name: 'direction',
      ask: '往哪边走算好',
      oneOf: titled(['up', 'down', 'target']),
      fallback: () => 'up',
    },
    { ...owner, ask: '哪个岗位对它负责' },
  ],
  data: ({ id: metricId, title: words, english: name = '', group, unit, direction, owner: role }) => ({
    id: metricId,
    title: words,
    ...(name === '' ? {} : { english: name }),
    group,
    definition: todo('它是什么，一句话'),
    unit,
    direction,
    from: todo('数从哪来'),
    owner: role,
    suggested,
  }),
};
