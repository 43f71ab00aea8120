import { describe, expect, it } from 'vitest';
import { aHandbook } from '../fixtures/a-handbook.ts';
import { aDepartment, aGuide, aModel, aRole, someSettings } from '../fixtures/builders.ts';
import { checkContent } from '../site/load-handbook.ts';
import { markdownPathOf, siteAddress } from './addresses.ts';
import { llmsFullText, llmsText } from './llms.ts';
import { markdownPages } from './markdown/pages.ts';
import { robotsText } from './robots.ts';

const { value: handbook } = await checkContent('content');
const site = { site: 'https://shop.example.com', base: '/book/' };
const small = (written = {}) =>
  aHandbook({
    settings: someSettings(written),
    roles: { manager: aRole({ title: '店长' }) },
    departments: { shop: aDepartment({ title: '[门店部]' }) },
    models: { 'small-team': aModel({ title: '小团队' }) },
    guides: { 'contribute/index': aGuide({ title: '怎么改', group: 'contribute' }) },
  });

describe('llms.txt', () => {
  it('begins with title and summary, and links pages as Markdown', () => {
    const lines = llmsText(small(site)).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '# 小店手册',
      '',
      '> 小店的运营手册：谁、什么时候、按什么步骤、用哪张表、做到什么标准。',
    ]);
    expect(lines).toContain('- [店长](https://shop.example.com/book/roles/manager.md): 让店里天天有生意');
    expect(lines).toContain('- [\\[门店部\\]](https://shop.example.com/book/departments/shop.md): 把店开好');
    expect(lines).toContain(
      '- [怎么改](https://shop.example.com/book/contribute/index.md): 知道去哪里找什么',
    );
  });

  it('links only files that there are', () => {
    const files = markdownPages(handbook).map(({ path }) => siteAddress(handbook, markdownPathOf(path)));
    const linked = [...llmsText(handbook).matchAll(/\]\(([^)]+)\)/g)].map(([, address]) => address);
    const others = ['/llms-full.txt', '/api/v1/index.json'].map((path) => siteAddress(handbook, path));
    expect(linked.length).toBeGreaterThan(files.length / 2);
    expect(linked.filter((address) => ![...files, ...others].includes(address ?? ''))).toEqual([]);
  });

  it('stays under 1.5 MB in full', async () => {
    expect(Buffer.byteLength(await llmsFullText(handbook))).toBeLessThan(1.5e6);
  });
});

describe('markdownPathOf', () => {
  it.each([
    ['/', '/index.md'],
    ['/roles/', '/roles/index.md'],
    ['/roles/clerk/', '/roles/clerk.md'],
    ['/contribute/problems/no-basis/', '/contribute/problems/no-basis.md'],
    ['/metrics/#roi', '/metrics/index.md#roi'],
  ])('of %s is %s', (path, expected) => {
    expect(markdownPathOf(path)).toBe(expected);
  });
});

describe('robots.txt', () => {
  it('names the site map only where the site has an address', () => {
    expect(robotsText(small())).toBe('User-agent: *\nAllow: /\n');
    expect(robotsText(small(site))).toContain('\nSitemap: https://shop.example.com/book/sitemap-index.xml\n');
  });
});
