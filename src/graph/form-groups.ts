import type { Department } from '../schema/department.ts';
import type { Form } from '../schema/form.ts';
import type { Thing } from '../source/thing.ts';
import type { Handbook } from './handbook.ts';
import { roleGroups } from './role-groups.ts';

/** The forms that one department fills in. */
export interface FormGroup {
  department: Thing<Department>;
  forms: Thing<Form>[];
}

/** Forms by the department of whoever is named first to fill them in, in the order of departments and their roles. */
export function formGroups(handbook: Handbook): FormGroup[] {
  const forms = Map.groupBy(handbook.forms.values(), ({ data }): string | undefined => data.filledBy[0]);
  return roleGroups(handbook)
    .map(({ department, roles }) => ({ department, forms: roles.flatMap(({ id }) => forms.get(id) ?? []) }))
    .filter((group) => group.forms.length > 0);
}
