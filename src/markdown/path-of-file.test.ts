import { expect, test } from 'vitest';
import { pathOfFile } from './path-of-file.ts';

test.each([
  ['../roles/buyer.mdx', '/roles/buyer/'],
  ['content/forms/refund.md#fields', '/forms/refund/#fields'],
  ['/content/models/pooled.yaml', '/models/pooled/'],
  ['/guides/contribute/review.mdx', '/contribute/review/'],
  ['../guides/contribute/index.mdx', '/contribute/'],
  ['../sources/S0.yaml', '/sources/'],
  ['../../content/metrics.yaml#roi', '/metrics/#roi'],
  ['glossary.yaml', '/glossary/'],
  ['./buyer.mdx', undefined],
  ['/forms/refund.xlsx', undefined],
])('the file %s makes the page %s', (link, page) => {
  expect(pathOfFile(link)).toBe(page);
});
