import { expect, test } from 'vitest';
import { findDeadLinks } from './dead-links.ts';

function deadIn(pages: Record<string, string>, base = '/') {
  const files = new Set([...Object.keys(pages), 'style.css']);
  return findDeadLinks({ pages: new Map(Object.entries(pages)), files, site: 'https://own.example', base });
}

const home = '<h1 id="top">Home</h1>';

test.each([
  ['a page', '<a href="/roles/buyer/">'],
  ['an anchor of another page', '<a href="/roles/buyer/#duties">'],
  ['an anchor in Chinese', '<a href="/roles/buyer/#%E8%81%8C%E8%B4%A3">'],
  ['a relative path', '<a href=roles/buyer/>'],
  ['our own address', '<link rel="canonical" href="https://own.example/roles/buyer/">'],
  ['a file', "<link href='/style.css'>"],
  ['another host, which is not asked', '<a href="https://elsewhere.example/gone">'],
  ['a mail address', '<a href="mailto:a@own.example">'],
  ['a word in a script', '<script>const a = `<a href="/gone/">`;</script>'],
  ['a query', '<a href="/?role=buyer#top">'],
])('lets %s pass', (_what, html) => {
  const buyer = '<h2 id="duties"></h2><h2 id="职责"></h2>';
  expect(deadIn({ 'index.html': home + html, 'roles/buyer/index.html': buyer })).toEqual([]);
});

test.each([
  ['a page that is not there', '<a class="a > b" href="/gone/">', '/gone/', 'no such page or file'],
  ['an address that is no text', '<a href="/%ED%A0%80/#%C0">', '/%ED%A0%80/#%C0', 'no such page or file'],
  ['an anchor that is not there', '<a href="/#gone">', '/#gone', 'no such anchor'],
  ['an image that is not there', '<img alt="" src="/gone.png">', '/gone.png', 'no such page or file'],
  ['a link inside a drawing', '<svg><a href="/gone/">', '/gone/', 'no such page or file'],
  ['a label without its field', '<label for="gone">', 'for="gone"', 'no such anchor'],
  ['an id given twice', '<p id="top">', '#top', 'id given twice'],
])('finds %s', (_what, html, link, why) => {
  expect(deadIn({ 'index.html': home + html })).toEqual([{ page: 'index.html', link, why }]);
});

test('holds links to the base path', () => {
  const dead = deadIn({ 'index.html': `${home}<a href="/handbook/"><a href="/roles/">` }, '/handbook/');
  expect(dead).toEqual([{ page: 'index.html', link: '/roles/', why: 'outside the base path' }]);
});
