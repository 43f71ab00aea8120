import { termTopics } from '../../schema/glossary.ts';
import { guideGroups } from '../../schema/guide.ts';
import type { Handbook } from '../../graph/handbook.ts';
import { english, id, owner, pageHead, title, titled } from '../questions.ts';
import { suggested, todo, type Recipe } from '../recipe.ts';

export const guide: Recipe = {
  label: '指南',
  home: 'guides',
  questions: [
    title,
    english,
    { name: 'group', ask: '归在哪一组', oneOf: titled(guideGroups) },
    {
      ...id,
      fallback: (answers, handbook) => {
        const name = id.fallback?.(answers, handbook) ?? '';
        return answers['group'] === 'contribute' && name !== '' ? `contribute/${name}` : name;
      },
    },
    owner,
  ],
  data: (answers, day, handbook) => ({
    ...pageHead(answers, day),
    group: answers['group'],
    order: orderBehind(answers['group'], handbook),
    description: todo('一句话：读完能做什么'),
  }),
  body: '\n<Suggested>\n\n待写：谁、什么时候、怎么做。\n\n</Suggested>\n',
};

export const term: Recipe = {
  label: '术语',
  home: 'glossary.yaml',
  questions: [
    { ...title, ask: '术语' },
    { name: 'english', ask: '英文' },
    id,
    { name: 'topic', ask: '归在哪一类', oneOf: titled(termTopics) },
    { name: 'explanation', ask: '一句话解释', fallback: () => todo('一句话解释') },
  ],
  data: ({ id: termId, title: words, english: name, topic, explanation }) => ({
    id: termId,
    term: words,
    english: name,
    topic,
    explanation,
    suggested,
  }),
};

export const source: Recipe = {
  label: '来源',
  home: 'sources',
  questions: [
    { ...title, ask: '文件名称，如 《售后制度》' },
    {
      name: 'id',
      ask: '来源代号（大写字母和数字，条目编号用它开头）',
      fallback: (_, handbook) => freeCode(handbook),
    },
    { name: 'kind', ask: '什么文件，如 公司制度', fallback: () => '公司制度' },
  ],
  data: ({ id: code = '', title: words, kind }, day) => ({
    code,
    title: words,
    kind,
    date: day,
    statements: [
      {
        code: `${code}-01`,
        section: todo('在来源的哪一节'),
        text: todo('它说了什么，用我们自己的话，一条一件事'),
      },
    ],
  }),
};

function orderBehind(group: string | undefined, { guides }: Handbook): number {
  const orders = [...guides.values()]
    .filter(({ data }) => data.group === group)
    .map(({ data }) => data.order);
  return Math.max(0, ...orders) + 10;
}

function freeCode({ knownIds, sources }: Handbook): string {
  const taken = knownIds.sources ?? new Set(sources.keys());
  let number = 0;
  while (taken.has(`C${number}`)) number += 1;
  return `C${number}`;
}
