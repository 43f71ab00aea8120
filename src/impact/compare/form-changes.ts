import type { z } from 'zod';
import type { Form } from '../../schema/form.ts';
import { FormField } from '../../schema/form.ts';
import type { Thing } from '../../source/thing.ts';
import type { Told } from './change.ts';
import { fieldChanges, refsIn, type FieldSpecs } from './field-changes.ts';
import { listChanges, pairsOf, type ListSpec } from './list-changes.ts';
import { quoted, subject } from './phrase.ts';
import { pageFieldNames } from './page-changes.ts';
import { refTo, type Scene } from './scene.ts';

const formFields: FieldSpecs<Form> = {
  filledBy: { kind: 'form-people' },
  readBy: { kind: 'form-people' },
  frequency: { kind: 'form-frequency', words: 'rhythm' },
  keep: { kind: 'form-keep', unit: ' 个月' },
};

type Column = z.output<typeof FormField>;
const columns: ListSpec<Column> = {
  place: 'forms.fields',
  keyOf: ({ id }) => id,
  noun: '字段',
  naming: { by: 'name', verb: '改名' },
  kinds: { added: 'form-field-added', removed: 'form-field-removed', otherwise: 'form-field' },
  fields: {
    type: { kind: 'form-field', words: 'fieldType' },
    options: { kind: 'form-field' },
    filledBy: { kind: 'form-people' },
    hint: { kind: 'form-field' },
  },
  skip: new Set(['id', 'required']),
  detail: ({ required }) => (required === true ? '（必填）' : ''),
};

/** Fields that go are named one by one up to this number. */
const mostTold = 3;

/** What changed in a form besides what every page has. */
export function* formChanges(scene: Scene, before: Thing<Form>, after: Thing<Form>): Generator<Told> {
  const lead = subject(refTo('forms', after));
  const [old, now] = [before.data, after.data];
  yield* fieldChanges(
    scene,
    { place: 'forms', specs: formFields, lead, skip: pageFieldNames.union(new Set(['fields'])) },
    [old, now],
  );
  const pairs = pairsOf(columns, old.fields, now.fields);
  const moved = movedColumns(scene, after.id, pairs.removed);
  for (const [to, own] of moved)
    yield {
      kind: 'form-field-removed',
      text: `${lead}有 ${own.length} 个字段移到${subject(scene.ref('forms', to)).trim()}：${namesOf(own)}`,
      concerns: [scene.ref('forms', to), ...own.flatMap((column) => refsIn(scene, FormField, column))],
    };
  const gone = pairs.removed.filter((column) => !moved.some(([, own]) => own.includes(column)));
  const removed = gone.length > mostTold ? gone : [];
  if (removed.length > 0)
    yield {
      kind: 'form-field-removed',
      text: `${lead}去掉 ${removed.length} 个字段：${namesOf(removed)}`,
      concerns: removed.flatMap((column) => refsIn(scene, FormField, column)),
    };
  yield* listChanges({ scene, lead }, columns, { ...pairs, removed: removed.length > 0 ? [] : gone });
  for (const [was, is] of pairs.kept)
    if ((was.required ?? false) !== (is.required ?? false))
      yield {
        kind: 'form-required',
        text: `${lead}字段${quoted(is.name)}${is.required ? '改为必填' : '不再必填'}`,
      };
}

/** Fields that went and turned up under the same name in another form that did not have them, by that form. */
function movedColumns(
  { before, after }: Scene,
  form: string,
  removed: readonly Column[],
): [to: string, columns: Column[]][] {
  const others = [...after.forms.values()].filter(({ id }) => id !== form);
  const namesIn = (state: Scene['before'], id: string): Set<string> =>
    new Set(state.forms.get(id)?.data.fields?.map(({ name }) => name));
  return others.flatMap(({ id }): [string, Column[]][] => {
    const [had, has] = [namesIn(before, id), namesIn(after, id)];
    const own = removed.filter(({ name }) => has.has(name) && !had.has(name));
    return own.length > 0 ? [[id, own]] : [];
  });
}

function namesOf(columns: readonly Column[]): string {
  return columns.map(({ name }) => quoted(name)).join('、');
}
