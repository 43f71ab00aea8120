import type { Source } from '../../schema/source.ts';
import { changeOf, type Change } from './change.ts';
import { fieldChanges, type FieldSpecs } from './field-changes.ts';
import { subject } from './phrase.ts';
import { refTo, type Scene } from './scene.ts';

const fields: FieldSpecs<Source> = {
  title: { kind: 'statement' },
  kind: { kind: 'statement' },
  date: { kind: 'statement' },
  gaps: { kind: 'statement' },
  doubts: { kind: 'statement' },
};
/** Statements come, go and change as things of their own. */
const skip: ReadonlySet<string> = new Set(['code', 'statements']);

/** What is told otherwise of the documents that the handbook rests on. */
export function* sourceChanges(scene: Scene): Generator<Change> {
  for (const [id, after] of scene.after.sources) {
    const before = scene.before.sources.get(id);
    if (before === undefined || before.data === after.data) continue;
    const about = refTo('sources', after);
    const comparison = { place: 'sources' as const, specs: fields, lead: subject(about), skip };
    for (const told of fieldChanges(scene, comparison, [before.data, after.data]))
      yield changeOf(about, told);
  }
}
