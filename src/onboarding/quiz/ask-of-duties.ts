import { colleaguesOf } from '../../graph/colleagues.ts';
import { find, type Handbook } from '../../graph/handbook.ts';
import { dutyPath } from '../../graph/paths.ts';
import { isSuggested } from '../../schema/provenance.ts';
import type { Rhythm, Role } from '../../schema/role.ts';
import type { Thing } from '../../source/thing.ts';
import { formsOf } from '../../graph/role-work.ts';
import type { AskWords, Draft } from './question.ts';

/** Which form a duty is done with, how often it comes round, and when it is done well. */
export function dutyDrafts(handbook: Handbook, role: Thing<Role>, words: AskWords): Draft[] {
  return [
    ...formDrafts(handbook, role, words),
    ...rhythmDrafts(role, words),
    ...standardDrafts(handbook, role, words),
  ];
}

function formDrafts(handbook: Handbook, role: Thing<Role>, words: AskWords): Draft[] {
  const titleOf = (id: string): string => find(handbook, 'forms', id).data.title;
  const known = [
    ...formsOf(handbook, role).map(({ form }) => form.data.title),
    ...[...handbook.forms.values()].map(({ data }) => data.title),
  ];
  return role.data.duties.flatMap((duty) => {
    const [first, second] = duty.forms ?? [];
    if (first === undefined || second !== undefined) return [];
    const right = titleOf(first);
    return [
      {
        kind: 'form' as const,
        ask: words('form', { what: duty.what }),
        right,
        wrong: known.filter((title) => title !== right),
        source: sheetAt(role, duty.id),
        isSuggested: isSuggested(duty, 'forms'),
      },
    ];
  });
}

/** Beside the right rhythm, those nearest to it. */
const nearRhythms: Record<Rhythm, readonly Rhythm[]> = {
  daily: ['weekly', 'event', 'monthly'],
  weekly: ['daily', 'monthly', 'event'],
  monthly: ['weekly', 'quarterly', 'daily'],
  quarterly: ['monthly', 'yearly', 'weekly'],
  yearly: ['quarterly', 'monthly', 'event'],
  event: ['daily', 'weekly', 'monthly'],
};

function rhythmDrafts(role: Thing<Role>, words: AskWords): Draft[] {
  const name = (rhythm: Rhythm): string => words('rhythm', { rhythm });
  // The words of a duty often give its rhythm away: “每周把……排个序”.
  const isPlain = (what: string): boolean =>
    !/[每当一][天日周月季年]|[日周月季年](?:计划|报|度|会|初|末|底)/.test(what);
  return role.data.duties
    .filter(({ what }) => isPlain(what))
    .map((duty) => ({
      kind: 'rhythm',
      ask: words('rhythm', { what: duty.what }),
      right: name(duty.when),
      wrong: nearRhythms[duty.when].map(name),
      source: sheetAt(role, duty.id),
      isSuggested: isSuggested(duty, 'when'),
    }));
}

function standardDrafts(handbook: Handbook, role: Thing<Role>, words: AskWords): Draft[] {
  const standardsOf = (each: Thing<Role>): string[] =>
    each.data.duties.flatMap(({ standard }) =>
      standard !== undefined && standard.length <= 40 ? [standard] : [],
    );
  const near = colleaguesOf(handbook, role).flatMap(standardsOf);
  return role.data.duties.flatMap((duty) =>
    duty.standard === undefined || duty.standard.length > 40
      ? []
      : [
          {
            kind: 'standard' as const,
            ask: words('standard', { what: duty.what }),
            right: duty.standard,
            wrong: [...standardsOf(role), ...near].filter((standard) => standard !== duty.standard),
            source: sheetAt(role, duty.id),
            isSuggested: isSuggested(duty, 'standard'),
          },
        ],
  );
}

function sheetAt(role: Thing<Role>, duty: string): Draft['source'] {
  return { label: role.data.title, path: dutyPath(role.id, duty) };
}
