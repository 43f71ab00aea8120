import { z } from 'zod';
import { field, localId, text } from './field.ts';
import { sourced } from './provenance.ts';

export const termTopics = [
  'ads',
  'metrics',
  'platform',
  'tools',
  'product',
  'content',
  'promotion',
  'service',
  'supply',
  'management',
  'overseas',
] as const;

/** One word of the trade in one line. */
export const Term = sourced({
  id: field(localId, '编号，也是术语表里的锚点。', 'zhitongche'),
  term: field(text, '术语。', '直通车'),
  synonyms: field(z.array(text).min(1).optional(), '同义词、缩写、旧称。', ['ztc', '车']),
  english: field(text, '英文。', 'Zhitongche (Taobao paid search ads)'),
  topic: field(z.enum(termTopics), '归在哪一类。', 'ads'),
  explanation: field(text, '一句话解释。', '按点击收费的搜索广告，出价和质量分一起定位置'),
  successor: field(text.optional(), '老工具：现在用什么代替。', '已并入万相台无界版，现在在推广后台投'),
});
export type Term = z.output<typeof Term>;

/** `glossary.yaml`: all terms in one file. */
export const GlossaryFile = z.strictObject({ terms: field(z.array(Term).min(1), '全部术语。') });
export type GlossaryFile = z.output<typeof GlossaryFile>;
