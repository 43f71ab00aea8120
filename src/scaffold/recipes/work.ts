import { basis, english, id, owner, pageHead, title, titled } from '../questions.ts';
import { suggested, todo, type Recipe } from '../recipe.ts';
import { Process } from '../../schema/process.ts';

const groups = Process.shape.group.options;

export const process: Recipe = {
  label: '流程',
  home: 'processes',
  questions: [
    title,
    english,
    id,
    { ...owner, ask: '流程由哪个岗位负责' },
    { name: 'group', ask: '属于哪一类', oneOf: titled(groups) },
    basis,
  ],
  data: (answers, day) => ({
    ...pageHead(answers, day),
    group: answers['group'],
    purpose: todo('为什么要有这个流程'),
    basis: [answers['basis']],
    trigger: { text: todo('什么事开始'), suggested },
    lanes: [{ id: answers['owner'], role: answers['owner'] }],
    steps: [
      {
        id: 'first-step',
        lane: answers['owner'],
        title: todo('第一步'),
        what: todo('具体怎么做，写给第一次做的人'),
        suggested,
      },
      { id: 'done', kind: 'end', lane: answers['owner'], title: '办完', suggested },
    ],
  }),
};

export const form: Recipe = {
  label: '表单',
  home: 'forms',
  questions: [
    title,
    english,
    id,
    { name: 'role', ask: '哪个岗位填', target: 'roles' },
    {
      name: 'duty',
      ask: '做哪条职责时填',
      oneOf: ({ role: filler = '' }, { roles }) =>
        roles.get(filler)?.data.duties.map((duty) => ({ value: duty.id, title: duty.what })) ?? [],
    },
    { ...owner, fallback: ({ role: filler }) => filler },
    basis,
  ],
  data: (answers, day) => ({
    ...pageHead(answers, day),
    purpose: todo('这张表解决什么问题'),
    basis: [answers['basis']],
    filledBy: [answers['role']],
    frequency: { when: 'event', suggested },
    fields: [{ id: 'date', name: '日期', type: 'date', required: true, example: day, suggested }],
  }),
  also: ({ id: formId, role: filler = '', duty }, { roles }) => {
    const duties = roles.get(filler)?.data.duties ?? [];
    const index = duties.findIndex((item) => item.id === duty);
    const item = duties[index];
    if (!item) return [];
    const file = `roles/${filler}.mdx`;
    const mention = { file, list: ['duties', index, 'forms'], item: formId };
    // The whole duty is suggested already, or the field is: either way it passes for nobody's statement.
    const isMarked = item.suggested === true || item.forms !== undefined;
    return isMarked ? [mention] : [mention, { file, list: ['duties', index, 'suggested'], item: 'forms' }];
  },
};

export const meeting: Recipe = {
  label: '会议与培训',
  home: 'meetings',
  questions: [
    title,
    english,
    id,
    { name: 'kind', ask: '会议还是培训', oneOf: titled(['meeting', 'training']), fallback: () => 'meeting' },
    { name: 'host', ask: '哪个岗位主持', target: 'roles' },
    { name: 'attendee', ask: '哪个岗位参加（更多的以后在文件里加）', target: 'roles' },
    { ...owner, fallback: ({ host }) => host },
    basis,
  ],
  data: (answers, day) => ({
    ...pageHead(answers, day),
    kind: answers['kind'],
    purpose: todo('开它干什么'),
    basis: [answers['basis']],
    rhythm: { recurrence: 'FREQ=WEEKLY;BYDAY=MO', at: '09:30', minutes: 30, suggested },
    host: answers['host'],
    attendees: [answers['attendee']],
    agenda: [{ what: todo('议什么'), minutes: 30, suggested }],
  }),
};
