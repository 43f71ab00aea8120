import type { Handbook } from '../../graph/handbook.ts';
import { titleOfPosition } from '../../graph/team.ts';
import type { Department } from '../../schema/department.ts';
import type { PageCare } from '../../site/page-frame.ts';
import type { Thing } from '../../source/thing.ts';
import { words } from '../../i18n/words.ts';
import { labelled, list, section, type Block } from './blocks.ts';
import { escapeMarkdown } from './escape.ts';
import { fieldMark, fieldText, linkToThing, provenance } from './items.ts';
import { thingMarkdown } from './page.ts';

/** The page of a department. */
export function departmentMarkdown(handbook: Handbook, thing: Thing<Department>, care: PageCare): string {
  const { summary, functions, head, worksWith } = thing.data;
  const roles = [...handbook.roles.values()].filter(({ data }) => data.department === thing.id);
  return thingMarkdown(handbook, { kind: 'departments', thing, lead: escapeMarkdown(summary), care }, [
    head &&
      labelled(
        words('department.head'),
        linkToThing(handbook, 'roles', head.role) + fieldMark(head, 'role') + provenance(head),
      ),
    section(
      2,
      words('department.functions'),
      list(functions.map((item) => (fieldText(item, 'what') ?? '') + provenance(item))),
    ),
    section(
      2,
      words('nav.roles'),
      list(
        roles.map(({ id, data }) =>
          labelled(linkToThing(handbook, 'roles', id), escapeMarkdown(data.mission.text)),
        ),
      ),
    ),
    section(2, words('department.inModels'), places(handbook, thing.id)),
    section(
      2,
      words('role.worksWith'),
      list(
        (worksWith ?? []).map(
          (item) =>
            labelled(
              linkToThing(handbook, 'departments', item.department) + fieldMark(item, 'department'),
              fieldText(item, 'about') ?? '',
            ) + provenance(item),
        ),
      ),
    ),
  ]);
}

function places(handbook: Handbook, departmentId: string): Block {
  return list(
    [...handbook.models.values()].flatMap(({ id, data }) => {
      const own = data.positions.filter(({ department }) => department === departmentId);
      if (own.length === 0) return [];
      const titles = own.map((position) => escapeMarkdown(titleOfPosition(handbook, position))).join('、');
      return [labelled(linkToThing(handbook, 'models', id), titles)];
    }),
  );
}
