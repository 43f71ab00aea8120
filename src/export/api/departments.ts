import { z } from 'zod';
import { titleOfPosition } from '../../graph/team.ts';
import { Department } from '../../schema/department.ts';
import { field } from '../../schema/field.ts';
import { entryOf, refTo } from './entry.ts';
import { endpoint, entryShape, Ref } from './shapes.ts';

const DepartmentDerived = z.strictObject({
  roles: field(z.array(Ref), '通常归这个部门的岗位。'),
  positions: field(
    z.array(
      z.strictObject({
        model: field(z.string(), '组织方案。', 'small-shop'),
        position: field(z.string(), '位置编号。', 'store-manager'),
        title: field(z.string(), '叫法。', '店长'),
      }),
    ),
    '在各组织方案里归这个部门的位置。',
  ),
});

/** Departments, with their roles and positions. */
export const departments = endpoint({
  title: '部门',
  item: entryShape(Department, DepartmentDerived),
  items: (handbook) =>
    [...handbook.departments.values()].map((department) =>
      entryOf(
        handbook,
        { kind: 'departments', thing: department },
        {
          roles: [...handbook.roles.values()]
            .filter(({ data }) => data.department === department.id)
            .map((role) => refTo(handbook, 'roles', role)),
          positions: [...handbook.models.values()].flatMap((model) =>
            model.data.positions
              .filter((position) => position.department === department.id)
              .map((position) => ({
                model: model.id,
                position: position.id,
                title: titleOfPosition(handbook, position),
              })),
          ),
        },
      ),
    ),
});
