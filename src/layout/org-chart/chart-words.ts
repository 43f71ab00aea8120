/** The few words a chart says itself, in the reader's language. */
export type ChartWords = {
  /** Marks a headcount that is our suggestion. */
  suggested: string;
  /** Between the parts of a spoken description. */
  comma: string;
  /** Said of positions an overview leaves out. */
  more: (positions: number) => string;
  /** What the drawing as a whole holds, for those who do not see it. */
  describe: (boxes: number, dotted: number) => string;
  /** A line of collaboration, spoken. */
  collaboration: (from: string, to: string, label: string) => string;
};

export const CHINESE: ChartWords = {
  suggested: '建议',
  comma: '，',
  more: (positions) => `+${positions} 岗`,
  describe: (boxes, dotted) =>
    `组织结构图，共 ${boxes} 个方框${dotted > 0 ? `，${dotted} 条协作虚线` : ''}；实线表示汇报。`,
  collaboration: (from, to, label) => `${from}与${to}协作${label === '' ? '' : `：${label}`}`,
};
