import { words } from '../i18n/words.ts';
import type { Guide } from '../schema/guide.ts';
import type { Thing } from '../source/thing.ts';
import { compareTexts } from './compare-texts.ts';
import type { Handbook } from './handbook.ts';

/** Guides under one heading. */
export interface GuideGroup {
  id: Guide['group'];
  label: string;
  guides: Thing<Guide>[];
}

const titles: Readonly<Record<Guide['group'], string>> = {
  start: words('guideGroup.start'),
  organisation: words('guideGroup.organisation'),
  people: words('guideGroup.people'),
  management: words('guideGroup.management'),
  contribute: words('guideGroup.contribute'),
};

/** Guides by group and order; the help pages of problems are listed on a page of their own. */
export function guideGroups(handbook: Handbook): GuideGroup[] {
  const listed = [...handbook.guides.values()].filter(({ id }) => !id.startsWith('contribute/problems/'));
  const byGroup = Map.groupBy(listed, ({ data }) => data.group);
  const ids = Object.keys(titles) as Guide['group'][]; // the keys of that constant
  return ids.flatMap((id) => {
    const guides = byGroup.get(id)?.sort((a, b) => a.data.order - b.data.order || compareTexts(a.id, b.id));
    return guides ? [{ id, label: titles[id], guides }] : [];
  });
}
