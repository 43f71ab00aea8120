import type { ProblemCode } from '../../problem/codes.ts';
import { targetOf, type Target } from '../../schema/reference.ts';
import { lineAt, splice, type Mutation } from '../mutation.ts';
import { typeOf } from '../schemas.ts';
import type { Site } from '../sites.ts';
import { badValue, wrongType } from './wrong-values.ts';
import { indentOf, withItemTwice, withoutField, withValue, type Written } from './write.ts';

/** What an author may do wrong with one field; nothing where it does not apply or would do no harm. */
export type FieldOperator = (site: Site) => Mutation | undefined;

export const fieldOperators: Readonly<Record<string, FieldOperator>> = {
  remove(site) {
    if (!site.key || !site.isRequired || site.parent.size === 1) return undefined;
    const { text } = withoutField(site);
    return mutation('remove', site, { text, line: lineAt(text, site.parent.span[0]) }, 'missing-key');
  },

  'remove the basis of'(site) {
    const item = site.parent.data as Record<string, unknown>; // a field's parent is a mapping
    const isBasis = /\.(basis|suggested)$/.test(site.field) && site.key && !site.isRequired;
    const held = site.field.endsWith('.basis') ? item['suggested'] !== true : item['suggested'] === true;
    if (!isBasis || !held || site.parent.size === 1) return undefined;
    if (site.field.startsWith('guides.')) return undefined; // a guide may do without
    const { text } = withoutField(site);
    return mutation('remove', site, { text, line: lineAt(text, site.parent.span[0]) }, 'no-basis');
  },

  rename(site) {
    if (!site.key) return undefined;
    const text = splice(site.file.text, site.key[1], site.key[1], 'x');
    return mutation(
      'rename',
      site,
      { text, line: lineAt(text, site.key[0]) },
      isDiscriminator(site) ? 'missing-key' : 'unknown-key',
    );
  },

  'write twice'(site) {
    if (!site.key) return undefined;
    const copy = site.file.text.slice(site.key[0], site.value[1]).trimEnd();
    const end = site.key[0] + copy.length;
    const text = splice(site.file.text, end, end, `\n${indentOf(site)}${copy}`);
    return mutation('write twice', site, { text, line: lineAt(text, end + 1) }, 'broken-yaml');
  },

  retype(site) {
    if (site.isRoot) return undefined;
    const { value, code } = wrongType(site.schema);
    const { text, line } = withValue(site, value);
    // What tells one shape of a rule from another is of no type that its shape could be asked for.
    if (isDiscriminator(site)) return mutation('retype', site, { text, line }, 'wrong-type');
    return mutation('retype', site, { text, line: value.startsWith('\n') ? line + 1 : line }, code);
  },

  'make a list of'(site) {
    if (!site.key || !['string', 'reference', 'number', 'boolean', 'enum'].includes(typeOf(site.schema)))
      return undefined;
    const { text, line } = withValue(site, `\n${indentOf(site)}  - x`);
    const code = typeOf(site.schema) === 'enum' ? 'unknown-value' : 'wrong-type';
    return mutation('make a list of', site, { text, line: line + 1 }, code);
  },

  'list a number in'(site) {
    if (!site.field.endsWith('.suggested') || site.data !== true) return undefined;
    const { text, line } = withValue(site, `\n${indentOf(site)}  - 42`);
    return mutation('list', { ...site, field: `${site.field}[]` }, { text, line: line + 1 }, 'wrong-type');
  },

  empty(site) {
    if (site.isRoot) return undefined;
    return mutation('empty', site, withValue(site, ''), 'missing-key');
  },

  'quote nothing in'(site) {
    const type = typeOf(site.schema);
    if (!['string', 'reference', 'enum'].includes(type) || site.schema.safeParse('').success)
      return undefined;
    return mutation(
      'quote nothing in',
      site,
      withValue(site, "''"),
      type === 'enum' ? 'unknown-value' : 'bad-format',
    );
  },

  'write badly'(site) {
    const bad = badValue(site.schema);
    return bad && mutation('write badly', site, withValue(site, bad.value), bad.code);
  },

  'write in brackets'(site) {
    if (!Array.isArray(site.data)) return undefined;
    return mutation('write in brackets', site, withValue(site, '[a, b]'), 'flow-collection');
  },

  retarget(site) {
    const target = targetOf(site.schema);
    const code = target
      ? unknownTargets[target]
      : localTargets[site.field.replace(/^.*?\.suggested\[\]$/, 'suggested')];
    return code && mutation('retarget', site, withValue(site, 'no-such-thing-here'), code);
  },

  misspell(site) {
    const target = targetOf(site.schema);
    const code = target && unknownTargets[target];
    return code && mutation('misspell', site, withValue(site, `${String(site.data)}x`), code);
  },

  'write an item twice'(site) {
    if (site.key || site.isRoot || typeof site.data === 'number') return undefined;
    const hasId =
      typeof site.data === 'object' && site.data !== null && ('id' in site.data || 'code' in site.data);
    const written = withItemTwice(site);
    if (!hasId)
      return mutation('write twice', site, written, isName(site) ? 'duplicate-name' : 'duplicate-item');
    const at = written.text
      .split('\n')
      .slice(written.line - 1)
      .findIndex((line) => /^[\s-]*(?:id|code):/.test(line));
    return mutation('write twice', site, { ...written, line: written.line + at }, 'duplicate-id');
  },
};

/** Codes of references to things that are not there; kinds that no field names are left out. */
const unknownTargets: Partial<Record<Target, ProblemCode>> = {
  roles: 'unknown-role',
  departments: 'unknown-department',
  models: 'unknown-model',
  processes: 'unknown-process',
  metrics: 'unknown-metric',
  forms: 'unknown-form',
  objectives: 'unknown-objective',
  statements: 'unknown-statement',
};

/** The same for fields that name something in the same file or in another's list. */
const localTargets: Readonly<Record<string, ProblemCode>> = {
  suggested: 'unknown-suggested-field',
  'models.positions[].reportsTo': 'unknown-position',
  'models.dottedLines[].from': 'unknown-position',
  'models.dottedLines[].to': 'unknown-position',
  'models.positions[].covers[].duties[]': 'unknown-duty',
  'processes.steps[].lane': 'step-without-lane',
  'processes.variants[].lane': 'step-without-lane',
  'processes.steps[].phase': 'unknown-phase',
  'processes.steps[].next[].to': 'unknown-step',
  'metrics.metrics[].formula': 'bad-formula',
  'meetings.rhythm.recurrence': 'bad-recurrence',
};

function mutation(name: string, site: Site, { text, line }: Written, code: ProblemCode): Mutation {
  const { path } = site.file;
  return {
    name: `${name} ${site.field}`,
    field: site.field,
    files: { [path]: text },
    expect: [{ code, file: path, line }],
  };
}

function isDiscriminator({ field }: Site): boolean {
  return field.endsWith('.rule.kind');
}

function isName({ field }: Site): boolean {
  return /\.(?:aliases|synonyms)\[\]$/.test(field) && !field.startsWith('guides.');
}
