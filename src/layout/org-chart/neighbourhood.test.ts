import { expect, test } from 'vitest';
import { company49 } from './__fixtures__/company-49.ts';
import { unitsOf } from './input.ts';
import { neighbourhood } from './neighbourhood.ts';

const titles = (id: string) => unitsOf(neighbourhood(company49(), id).roots).map(({ title }) => title);

test('shows boss, peers, the unit and its reports, and nobody else', () => {
  expect(titles('监事会')).toEqual(['股东会', '董事会', '监事会']);
  expect(titles('董事会')).toEqual(['股东会', '董事会', '总经理', '监事会']);
});

test('shows a root with its reports only', () => {
  expect(titles('股东会')).toEqual(['股东会', '董事会', '监事会']);
});

test('emphasises the unit and no other', () => {
  const units = unitsOf(neighbourhood(company49(), '美工').roots);
  expect(units.filter(({ emphasis }) => emphasis).map(({ id }) => id)).toEqual(['美工']);
});

test('keeps the dotted lines that end in the small chart, without the marks of the whole', () => {
  const chart = company49();
  chart.dotted.push({ from: '摄影', to: '美工', mark: '③' });
  expect(neighbourhood(chart, '美工').dotted).toEqual([{ from: '摄影', to: '美工', mark: '' }]);
});

test('throws for a unit that is not in the chart', () => {
  expect(() => neighbourhood(company49(), 'nobody')).toThrow('unit "nobody" is not in chart "company-49"');
});
