import { expect, test } from 'vitest';
import { neighboursOf } from './neighbours.ts';
import type { SidebarGroup } from './section-pages.ts';

const link = (label: string) => ({ label, path: `/${label}/` });
const groups: SidebarGroup[] = [
  { label: 'a', links: [link('one'), link('two')] },
  { label: 'b', links: [link('three')] },
];

test('leads from the last page of a group to the first of the next', () => {
  expect(neighboursOf(groups, '/two/')).toEqual({ prev: link('one'), next: link('three') });
});

test('gives a section’s first page nothing before it', () => {
  expect(neighboursOf(groups, '/one/')).toEqual({ next: link('two') });
});

test('gives a page outside the section no neighbours', () => {
  expect(neighboursOf(groups, '/elsewhere/')).toEqual({});
});
