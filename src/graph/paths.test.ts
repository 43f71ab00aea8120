import { describe, expect, test } from 'vitest';
import { pathOf } from './paths.ts';

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
