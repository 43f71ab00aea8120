import type { Settings } from '../../schema/settings.ts';
import { changeOf, type Change } from './change.ts';
import { fieldChanges, type FieldSpecs } from './field-changes.ts';
import { headcountTotals } from './headcount-totals.ts';
import { orphanedRoles, orphansText } from './orphaned-roles.ts';
import { refTo, type Scene } from './scene.ts';

const fields: FieldSpecs<Settings> = {
  model: { kind: 'active-model' },
  company: { kind: 'setting' },
  title: { kind: 'setting' },
};

/** What the company set otherwise; nothing when one state has no settings that can be read. */
export function* settingsChanges(scene: Scene): Generator<Change> {
  const [before, after] = [scene.before.settings, scene.after.settings];
  // The settings that stand in for missing ones name no model.
  if ([before, after].some(({ data }) => data.model === '')) return;
  const about = refTo('settings', after);
  const comparison = { place: 'settings' as const, specs: fields, lead: '设置里的' };
  for (const told of fieldChanges(scene, comparison, [before.data, after.data])) {
    const people = told.kind === 'active-model' ? staffingOf(scene) : { text: '', wrong: false };
    yield changeOf(about, { ...told, text: `${told.text}${people.text}`, wrong: people.wrong });
  }
}

/** “（合计 18 → 8 人）；打包员 的活没人接”: what another model means for the people. */
function staffingOf(scene: Scene): { text: string; wrong: boolean } {
  const [was, is] = [scene.before, scene.after].map(({ models, settings }) =>
    models.get(settings.data.model),
  );
  if (!was || !is) return { text: '', wrong: false };
  const total = headcountTotals(was.data, is.data);
  const orphaned = orphanedRoles(scene, is.id, [was.data, is.data]);
  return { text: `${total && `（${total}）`}${orphansText(orphaned)}`, wrong: orphaned.length > 0 };
}
