import type { Settings } from '../../schema/settings.ts';
import { changeOf, type Change, type Told } from './change.ts';
import { fieldChanges, type FieldSpecs } from './field-changes.ts';
import { headcountTotals } from './headcount-totals.ts';
import { orphanedRoles, orphansText } from './orphaned-roles.ts';
import { refTo, type Scene } from './scene.ts';

const fields: FieldSpecs<Settings> = {
  model: { kind: 'active-model' },
};

const groupFields: FieldSpecs<Record<string, unknown>> = {
  maxShare: { kind: 'setting', isShare: true },
  warnDays: { kind: 'setting', unit: ' 天' },
  maxReports: { kind: 'setting', unit: ' 人' },
  maxLevels: { kind: 'setting', unit: ' 层' },
  maxDuties: { kind: 'setting', unit: ' 条' },
  maxMeetingHours: { kind: 'setting', unit: ' 小时' },
};

/** What the company set otherwise; nothing when one state has no settings that can be read. */
export function* settingsChanges(scene: Scene): Generator<Change> {
  const [before, after] = [scene.before.settings, scene.after.settings];
  // The settings that stand in for missing ones name no model.
  if ([before, after].some(({ data }) => data.model === '')) return;
  const about = refTo('settings', after);
  for (const told of changesIn(scene, before.data, after.data)) {
    const people = told.kind === 'active-model' ? staffingOf(scene) : { text: '', wrong: false };
    yield changeOf(about, { ...told, text: `${told.text}${people.text}`, wrong: people.wrong });
  }
}

/** Groups of settings, each told by what is in it. */
const groups = ['forge', 'review', 'approvals', 'health'] as const;

function* changesIn(scene: Scene, before: Settings, after: Settings): Generator<Told> {
  const lead = '设置里的';
  const otherwise = 'setting';
  const skip = new Set<string>(groups);
  yield* fieldChanges(scene, { place: 'settings', specs: fields, lead, skip, otherwise }, [before, after]);
  for (const group of groups) {
    const comparison = { place: `settings.${group}` as const, specs: groupFields, lead, otherwise } as const;
    yield* fieldChanges(scene, comparison, [before[group] ?? {}, after[group] ?? {}]);
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
