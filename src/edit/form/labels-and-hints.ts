import { words } from '../../i18n/words.ts';

/** Labels where the schema's sentence does not begin with one. */
const labels: Readonly<Record<string, string>> = {
  有事就做的职责: '什么事触发',
  '做到什么标准、几点前、超过多少算异常': '做到什么标准',
  用到的表单文件名: '用到的表单',
  同事的岗位文件名: '同事的岗位',
  公司外或没有岗位页的对象: '或公司外的对象',
  公司外或没有岗位页的一方: '或公司外的一方',
  负责人的岗位文件名: '负责人的岗位',
  对应的岗位文件名: '对应的岗位',
  岗位文件名: '岗位',
  岗位使命: '岗位使命',
  只兼其中几条就列职责编号: '只兼其中几条',
  不止一个最高位置时: '为什么不止一个最高位置',
  回头的线写true: '是回头的线',
  必填写true: '必填',
  '会议 meeting 或培训 training': '会议还是培训',
  '分数加起来不到 100 的': '分数不到 100 的原因',
  '比原来提高百分之几 raise-by-percent': '怎么算达成',
  '越高越好 up、越低越好 down、贴着目标 target': '往哪边走算好',
  '不低于 at-least、不高于 at-most、正好 exactly': '目标是下限还是上限',
  哪个岗位是平台上的哪些账号: '岗位对应的账号',
  '这个岗位的人在代码托管平台上的账号、小组（组织/小组）或邮箱': '账号',
  我们补的内容: '哪些是我们的建议',
  老工具: '现在用什么代替',
  '重复规则（RFC 5545 RRULE）': '重复规则',
  图上的字: '步骤名（图上的字）',
  全部术语: '术语',
  全部指标: '指标',
};

/** What stands above a field: the first clause of the sentence that describes it. */
export function labelOf(description: string): string {
  const clause = description.split(/[：，。；]/)[0] ?? description;
  return labels[clause] ?? labels[clause.replaceAll(' ', '')] ?? clause;
}

/** What stands below a field: the rest of the sentence, and an example of what to write. */
export function hintOf(description: string, example: unknown): string | undefined {
  const shown: unknown = Array.isArray(example) ? example[0] : example;
  const isShown = typeof shown === 'string' || typeof shown === 'number';
  return asHint(restOf(description), isShown ? words('editor.example', { example: shown }) : '');
}

/** The same for what is picked rather than written: how it is spelt in a file is of no concern. */
export function pickHintOf(description: string): string | undefined {
  const rest = restOf(description);
  return /[a-z]{2}|文件名|编号|一行一个/.test(rest) ? undefined : asHint(rest);
}

function restOf(description: string): string {
  const says = description.replace(/。$/, '').replace(/与 role 二选一|和 party 二选一/, '和另一项二选一');
  const label = labelOf(description);
  return says.startsWith(label) ? says.slice(label.length).replace(/^[：，；]/, '') : says;
}

function asHint(...parts: readonly string[]): string | undefined {
  const hint = parts
    .filter((part) => part !== '')
    .map((part) => part.replace(/[^。？！”）]$/, '$&。'))
    .join('');
  // Hints are read as Markdown; ours are not written in it.
  return hint === '' ? undefined : hint.replace(/[\\*_~[\]`]/g, '\\$&');
}
