import { expect, test } from 'vitest';
import type { DottedLine } from '../input.ts';
import { layoutOrgChart } from '../layout-org-chart.ts';

const unit = (id: string) => ({ id, title: id, headcount: '1 人', children: [] });
const twoApart = (line: Partial<DottedLine>) =>
  layoutOrgChart(
    {
      id: 'chart',
      title: '图',
      roots: [{ ...unit('总'), children: [unit('左'), unit('中'), unit('右')] }],
      dotted: [{ from: '左', to: '右', ...line }],
    },
    { variant: 'wide', targetWidth: 720 },
  );
const LONG = '每周一把上周所有渠道的费用、成交和退款逐项核对一遍再送过去';

test('writes mark and label on a line that is long enough', () => {
  const { dotted, listed } = twoApart({ mark: '①', label: '配合' });
  expect(dotted[0]?.label?.text).toBe('①配合');
  expect(listed).toEqual([]);
});

test('writes the mark alone where the label has no room, and lists the line', () => {
  const { dotted, listed } = twoApart({ mark: '①', label: LONG });
  expect(dotted[0]?.label?.text).toBe('①');
  expect(listed).toHaveLength(1);
});

test('writes nothing where there is no room and no mark', () => {
  const { dotted, listed } = twoApart({ label: LONG });
  expect(dotted[0]?.label).toBeUndefined();
  expect(listed).toHaveLength(1);
});
