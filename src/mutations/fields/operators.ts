import type { ProblemCode } from '../../problem/codes.ts';
import { targetOf, type Named } from '../../schema/reference.ts';
import { insert, lineAt, type Mutation } from '../mutation.ts';
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
    return mutation(site, {
      does: 'remove',
      code: 'missing-key',
      text,
      line: lineAt(text, site.parent.span[0]),
    });
  },

  'remove the basis of'(site) {
    const item = site.parent.data as Record<string, unknown>; // a field's parent is a mapping
    const isBasis = /\.(basis|suggested)$/.test(site.field) && site.key && !site.isRequired;
    const held = site.field.endsWith('.basis') ? item['suggested'] !== true : item['suggested'] === true;
    if (!isBasis || !held || site.parent.size === 1) return undefined;
    if (site.field.startsWith('guides.')) return undefined; // a guide may do without
    const { text } = withoutField(site);
    return mutation(site, {
      does: 'remove',
      code: 'no-basis',
      text,
      line: lineAt(text, site.parent.span[0]),
    });
  },

  rename(site) {
    if (!site.key) return undefined;
    const text = insert(site.file.text, site.key[1], 'x');
    return mutation(site, {
      does: 'rename',
      code: isDiscriminator(site) ? 'missing-key' : 'unknown-key',
      text,
      line: lineAt(text, site.key[0]),
    });
  },

  'write twice'(site) {
    if (!site.key) return undefined;
    const copy = site.file.text.slice(site.key[0], site.value[1]).trimEnd();
    const end = site.key[0] + copy.length;
    const text = insert(site.file.text, end, `\n${indentOf(site)}${copy}`);
    return mutation(site, { does: 'write twice', code: 'broken-yaml', text, line: lineAt(text, end + 1) });
  },

  retype(site) {
    if (site.isRoot) return undefined;
    const { value, code } = wrongType(site.schema);
    const { text, line } = withValue(site, value);
    // What tells one shape of a rule from another is of no type that its shape could be asked for.
    if (isDiscriminator(site)) return mutation(site, { does: 'retype', code: 'wrong-type', text, line });
    return mutation(site, { does: 'retype', code, text, line: value.startsWith('\n') ? line + 1 : line });
  },

  'make a list of'(site) {
    if (!site.key || !['string', 'reference', 'number', 'boolean', 'enum'].includes(typeOf(site.schema)))
      return undefined;
    const { text, line } = withValue(site, `\n${indentOf(site)}  - x`);
    const code = typeOf(site.schema) === 'enum' ? 'unknown-value' : 'wrong-type';
    return mutation(site, { does: 'make a list of', code, text, line: line + 1 });
  },

  'list a number in'(site) {
    if (!site.field.endsWith('.suggested') || site.data !== true) return undefined;
    const { text, line } = withValue(site, `\n${indentOf(site)}  - 42`);
    return mutation(
      { ...site, field: `${site.field}[]` },
      { does: 'list', code: 'wrong-type', text, line: line + 1 },
    );
  },

  empty(site) {
    if (site.isRoot) return undefined;
    return mutation(site, { does: 'empty', code: 'missing-key', ...withValue(site, '') });
  },

  'quote nothing in'(site) {
    const type = typeOf(site.schema);
    if (!['string', 'reference', 'enum'].includes(type) || site.schema.safeParse('').success)
      return undefined;
    return mutation(site, {
      does: 'quote nothing in',
      code: type === 'enum' ? 'unknown-value' : 'bad-format',
      ...withValue(site, "''"),
    });
  },

  'write badly'(site) {
    const bad = badValue(site.schema);
    return bad && mutation(site, { does: 'write badly', code: bad.code, ...withValue(site, bad.value) });
  },

  'write in brackets'(site) {
    if (!Array.isArray(site.data)) return undefined;
    return mutation(site, {
      does: 'write in brackets',
      code: 'flow-collection',
      ...withValue(site, '[a, b]'),
    });
  },

  retarget(site) {
    const target = targetOf(site.schema);
    const code = target
      ? unknownTargets[target]
      : localTargets[site.field.replace(/^.*?\.suggested\[\]$/, 'suggested')];
    return code && mutation(site, { does: 'retarget', code, ...withValue(site, 'no-such-thing-here') });
  },

  misspell(site) {
    const target = targetOf(site.schema);
    const code = target && unknownTargets[target];
    return code && mutation(site, { does: 'misspell', code, ...withValue(site, `${String(site.data)}x`) });
  },

  'write an item twice'(site) {
    if (site.key || site.isRoot || typeof site.data === 'number') return undefined;
    const hasId =
      typeof site.data === 'object' && site.data !== null && ('id' in site.data || 'code' in site.data);
    const written = withItemTwice(site);
    if (!hasId)
      return mutation(site, {
        does: 'write twice',
        code: isName(site) ? 'duplicate-name' : 'duplicate-item',
        ...written,
      });
    const at = written.text
      .split('\n')
      .slice(written.line - 1)
      .findIndex((line) => /^[\s-]*(?:id|code):/.test(line));
    return mutation(site, { does: 'write twice', code: 'duplicate-id', ...written, line: written.line + at });
  },
};

/** Codes of references to things that are not there. */
export const unknownTargets: Readonly<Record<Named, ProblemCode>> = {
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

function mutation(
  site: Site,
  { does, text, code, line }: Written & { does: string; code: ProblemCode },
): Mutation {
  const { path } = site.file;
  return {
    name: `${does} ${site.field}`,
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
