import { expect, test } from 'vitest';
import { offlineList } from './offline-list.ts';

const files = [
  'index.html',
  'roles/buyer/index.html',
  'roles/buyer.md',
  'onboarding/buyer/index.html',
  'onboarding/buyer/quiz.json',
  'processes/returns/checklist/index.html',
  'changes/2026-11/index.html',
  'my/buyer.json',
  'api/v1/roles.json',
  '404.html',
  'admin/index.html',
  'contribute/problems/unknown-role/index.html',
  'offline/index.html',
];

test('lists every page for readers, and what these fetch when they are used', () => {
  expect(offlineList(files, '/')).toEqual({
    pages: ['/changes/2026-11/', '/', '/onboarding/buyer/', '/processes/returns/checklist/', '/roles/buyer/'],
    data: ['/my/buyer.json', '/onboarding/buyer/quiz.json'],
  });
});

test('lists them where they lie on their host', () => {
  expect(offlineList(['index.html', 'my/buyer.json'], '/handbook/')).toEqual({
    pages: ['/handbook/'],
    data: ['/handbook/my/buyer.json'],
  });
});
