import { expect, test } from 'vitest';
import { carryLinks } from './carry-links.ts';

const drawing =
  '<svg><a href="/book/roles/buyer/"><text>采购</text></a><a data-node="x" href="#step-x"><rect/></a></svg>';

test('writes links out in full, those within the page too', () => {
  expect(carryLinks(drawing, 'https://example.com/book/processes/inbound/')).toBe(
    '<svg><a href="https://example.com/book/roles/buyer/"><text>采购</text></a><a data-node="x" href="https://example.com/book/processes/inbound/#step-x"><rect/></a></svg>',
  );
});

test('leaves links out where they would lead nowhere', () => {
  expect(carryLinks(drawing, undefined)).toBe(
    '<svg><g><text>采购</text></g><g data-node="x"><rect/></g></svg>',
  );
});
