import { basis, department, english, id, model, owner, pageHead, title, topRole } from '../questions.ts';
import type { Handbook } from '../../graph/handbook.ts';
import type { Position } from '../../schema/model.ts';
import { suggested, todo, type Choice, type Recipe } from '../recipe.ts';

export const role: Recipe = {
  label: '岗位',
  home: 'roles',
  questions: [
    title,
    english,
    id,
    department,
    {
      ...owner,
      fallback: ({ department: own = '' }, handbook) =>
        handbook.departments.get(own)?.data.head?.role ?? topRole(handbook),
    },
    model,
    {
      name: 'reports-to',
      ask: '在方案里汇报给哪个位置',
      oneOf: (answers, handbook) =>
        positionsIn(answers['model'], handbook).map((position) => choiceOf(position, handbook)),
      fallback: ({ owner: boss, model: chosen }, handbook) => {
        const positions = positionsIn(chosen, handbook);
        const top = positions.find(({ reportsTo }) => reportsTo === undefined);
        return (positions.find((position) => position.role === boss) ?? top)?.id;
      },
    },
  ],
  data: (answers, day) => ({
    ...pageHead(answers, day),
    department: answers['department'],
    mission: { text: todo('这个岗位为什么存在，一句话'), suggested },
    duties: [{ id: 'first-duty', what: todo('做什么，动词开头'), when: 'daily', suggested }],
    capabilities: { skills: [{ text: todo('会什么，具体到能考'), suggested }] },
    worksWith: [
      { role: answers['owner'], gives: todo('你给对方什么'), gets: todo('你从对方拿什么'), suggested },
    ],
    onboarding: [{ by: 'day-1', what: todo('新人第一天要做完什么'), suggested }],
  }),
  also: ({ id: roleId, model: chosen = '', 'reports-to': boss }) => [
    {
      file: `models/${chosen}.mdx`,
      list: ['positions'],
      item: { id: roleId, role: roleId, reportsTo: boss, suggested },
    },
  ],
};

export const departmentRecipe: Recipe = {
  label: '部门',
  home: 'departments',
  questions: [
    title,
    english,
    id,
    { name: 'head', ask: '负责人是哪个岗位', target: 'roles', fallback: (_, handbook) => topRole(handbook) },
    { ...owner, fallback: ({ head }) => head },
  ],
  data: (answers, day) => ({
    ...pageHead(answers, day),
    summary: todo('一句话：这个部门管什么'),
    functions: [{ id: 'first-function', what: todo('管什么，动词开头，一条一件事'), suggested }],
    head: { role: answers['head'], suggested },
  }),
};

export const modelRecipe: Recipe = {
  label: '组织方案',
  home: 'models',
  questions: [
    title,
    english,
    id,
    {
      name: 'top',
      ask: '最高的位置是哪个岗位',
      target: 'roles',
      fallback: (_, handbook) => topRole(handbook),
    },
    { ...owner, fallback: ({ top }) => top },
    basis,
  ],
  data: (answers, day) => ({
    ...pageHead(answers, day),
    summary: todo('一句话：什么样的团队用这个方案'),
    fits: { when: todo('什么情况下选它，什么时候该换'), suggested },
    basis: [answers['basis']],
    positions: [{ id: answers['top'], role: answers['top'], headcount: 1, suggested }],
  }),
};

/** A position as it is chosen: what it is called in the model, else its role. */
function choiceOf({ id: value, title: own, role: roleId }: Position, { roles }: Handbook): Choice {
  return { value, title: own ?? roles.get(roleId ?? '')?.data.title };
}

function positionsIn(modelId: string | undefined, { models }: Parameters<typeof topRole>[0]) {
  return models.get(modelId ?? '')?.data.positions ?? [];
}
