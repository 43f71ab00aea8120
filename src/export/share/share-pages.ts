import { find, type Handbook } from '../../graph/handbook.ts';
import { words } from '../../i18n/words.ts';
import type { ShareCard } from './card-lines.ts';

/** Kinds of thing whose pages have a picture of their own for chat applications. */
const sharedKinds = ['roles', 'departments', 'models', 'processes', 'forms'] as const;

/** The picture of a page without its own. */
const siteCard = 'site';

/** Names of all pictures, as in `/share/<name>.png`. */
export function shareNames(handbook: Handbook): string[] {
  return [
    siteCard,
    ...sharedKinds.flatMap((kind) => [...handbook[kind].keys()].map((id) => `${kind}/${id}`)),
  ];
}

/** Path of the picture for a page: its own, else the site's. */
export function sharePathOf(handbook: Handbook, path: string): string {
  const name = path.slice(1, -1);
  const [kind, id = '', ...rest] = name.split('/');
  const own = sharedKinds.find((one) => one === kind);
  return `/share/${own && rest.length === 0 && handbook[own].has(id) ? name : siteCard}.png`;
}

/** What a picture says, by its name. */
export function shareCard(handbook: Handbook, name: string): ShareCard {
  const { title, company, edition } = handbook.settings.data;
  const foot = `${company} · ${edition}`;
  const [kind, id = ''] = name.split('/');
  const own = sharedKinds.find((one) => one === kind);
  if (own === undefined) return { kicker: company, title, lead: words('home.lead'), foot: edition };
  return {
    kicker: `${title} · ${words(`nav.${own}`)}`,
    title: find(handbook, own, id).data.title,
    lead: leadOf(handbook, own, id),
    foot,
  };
}

function leadOf(handbook: Handbook, kind: (typeof sharedKinds)[number], id: string): string {
  switch (kind) {
    case 'roles':
      return find(handbook, kind, id).data.mission.text;
    case 'departments':
    case 'models':
      return find(handbook, kind, id).data.summary;
    case 'processes':
    case 'forms':
      return find(handbook, kind, id).data.purpose;
  }
}
