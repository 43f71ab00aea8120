import { printable } from '../../problem/format-problem.ts';
import type { ThingRef } from './change.ts';

/** Longest wording a sentence quotes, in characters. */
const mostQuoted = 60;
/** Characters kept before the place where two long wordings part. */
const keptBefore = 15;

/** Words that end a title which says by itself what kind of thing it is. */
const telling: Partial<Record<ThingRef['kind'], RegExp>> = {
  roles: /./,
  departments: /(?:部|中心|组|室|会)$/,
  models: /方案$/,
  processes: /流程$/,
  forms: /(?:表|单|册|档案|报|报告)$/,
  meetings: /(?:会|培训|例会|复盘)$/,
  scorecards: /[表链]$/,
  budgets: /预算$/,
  settings: /./,
};

const suffixes: Partial<Record<ThingRef['kind'], string>> = { models: '方案', processes: '流程' };

/** What each kind of thing is called. */
export const kindWords: Readonly<Record<ThingRef['kind'], string>> = {
  roles: '岗位',
  departments: '部门',
  models: '组织方案',
  processes: '流程',
  forms: '表单',
  meetings: '会议',
  scorecards: '考核表',
  metrics: '指标',
  objectives: '目标',
  budgets: '预算',
  glossary: '术语',
  guides: '指南',
  sources: '来源',
  statements: '依据条目',
  settings: '设置',
};

/** A thing as the subject of a sentence: “售后客服 ”, “退换货流程”, “指标「投入产出比」”. */
export function subject({ kind, title }: ThingRef): string {
  const name = plain(title);
  if (kind === 'roles' || kind === 'settings') return `${name} `;
  if (telling[kind]?.test(name)) return name;
  const suffix = suffixes[kind];
  return suffix === undefined ? `${kindWords[kind]}「${name}」` : `${name}${suffix}`;
}

/** A thing with its kind: “岗位「售后客服」”. */
export function named({ kind, title }: ThingRef): string {
  return `${kindWords[kind]}「${plain(title)}」`;
}

/** A sentence for a list that names the kind beside it: “新增指标「a」” says no more than “新增「a」”. */
export function besideKind(text: string, kind: ThingRef['kind']): string {
  const word = kindWords[kind];
  const begin = new RegExp(`^((?:(?:新增|删除|核对了)(?: \\d+ .)?)?)${word}(?=[「：])`);
  return text.startsWith(`${word}：`) ? text.slice(word.length + 1) : text.replace(begin, '$1');
}

/** A wording in quotation marks, shortened when it is long. */
export function quoted(text: string): string {
  return `「${plain(text)}」`;
}

/** One line of text without what would steer a terminal or turn it around, shortened when it is long. */
export function plain(text: string): string {
  const line = oneLine(text);
  const characters = [...line];
  return characters.length > mostQuoted ? `${characters.slice(0, mostQuoted - 1).join('')}…` : line;
}

/** One line of text without what would steer a terminal or turn it around, however long. */
export function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, ' ')).trim();
}

/** Two wordings, shortened when they are long; those that begin alike are cut around where they part. */
export function plainBoth(before: string, after: string): [before: string, after: string] {
  const [was, is] = [plain(before), plain(after)];
  if (was !== is) return [was, is];
  const [old, now] = [[...oneLine(before)], [...oneLine(after)]];
  const parting = old.findIndex((character, index) => character !== now[index]);
  const from = Math.max(0, (parting < 0 ? old.length : parting) - keptBefore);
  const tail = (characters: string[]): string =>
    (from > 0 ? '…' : '') + plain(characters.slice(from).join(''));
  return [tail(old), tail(now)];
}

/** “「a」 → 「b」”: a wording and what it became. */
export function quotedBoth(before: string, after: string): string {
  const [was, is] = plainBoth(before, after);
  return `「${was}」 → 「${is}」`;
}

/** A sentence that ends in a wording and what it became, taken apart again. */
export function readBoth(text: string): { lead: string; was: string; is: string } | undefined {
  const [, lead, was, is] = /^(.*?)：「(.*)」 → 「(.*)」$/.exec(text) ?? [];
  return lead === undefined || was === undefined || is === undefined ? undefined : { lead, was, is };
}

/** “退货登记表改名为「退换登记表」”: a thing that has another title than before. */
export function retitled(about: ThingRef, before: string): string {
  const [was, is] = plainBoth(before, about.title);
  return `${subject({ ...about, title: was }).trim()}改名为「${is}」`;
}

/** The begin of a sentence before the name of a field: “周会 时长”, “职责「…」的标准”. */
export function labelled(lead: string, name: string): string {
  return /[ 的：，」]$/.test(lead) ? `${lead}${name}` : `${lead} ${name}`;
}

/** “a、b、c等 5 个岗位”: the first names, and how many there are if that is not all. */
export function firstNames(names: readonly string[], most: number, counted: string): string {
  const first = names.slice(0, most).join('、');
  return names.length > most ? `${first}等 ${names.length} ${counted}` : first;
}

/** “加「a」、「b」，去掉「c」”, naming only what there is. */
export function addedAndRemoved(added: readonly string[], removed: readonly string[]): string {
  return [
    ...(added.length > 0 ? [`加${added.map(quoted).join('、')}`] : []),
    ...(removed.length > 0 ? [`去掉${removed.map(quoted).join('、')}`] : []),
  ].join('，');
}
