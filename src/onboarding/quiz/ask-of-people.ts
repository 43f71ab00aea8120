import { colleaguesOf } from '../../graph/colleagues.ts';
import { find, type Handbook } from '../../graph/handbook.ts';
import { isSuggested } from '../../schema/provenance.ts';
import type { Role } from '../../schema/role.ts';
import type { Thing } from '../../source/thing.ts';
import type { AskWords, Draft } from './question.ts';

/** From whom the role gets what it needs. */
export function peopleDrafts(handbook: Handbook, role: Thing<Role>, words: AskWords): Draft[] {
  const nameOf = ({ role: id, party }: Role['worksWith'][number]): string =>
    id === undefined ? (party ?? '') : find(handbook, 'roles', id).data.title;
  const { worksWith } = role.data;
  const near = colleaguesOf(handbook, role).map(({ data }) => data.title);
  return worksWith.flatMap((item) => {
    const right = nameOf(item);
    if (item.gets === undefined) return [];
    return [
      {
        kind: 'from-whom' as const,
        ask: words('from-whom', { gets: item.gets }),
        right,
        wrong: [...worksWith.filter(({ gets }) => gets !== item.gets).map(nameOf), ...near],
        source: { label: role.data.title, path: `/roles/${role.id}/#works-with` },
        isSuggested: isSuggested(item, 'gets'),
      },
    ];
  });
}
