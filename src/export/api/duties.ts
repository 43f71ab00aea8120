import { z } from 'zod';
import { performersOf } from '../../graph/coverage.ts';
import { dutiesOf } from '../../graph/duty-index.ts';
import { find } from '../../graph/handbook.ts';
import { dutyPath } from '../../graph/paths.ts';
import { activeModel, titleOfPosition } from '../../graph/team.ts';
import { field } from '../../schema/field.ts';
import { Duty, Rhythm } from '../../schema/role.ts';
import { siteAddress } from '../addresses.ts';
import { refTo } from './entry.ts';
import { endpoint, Ref } from './shapes.ts';

const DutyItem = z.strictObject({
  id: field(z.string(), '岗位编号加职责编号。', 'after-sales-agent/handle-returns'),
  url: field(z.string(), '职责在岗位页的位置。', '/roles/after-sales-agent/#duty-handle-returns'),
  file: field(z.string(), '内容文件。', 'content/roles/after-sales-agent.mdx'),
  role: field(Ref, '哪个岗位的。'),
  department: field(Ref, '岗位通常归哪个部门。'),
  rhythm: field(Rhythm, '多久做一次。', 'daily'),
  data: field(Duty, '作者写的内容，和文件里一样。'),
  derived: field(
    z.strictObject({
      performers: field(
        z.array(
          z.strictObject({
            position: field(z.string(), '位置编号。', 'store-manager'),
            title: field(z.string(), '叫法。', '店长'),
          }),
        ),
        '现用方案里由哪些位置来做；空的就是没人做。',
      ),
    }),
    '从整本手册算出来的。',
  ),
});

/** Every duty of every role, with who performs it in the model in use. */
export const duties = endpoint({
  title: '职责',
  item: DutyItem,
  items: (handbook) => {
    const model = activeModel(handbook);
    return dutiesOf(handbook).map(({ role, duty }) => ({
      id: `${role.id}/${duty.id}`,
      url: siteAddress(handbook, dutyPath(role.id, duty.id)),
      file: role.file,
      role: refTo(handbook, 'roles', role),
      department: refTo(handbook, 'departments', find(handbook, 'departments', role.data.department)),
      rhythm: duty.when,
      data: duty,
      derived: {
        performers: performersOf(model.data, role.id, duty.id).map((position) => ({
          position: position.id,
          title: titleOfPosition(handbook, position),
        })),
      },
    }));
  },
});
