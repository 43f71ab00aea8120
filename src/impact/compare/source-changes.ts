import { Source } from '../../schema/source.ts';
import { changeOf, type Change } from './change.ts';
import { fieldChanges, type FieldSpecs } from './field-changes.ts';
import { subject } from './phrase.ts';
import { refTo, type Scene } from './scene.ts';

const fields: FieldSpecs<Source> = {
  title: { kind: 'statement', label: '文件名称' },
  kind: { kind: 'statement', label: '是什么文件' },
  date: { kind: 'statement', label: '日期' },
  gaps: { kind: 'statement', label: '缺什么' },
  doubts: { kind: 'statement', label: '存疑的读法' },
};
/** Statements come, go and change as things of their own. */
const skip: ReadonlySet<string> = new Set(['code', 'statements']);

/** What is told otherwise of the documents that the handbook rests on. */
export function* sourceChanges(scene: Scene): Generator<Change> {
  for (const [id, after] of scene.after.sources) {
    const before = scene.before.sources.get(id);
    if (before === undefined || before.data === after.data) continue;
    const about = refTo('sources', after);
    const comparison = { schema: Source, specs: fields, lead: subject(about), skip };
    for (const told of fieldChanges(scene, comparison, [before.data, after.data]))
      yield changeOf(about, told);
  }
}
