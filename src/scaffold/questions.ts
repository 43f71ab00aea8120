import { pinyin } from 'pinyin-pro';
import type { Handbook } from '../graph/handbook.ts';
import type { Answers, Choice, Question } from './recipe.ts';
import { idLike } from '../source/check-file-name.ts';
import { choiceNames } from '../i18n/choice-names.ts';

export const title: Question = { name: 'title', ask: '名称（中文，页面标题）' };

export const english: Question = { name: 'english', ask: '英文名', optional: true };

/** The id comes from the English name, else from how the title is spoken. */
export const id: Question = {
  name: 'id',
  ask: '编号（小写英文、数字、连字符；就是文件名和网址，定了不改）',
  fallback: ({ english: name = '', title: words = '' }) =>
    idLike(name) || idLike(pinyin(words, { toneType: 'none', nonZh: 'consecutive' })),
};

export const owner: Question = {
  name: 'owner',
  ask: '这一页由哪个岗位负责改对',
  target: 'roles',
  fallback: (_, handbook) => topRole(handbook),
};

export const basis: Question = {
  name: 'basis',
  ask: '依据哪一条（来源条目编号，如 S0-105；没有就先 npm run new source）',
  target: 'statements',
};

export const model: Question = {
  name: 'model',
  ask: '放进哪个组织方案',
  target: 'models',
  fallback: (_, { settings }) => settings.data.model,
};

export const department: Question = { name: 'department', ask: '归哪个部门', target: 'departments' };

/** The values of an enum of the schemas, with what they are called. */
export function titled(values: readonly string[]): Choice[] {
  const names = choiceNames(values);
  return values.map((value) => ({ value, title: names?.[value] }));
}

/** What a page says of itself, whatever it is about. */
export function pageHead({ title: words, english: name = '', owner: role }: Answers, day: string) {
  return {
    title: words,
    ...(name === '' ? {} : { english: name }),
    owner: role,
    review: { on: day, everyMonths: 6, checked: '新建，还没核对' },
  };
}

/** The role that answers to nobody in the model the company uses. */
export function topRole({ models, settings }: Handbook): string | undefined {
  return models.get(settings.data.model)?.data.positions.find(({ reportsTo }) => reportsTo === undefined)
    ?.role;
}
