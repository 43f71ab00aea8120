import type { Department, DepartmentFunction } from '../../schema/department.ts';
import type { Term } from '../../schema/glossary.ts';
import type { Guide } from '../../schema/guide.ts';
import type { Statement } from '../../schema/source.ts';
import type { Thing } from '../../source/thing.ts';
import type { z } from 'zod';
import type { Told } from './change.ts';
import { fieldChanges, type FieldSpecs } from './field-changes.ts';
import { listChanges, pairsOf, type ListSpec } from './list-changes.ts';
import { sameMeaning } from './meaning.ts';
import { retitled, subject } from './phrase.ts';
import { pageFieldNames } from './page-changes.ts';
import { refTo, type Scene } from './scene.ts';

type Function = z.output<typeof DepartmentFunction>;
const functions: ListSpec<Function> = {
  place: 'departments.functions',
  keyOf: ({ id }) => id,
  noun: '职能',
  naming: { by: 'what', verb: '改写' },
  kinds: { added: 'department-function', removed: 'department-function' },
  fields: { what: { kind: 'department-function' } },
};

type Partner = NonNullable<Department['worksWith']>[number];
const partners: ListSpec<Partner> = {
  place: 'departments.worksWith',
  noun: ({ department }, scene) => `和${scene.title('departments', department)}的配合`,
  naming: { by: 'about', verb: '改写' },
  kinds: { added: 'department-collaboration', removed: 'department-collaboration' },
  fields: { about: { kind: 'department-collaboration' } },
};

const departmentFields: FieldSpecs<Department> = {
  head: { kind: 'department-head' },
  summary: { kind: 'department-function' },
};

/** What changed in a department besides what every page has. */
export function* departmentChanges(
  scene: Scene,
  before: Thing<Department>,
  after: Thing<Department>,
): Generator<Told> {
  const lead = subject(refTo('departments', after));
  const [old, now] = [before.data, after.data];
  const skip = pageFieldNames.union(new Set(['functions', 'worksWith']));
  yield* fieldChanges(scene, { place: 'departments', specs: departmentFields, lead, skip }, [old, now]);
  yield* listChanges({ scene, lead }, functions, pairsOf(functions, old.functions, now.functions));
  yield* listChanges({ scene, lead }, partners, pairsOf(partners, old.worksWith, now.worksWith));
}

const termFields: FieldSpecs<Term> = {
  synonyms: { kind: 'synonyms' },
  explanation: { kind: 'term' },
  successor: { kind: 'term' },
  english: { kind: 'term' },
  topic: { kind: 'term', words: 'topic' },
};

/** What changed in a term of the glossary. */
export function* termChanges(scene: Scene, before: Thing<Term>, after: Thing<Term>): Generator<Told> {
  const about = refTo('glossary', after);
  const [old, now] = [before.data, after.data];
  if (!sameMeaning(old.term, now.term)) yield { kind: 'thing-renamed', text: retitled(about, old.term) };
  const comparison = {
    place: 'glossary' as const,
    specs: termFields,
    lead: subject(about),
    skip: new Set(['id', 'term']),
  };
  yield* fieldChanges(scene, comparison, [old, now]);
}

/** What changed in a guide besides what every page has. */
export function* guideChanges(
  scene: Scene,
  before: Thing<z.output<typeof Guide>>,
  after: Thing<z.output<typeof Guide>>,
): Generator<Told> {
  const comparison = {
    place: 'guides' as const,
    specs: {},
    lead: subject(refTo('guides', after)),
    skip: pageFieldNames,
  };
  yield* fieldChanges(scene, comparison, [before.data, after.data]);
}

/** What changed in a statement of a source. */
export function* statementChanges(
  scene: Scene,
  before: Thing<z.output<typeof Statement>>,
  after: Thing<z.output<typeof Statement>>,
): Generator<Told> {
  const comparison = {
    place: 'statements' as const,
    specs: {
      text: { kind: 'statement' },
      section: { kind: 'statement' },
    } as const,
    lead: subject(refTo('statements', after)),
    skip: new Set(['code']),
  };
  yield* fieldChanges(scene, comparison, [before.data, after.data]);
}
