import type { Content } from '../content.ts';
import { lineAt } from '../mutation.ts';
import type { Site } from '../sites.ts';
import { withField, withoutField, withValue } from '../fields/write.ts';
import { around, broken, sitesOf, type Special } from './find.ts';

interface PositionData {
  id: string;
  role?: string;
  title?: string;
  reportsTo?: string;
}

/** The positions of a model answer to each other in a circle, or several of them to nobody. */
export const models: Special = function* (content) {
  for (const list of sitesOf(content, 'models.positions')) {
    const positions = list.data as PositionData[]; // accepted by the schema
    const items = sitesOf(content, 'models.positions[]').filter(({ file }) => file === list.file);
    const severalTops = sitesOf(content, 'models.severalTops').some(({ file }) => file === list.file);
    const top = positions.findIndex(({ reportsTo }) => reportsTo === undefined);
    const report = positions.find(({ reportsTo }) => reportsTo === positions[top]?.id);
    const topItem = items[top];
    if (topItem && report && top === 0)
      yield broken(topItem, {
        does: 'close a circle with',
        code: 'reporting-cycle',
        ...withField(topItem, `reportsTo: ${report.id}`),
      });
    if (!severalTops)
      for (const site of sitesOf(content, 'models.positions[].reportsTo').filter(
        ({ file }) => file === list.file,
      )) {
        if (site.isFirst || isMarked(site)) continue;
        yield broken(site, {
          does: 'remove',
          code: 'several-tops',
          ...withoutField(site),
          at: site.parent.span[0],
        });
      }
    const root = around(list);
    if (root && positions.filter(({ reportsTo }) => reportsTo === undefined).length === 1)
      yield broken(root, {
        does: 'add severalTops to',
        code: 'several-tops',
        ...withField(root, 'severalTops: 没有人问过'),
      });
  }
};

/** Positions without the role or the title that names them. */
export const unnamedPositions: Special = function* (content) {
  for (const site of [
    ...sitesOf(content, 'models.positions[].role'),
    ...sitesOf(content, 'models.positions[].title'),
  ]) {
    const { role, title } = site.parent.data as PositionData; // as above
    if ((role !== undefined && title !== undefined) || isMarked(site)) continue;
    yield broken(site, {
      does: 'remove',
      code: 'position-without-name',
      ...withoutField(site),
      at: site.parent.span[0],
    });
  }
};

/** Duties that nobody takes on: one left out of a list of covered duties, or a whole role. */
export const coverage: Special = function* (content) {
  for (const site of sitesOf(content, 'models.positions[].covers[].duties[]')) {
    if (site.parent.size === 1 || isCoveredElsewhere(content, site.file.path, String(site.data))) continue;
    const positions = sitesOf(content, 'models.positions').find(({ file }) => file === site.file);
    if (!positions) continue;
    const written = withoutField(site);
    const code = 'uncovered-duty';
    yield broken(site, { does: 'leave out', code, ...written, at: positions.value[0] });
  }
  const active = `models/${content.handbook.settings.data.model}.mdx`;
  for (const site of sitesOf(content, 'models.leavesOut[]')) {
    const positions = sitesOf(content, 'models.positions').find(({ file }) => file === site.file);
    if (site.file.path !== active || site.parent.size === 1 || !positions) continue;
    yield broken(site, {
      does: 'take away',
      code: 'role-gap',
      ...withoutField(site),
      at: positions.value[0],
    });
  }
};

function isCoveredElsewhere(content: Content, path: string, duty: string): boolean {
  const { text } = content.files.get(path) ?? { text: '' };
  return text.split(`- ${duty}\n`).length > 2;
}

/** A new role or form that nothing else knows of. */
export const orphans: Special = function* (content) {
  for (const [kind, codes] of [
    ['roles', ['role-in-no-model', 'role-without-process']],
    ['forms', ['form-unused']],
  ] as const)
    for (const site of sitesOf(content, `${kind}.title`)) {
      const { text, line } = withValue(site, '没有人知道的新东西');
      const path = `${kind}/nobody-knows-it.mdx`;
      yield {
        name: `add a ${kind} file that nothing names, like ${site.file.path}`,
        files: { [path]: withoutAliasesAndProcesses(text) },
        expect: codes.map((code) => ({ code, file: path, line })),
      };
    }
};

/** A file without what another file of its kind may not say as well, and without processes it takes part in. */
function withoutAliasesAndProcesses(text: string): string {
  return text
    .replace(/^aliases:\n(?: +- .*\n)+/m, '')
    .replace(/^( +)processes:\n(?: +- .*\n)+/gm, '')
    .replace(/^( +)suggested:\n(?:\1 +- .*\n)+/gm, (whole) => whole.replace(/ +- processes\n/, ''))
    .replace(/^ +suggested:\n(?! +- )/gm, '');
}

/** A whole file once more under another name. */
export const copies: Special = function* (content) {
  for (const site of [
    ...sitesOf(content, 'roles.title'),
    ...sitesOf(content, 'objectives.title'),
    ...sitesOf(content, 'departments.title'),
  ]) {
    const { path, text } = site.file;
    const [folder = ''] = path.split('/');
    const copy = `${folder}/zz-copied.mdx`;
    const line = lineAt(text, site.value[0]);
    yield {
      name: `duplicate-name: copy ${path}`,
      files: { [copy]: text },
      expect: [{ code: 'duplicate-name', file: copy, line }],
    };
  }
};

/** Whether a field is listed as suggested: without it, the list is what is wrong. */
function isMarked({ field, parent }: Site): boolean {
  const { suggested } = parent.data as { suggested?: true | string[] }; // a sourced item
  return Array.isArray(suggested) && suggested.includes(field.split('.').at(-1) ?? '');
}
