import { Settings } from '../../schema/settings.ts';
import { changeOf, type Change } from './change.ts';
import { fieldChanges, type FieldSpecs } from './field-changes.ts';
import { refTo, type Scene } from './scene.ts';

const fields: FieldSpecs<Settings> = {
  model: { kind: 'active-model', label: '现在用的组织方案' },
  company: { kind: 'setting', label: '公司名称' },
  title: { kind: 'setting', label: '手册名称' },
};

/** What the company set otherwise; nothing when one state has no settings that can be read. */
export function* settingsChanges(scene: Scene): Generator<Change> {
  const [before, after] = [scene.before.settings, scene.after.settings];
  // The settings that stand in for missing ones name no model.
  if ([before, after].some(({ data }) => data.model === '')) return;
  const about = refTo('settings', after);
  const comparison = { schema: Settings, specs: fields, lead: '设置：' };
  for (const told of fieldChanges(scene, comparison, before.data, after.data)) yield changeOf(about, told);
}
