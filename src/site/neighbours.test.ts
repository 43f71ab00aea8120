import { expect, test } from 'vitest';
import { neighboursOf } from './neighbours.ts';
import type { SidebarGroup } from './sidebar.ts';

const link = (label: string) => ({ label, path: `/${label}/` });
const sidebar: SidebarGroup[] = [
  { label: '手册', links: [link('roles'), link('glossary')] },
  { label: 'a', links: [link('one'), link('two')] },
  { label: 'b', links: [link('three')] },
];

test('leads from the last page of a group to the first of the next', () => {
  expect(neighboursOf(sidebar, '/two/')).toEqual({ prev: link('one'), next: link('three') });
});

test('never leads from a section’s first page back to another section', () => {
  expect(neighboursOf(sidebar, '/one/')).toEqual({ next: link('two') });
});

test('gives a page outside the sidebar no neighbours', () => {
  expect(neighboursOf(sidebar, '/elsewhere/')).toEqual({});
});
