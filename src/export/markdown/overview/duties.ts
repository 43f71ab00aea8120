import type { Handbook } from '../../../graph/handbook.ts';
import { dutyPath } from '../../../graph/paths.ts';
import { roleGroups } from '../../../graph/role-groups.ts';
import { words } from '../../../i18n/words.ts';
import { list, section, type Block } from '../blocks.ts';
import { escapeMarkdown } from '../escape.ts';
import { linkTo, linkToThing } from '../items.ts';

/** Every duty, role by role in the order of the page, with its rhythm. */
export function dutyBlocks(handbook: Handbook): Block[] {
  return roleGroups(handbook).flatMap(({ department, roles }) =>
    roles.map((role) =>
      section(
        2,
        `${linkToThing(handbook, 'roles', role.id)}（${escapeMarkdown(department.data.title)}）`,
        list(
          role.data.duties.map((duty) => {
            const path = dutyPath(role.id, duty.id);
            return `${linkTo(handbook, { label: duty.what, path })}（${words(`rhythm.${duty.when}`)}）`;
          }),
        ),
      ),
    ),
  );
}
