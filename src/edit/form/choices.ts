import type { Choice } from './form-field.ts';

/** What the values of each choice are called. */
const names: readonly Readonly<Record<string, string>>[] = [
  { daily: '每日', weekly: '每周', monthly: '每月', quarterly: '每季', yearly: '每年', event: '有事就做' },
  {
    'day-1': '第 1 天',
    'week-1': '第 1 周',
    'day-30': '前 30 天',
    'day-60': '前 60 天',
    'day-90': '前 90 天',
  },
  {
    planning: '规划',
    product: '商品',
    promotion: '推广',
    service: '服务',
    warehouse: '仓储',
    growth: '渠道与活动',
    people: '人',
    data: '数据',
  },
  { task: '做一件事', decision: '判断', parallel: '同时开几路', end: '结束' },
  {
    text: '文字',
    'long-text': '长文字',
    integer: '整数',
    number: '数字',
    money: '金额',
    percent: '百分比',
    date: '日期',
    time: '时间',
    choice: '下拉',
    'yes-no': '是或否',
    link: '链接',
    picture: '图片',
  },
  { meeting: '会议', training: '培训' },
  { month: '每月', quarter: '每季', year: '每年' },
  { day: '按日', month: '按月', quarter: '按季' },
  { short: '少了扣分', over: '超了扣分' },
  { deduct: '每差多少扣几分', scale: '按比例给分', steps: '按档给分' },
  { 'raise-by-percent': '比原来提高百分之几', reach: '达到某个数' },
  { start: '入门', organisation: '组织', people: '人', management: '管理', contribute: '参与编辑' },
  {
    github: 'GitHub',
    gitlab: 'GitLab',
    gitea: 'Gitea、Forgejo',
    gitee: 'Gitee',
    cnb: 'CNB',
    bitbucket: 'Bitbucket',
  },
  { issue: '在平台上提问题', mail: '发邮件', none: '不问' },
  {
    ztc: '直通车',
    zuanzhan: '钻展',
    promotion: '推广',
    'store-core': '店铺核心',
    'sales-targets': '销售目标',
    'sell-through': '动销',
    dsr: '店铺评分',
    cs: '客服',
    inventory: '库存',
    logistics: '物流',
    okr: 'OKR',
    people: '人',
  },
  { up: '越高越好', down: '越低越好', target: '贴着目标' },
  { 'at-least': '不低于', 'at-most': '不高于', exactly: '正好' },
  {
    ads: '投放与流量',
    metrics: '指标',
    platform: '平台与店铺',
    tools: '工具',
    product: '商品',
    content: '内容与私域',
    promotion: '活动与促销',
    service: '客服',
    supply: '仓储与供应链',
    management: '管理',
    overseas: '海外',
  },
];

/** The values of an enum with what they are called; `undefined` when nobody has named them. */
export function choicesOf(values: readonly string[]): Choice[] | undefined {
  const named = names.find(
    (labels) => Object.keys(labels).length === values.length && values.every((value) => value in labels),
  );
  return named && values.map((value) => ({ label: named[value] ?? value, value }));
}

/** Whether something that may be left open holds or not. */
export const yesOrNo: Choice[] = [
  { label: '是', value: true },
  { label: '否', value: false },
];
