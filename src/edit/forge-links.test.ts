import { describe, expect, test } from 'vitest';
import { forges } from '../schema/settings.ts';
import { forgeLinks, issueLink, mailLink, newFileLink, type Forge } from './forge-links.ts';

const repository = 'https://forge.example/team/handbook';
const file = 'content/roles/copywriter.mdx';
const forge = (kind: Forge['kind'], branch = 'main'): Forge => ({ kind, repository, branch });
const on = (kind: Forge['kind'], branch = 'main', path = file) => forgeLinks(forge(kind, branch), path);

const begun = { name: 'x.mdx', text: '---\ntitle: 新岗位\n' };
const value = '---%0Atitle%3A%20%E6%96%B0%E5%B2%97%E4%BD%8D%0A';
const issue = {
  template: 'suggest.yml',
  title: '建议',
  fields: [
    { id: 'page', label: '哪一页', text: '文案 & 策划' },
    { id: 'question', label: '哪里不对', text: '第 2 条' },
  ],
};
const written =
  '**%E5%93%AA%E4%B8%80%E9%A1%B5**%0A%0A%E6%96%87%E6%A1%88%20%26%20%E7%AD%96%E5%88%92%0A%0A' +
  '**%E5%93%AA%E9%87%8C%E4%B8%8D%E5%AF%B9**%0A%0A%E7%AC%AC%202%20%E6%9D%A1';
const title = '%E5%BB%BA%E8%AE%AE';

/** The table of what each forge can do: `P` is the file, `undefined` what it lacks. */
const table: Record<
  Forge['kind'],
  Record<'edit' | 'fresh' | 'history' | 'raw' | 'issue', string | undefined>
> = {
  github: {
    edit: '/edit/main/P',
    fresh: `/new/main/content/roles?filename=x.mdx&value=${value}`,
    history: '/commits/main/P',
    raw: '/raw/main/P',
    issue:
      `/issues/new?template=suggest.yml&title=${title}` +
      '&page=%E6%96%87%E6%A1%88%20%26%20%E7%AD%96%E5%88%92&question=%E7%AC%AC%202%20%E6%9D%A1',
  },
  gitlab: {
    edit: '/-/edit/main/P',
    fresh: '/-/new/main/content/roles',
    history: '/-/commits/main/P',
    raw: '/-/raw/main/P',
    issue: `/-/issues/new?issue%5Btitle%5D=${title}&issue%5Bdescription%5D=${written}`,
  },
  gitea: {
    edit: '/_edit/main/P',
    fresh: `/_new/main/content/roles?filename=x.mdx&value=${value}`,
    history: '/commits/branch/main/P',
    raw: '/raw/branch/main/P',
    issue: `/issues/new?title=${title}&body=${written}`,
  },
  gitee: {
    edit: '/edit/main/P',
    fresh: undefined,
    history: '/commits/main/P',
    raw: '/raw/main/P',
    issue: undefined,
  },
  cnb: { edit: '/-/edit/main/P', fresh: undefined, history: undefined, raw: undefined, issue: undefined },
  bitbucket: {
    edit: '/src/main/P?mode=edit&at=main',
    fresh: undefined,
    history: undefined,
    raw: undefined,
    issue: undefined,
  },
};

describe.each(forges)('the links of %s', (kind) => {
  const address = (path: string | undefined) => path && repository + path.replace('P', file);

  test('lead where the table of forges says, and are left out where it has none', () => {
    const { edit, history, raw } = on(kind);
    const links = {
      edit,
      history,
      raw,
      fresh: newFileLink(forge(kind), 'content/roles', begun),
      issue: issueLink(forge(kind), issue),
    };
    for (const [name, link] of Object.entries(links))
      expect([name, link]).toEqual([name, address(table[kind][name as keyof typeof links])]);
  });

  test('escape spaces, signs and Chinese in names', () => {
    const links = on(kind, 'main', 'content/guides/新人 #1?;$(id)"\'.mdx');
    for (const link of Object.values(links) as string[]) {
      const { pathname, hash, search } = new URL(link);
      expect(decodeURIComponent(pathname)).toMatch(/\/content\/guides\/新人 #1\?;\$\(id\)"'\.mdx$/);
      expect([hash, search.replace('?mode=edit&at=main', '')]).toEqual(['', '']);
    }
  });

  test.each(['//', '.git', '.git/'])('begin at the page of the repository, though it ends with %s', (end) => {
    const written = { ...forge(kind), repository: `${repository}${end}` };
    expect(forgeLinks(written, file)).toEqual(on(kind));
    expect(issueLink(written, issue)).toEqual(issueLink(forge(kind), issue));
  });
});

describe('forgeLinks', () => {
  test.each<[Forge['kind'], string]>([
    ['github', '/edit/docs/returns/content/'],
    ['gitlab', '/-/edit/docs/returns/content/'],
    ['gitea', '/_edit/docs/returns/content/'],
    ['gitee', '/edit/docs/returns/content/'],
    ['cnb', '/-/edit/docs/returns/content/'],
    ['bitbucket', '/src/docs%2Freturns/content/'],
  ])('write a branch with a slash as %s reads it', (kind, path) => {
    expect(on(kind, 'docs/returns').edit).toContain(path);
  });

  test('keep a branch in a query whole', () => {
    expect(on('bitbucket', 'a/b&c').edit).toMatch(/\?mode=edit&at=a%2Fb%26c$/);
  });
});

describe('issueLink', () => {
  test('brings an answer through whole, whatever signs are in it', () => {
    const text = '= + & # % " \' \n;$(id) `x` 退货';
    const link = issueLink(forge('github'), { ...issue, fields: [{ id: 'question', label: '', text }] });
    expect(new URL(link ?? '').searchParams.get('question')).toBe(text);
  });
});

describe('mailLink', () => {
  test('begins a mail to one address, whatever signs are in it', () => {
    const link = mailLink('ops@shop.example', '反馈：A&B', '有帮助\n?cc=x');
    expect(link).toMatch(/^mailto:ops@shop\.example\?subject=/);
    const { searchParams } = new URL(link);
    expect([...searchParams]).toEqual([
      ['subject', '反馈：A&B'],
      ['body', '有帮助\r\n?cc=x'],
    ]);
  });
});
