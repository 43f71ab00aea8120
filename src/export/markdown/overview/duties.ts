import { dutiesOf } from '../../../graph/duty-index.ts';
import { find, type Handbook } from '../../../graph/handbook.ts';
import { dutyPath } from '../../../graph/paths.ts';
import { words } from '../../../i18n/words.ts';
import { list, section, type Block } from '../blocks.ts';
import { escapeMarkdown } from '../escape.ts';
import { linkTo, linkToThing } from '../items.ts';

/** Every duty, role by role, with its rhythm. */
export function dutyBlocks(handbook: Handbook): Block[] {
  const byRole = [...Map.groupBy(dutiesOf(handbook), ({ role }) => role)];
  return byRole.map(([role, own]) => {
    const department = escapeMarkdown(find(handbook, 'departments', role.data.department).data.title);
    return section(
      2,
      `${linkToThing(handbook, 'roles', role.id)}（${department}）`,
      list(
        own.map(({ duty }) => {
          const path = dutyPath(role.id, duty.id);
          return `${linkTo(handbook, { label: duty.what, path })}（${words(`rhythm.${duty.when}`)}）`;
        }),
      ),
    );
  });
}
