import { describe, expect, test } from 'vitest';
import { pageKinds } from '../schema/kinds.ts';
import { addressesOf, pathOf, takenAddress } from './paths.ts';

describe('pathOf', () => {
  test.each([
    ['roles', 'clerk', '/roles/clerk/'],
    ['metrics', 'roi', '/metrics/#roi'],
    ['glossary', 'ztc', '/glossary/#ztc'],
    ['statements', 'S0-01', '/sources/#S0-01'],
    ['guides', 'welcome', '/guides/welcome/'],
    ['guides', 'contribute/index', '/contribute/'],
    ['guides', 'contribute/problems/dead-link', '/contribute/problems/dead-link/'],
  ] as const)('of %s %s is %s', (kind, id, path) => {
    expect(pathOf(kind, id)).toBe(path);
  });
});

describe('takenAddress', () => {
  test.each([
    ['models', 'compare', '/models/compare/'],
    ['models', 'growth', '/models/growth/'],
    ['meetings', 'calendar', '/meetings/calendar/'],
    ['guides', 'contribute/diagrams', '/contribute/diagrams/'],
    ['roles', 'all', '/meetings/all.ics'],
    ['forms', 'index', '/forms/index/'],
  ] as const)('of %s %s is %s', (kind, id, address) => {
    expect(takenAddress(kind, id)).toBe(address);
  });

  test.each([
    ['roles', 'compare'],
    ['meetings', 'all'],
    ['guides', 'calendar'],
    ['guides', 'contribute/index'],
    ['guides', 'contribute/problems/index'],
  ] as const)('of %s %s is none', (kind, id) => {
    expect(takenAddress(kind, id)).toBeUndefined();
  });
});

test('things of two kinds share no address, whatever their ids', () => {
  for (const id of ['x', 'all', 'index', 'print', 'contribute']) {
    const guides = [`contribute/${id}`, `roles/${id}`, `${id}/print`].flatMap((guide) =>
      addressesOf('guides', guide),
    );
    const all = [...pageKinds.flatMap((kind) => addressesOf(kind, id)), ...guides];
    expect(new Set(all).size).toBe(all.length);
  }
});
