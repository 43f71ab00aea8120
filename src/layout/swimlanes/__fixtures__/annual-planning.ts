import type { SwimlaneProcess } from '../input.ts';

/** 年度运营规划流程: five lanes, five phases, one way back. */
export const annualPlanning: SwimlaneProcess = {
  id: 'annual-planning',
  title: '年度运营规划流程',
  lanes: [
    { id: 'ceo', title: '总经理', href: '/roles/ceo/' },
    { id: 'director', title: '运营总监', href: '/roles/director/' },
    { id: 'manager', title: '店长', href: '/roles/manager/' },
    { id: 'finance', title: '财务', href: '/roles/finance/' },
    { id: 'data', title: '数据分析', href: '/roles/data/' },
  ],
  phases: [
    { id: 'review', title: '复盘' },
    { id: 'goals', title: '目标' },
    { id: 'strategy', title: '策略与预算' },
    { id: 'approval', title: '评审' },
    { id: 'execution', title: '执行' },
  ],
  steps: [
    { id: 'start', lane: 'director', phase: 'review', kind: 'start', title: '启动年度规划' },
    { id: 'report', lane: 'data', phase: 'review', kind: 'task', title: '输出年度数据报告', document: true },
    { id: 'meeting', lane: 'director', phase: 'review', kind: 'task', title: '年度复盘会' },
    { id: 'target', lane: 'director', phase: 'goals', kind: 'task', title: '设定年度目标（SMART）' },
    { id: 'break-down', lane: 'manager', phase: 'goals', kind: 'task', title: '目标拆解到季度/店铺/岗位' },
    { id: 'strategy', lane: 'director', phase: 'strategy', kind: 'task', title: '制定产品、流量、品牌策略' },
    { id: 'budget', lane: 'finance', phase: 'strategy', kind: 'task', title: '编制费用预算', document: true },
    { id: 'approved', lane: 'ceo', phase: 'approval', kind: 'decision', title: '评审通过？' },
    { id: 'execute', lane: 'manager', phase: 'execution', kind: 'task', title: '分解执行与周报跟进' },
    { id: 'monitor', lane: 'data', phase: 'execution', kind: 'task', title: '月度达成监控' },
    { id: 'rolling', lane: 'director', phase: 'execution', kind: 'end', title: '进入季度滚动复盘' },
  ],
  edges: [
    { from: 'start', to: 'report' },
    { from: 'start', to: 'meeting' },
    { from: 'report', to: 'meeting' },
    { from: 'meeting', to: 'target' },
    { from: 'target', to: 'break-down' },
    { from: 'break-down', to: 'strategy' },
    { from: 'strategy', to: 'budget' },
    { from: 'budget', to: 'approved' },
    { from: 'approved', to: 'target', label: '否', feedback: true },
    { from: 'approved', to: 'execute', label: '是' },
    { from: 'execute', to: 'monitor' },
    { from: 'monitor', to: 'rolling' },
  ],
};
