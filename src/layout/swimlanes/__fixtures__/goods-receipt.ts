import type { SwimlaneProcess } from '../input.ts';

/** 采购到货入库流程: four lanes, two decisions, two ends. */
export const goodsReceipt: SwimlaneProcess = {
  id: 'goods-receipt',
  title: '采购到货入库流程',
  lanes: [
    { id: 'supply', title: '供应部', href: '/roles/supply/' },
    { id: 'storekeeper', title: '仓管员', href: '/roles/storekeeper/' },
    { id: 'inspector', title: '质检员', href: '/roles/inspector/' },
    { id: 'finance', title: '财务', href: '/roles/finance/' },
  ],
  phases: [],
  steps: [
    { id: 'arrival', lane: 'storekeeper', kind: 'start', title: '供应商到货' },
    { id: 'compare', lane: 'storekeeper', kind: 'task', title: '核对采购单与送货单' },
    { id: 'quantity', lane: 'storekeeper', kind: 'decision', title: '数量一致？' },
    { id: 'supplier', lane: 'supply', kind: 'task', title: '联系供应商补发/更正单据' },
    { id: 'inspect', lane: 'inspector', kind: 'task', title: '抽样质检（AQL 2.5）' },
    { id: 'passed', lane: 'inspector', kind: 'decision', title: '合格？' },
    { id: 'notify', lane: 'supply', kind: 'task', title: '通知供应部退换货' },
    { id: 'returned', lane: 'supply', kind: 'end', title: '退货结案' },
    { id: 'shelve', lane: 'storekeeper', kind: 'task', title: '入库上架并登记ERP' },
    { id: 'pay', lane: 'finance', kind: 'task', title: '核对入库单并付款', document: true },
    { id: 'done', lane: 'finance', kind: 'end', title: '完成' },
  ],
  edges: [
    { from: 'arrival', to: 'compare' },
    { from: 'compare', to: 'quantity' },
    { from: 'quantity', to: 'supplier', label: '否' },
    { from: 'supplier', to: 'compare', label: '重新核对', feedback: true },
    { from: 'quantity', to: 'inspect', label: '是' },
    { from: 'inspect', to: 'passed' },
    { from: 'passed', to: 'notify', label: '不合格' },
    { from: 'notify', to: 'returned' },
    { from: 'passed', to: 'shelve', label: '合格' },
    { from: 'shelve', to: 'pay' },
    { from: 'pay', to: 'done' },
  ],
};
