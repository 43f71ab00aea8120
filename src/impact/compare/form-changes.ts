import type { z } from 'zod';
import { Form, FormField } from '../../schema/form.ts';
import type { Thing } from '../../source/thing.ts';
import type { Told } from './change.ts';
import { fieldChanges, type FieldSpecs } from './field-changes.ts';
import { listChanges, pairsOf, type ListSpec } from './list-changes.ts';
import { quoted, subject } from './phrase.ts';
import { refTo, type Scene } from './scene.ts';

const formFields: FieldSpecs<Form> = {
  filledBy: { kind: 'form-people', label: '谁填' },
  readBy: { kind: 'form-people', label: '谁看' },
  frequency: { kind: 'form-frequency', label: '频次', words: 'rhythm' },
  keep: { kind: 'form-keep', label: '保存', unit: ' 个月' },
};

type Column = z.output<typeof FormField>;
const columns: ListSpec<Column> = {
  schema: FormField,
  keyOf: ({ id }) => id,
  noun: '字段',
  naming: { by: 'name', verb: '改名' },
  kinds: { added: 'form-field-added', removed: 'form-field-removed', otherwise: 'form-field' },
  fields: {
    type: { kind: 'form-field', label: '类型', words: 'fieldType' },
    options: { kind: 'form-field', label: '选项' },
    filledBy: { kind: 'form-people', label: '填写人' },
    hint: { kind: 'form-field', label: '填法' },
  },
  skip: new Set(['id', 'required']),
  detail: ({ required }) => (required === true ? '（必填）' : ''),
};

/** What changed in a form besides what every page has. */
export function* formChanges(
  scene: Scene,
  before: Thing<Form>,
  after: Thing<Form>,
  told: ReadonlySet<string>,
): Generator<Told> {
  const lead = subject(refTo('forms', after));
  const [old, now] = [before.data, after.data];
  yield* fieldChanges(
    scene,
    { schema: Form, specs: formFields, lead, skip: told.union(new Set(['fields'])) },
    old,
    now,
  );
  const pairs = pairsOf(columns, old.fields, now.fields);
  yield* listChanges(scene, columns, lead, pairs);
  for (const [was, is] of pairs.kept)
    if ((was.required ?? false) !== (is.required ?? false))
      yield {
        kind: 'form-required',
        text: `${lead}字段${quoted(is.name)}${is.required ? '改为必填' : '不再必填'}`,
      };
}
