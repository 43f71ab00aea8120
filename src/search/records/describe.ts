import { fill } from '../../i18n/fill.ts';
import { words } from '../../i18n/words.ts';
import { find, type Handbook, type TargetData } from '../../graph/handbook.ts';
import { itemAnchor } from '../../graph/paths.ts';
import { titleOfPosition } from '../../graph/team.ts';
import type { Target } from '../../schema/reference.ts';
import type { Rhythm } from '../../schema/role.ts';

/** A passage with an anchor of its own. */
export interface DescribedPart {
  anchor: string;
  text: string;
  /** Words it is found by besides. */
  more?: string | undefined;
  rhythm?: Rhythm | undefined;
  processes?: readonly string[] | undefined;
  forms?: readonly string[] | undefined;
  /** The role that does it; on a page with owners a passage may be somebody else's. */
  doer?: string | undefined;
  /** The role that approves of it. */
  approver?: string | undefined;
}

/** What a thing is found by. */
export interface Described {
  names: string[];
  lead: string | undefined;
  /** Roles that answer for it. */
  owners: readonly string[];
  parts: DescribedPart[];
}

type Searchable = Exclude<Target, 'statements'>;
type Describer<T extends Searchable> = (data: TargetData<T>, handbook: Handbook) => Partial<Described>;

/** What one thing is found by: its names, its sentence, who answers for it, its passages. */
export function describe(handbook: Handbook, kind: Searchable, id: string): Described {
  const { data } = find(handbook, kind, id);
  const describer = describers[kind] as Describer<Searchable>; // the entry of that very kind
  return { names: namesOf(data), lead: undefined, owners: [], parts: [], ...describer(data, handbook) };
}

/** Aliases or synonyms, and the English name. */
export function namesOf(data: object): string[] {
  const aliases = 'aliases' in data && Array.isArray(data.aliases) ? data.aliases : [];
  const synonyms = 'synonyms' in data && Array.isArray(data.synonyms) ? data.synonyms : [];
  const english = 'english' in data && typeof data.english === 'string' ? [data.english] : [];
  return [...aliases, ...synonyms, ...english].map(String);
}

const describers: { [T in Searchable]: Describer<T> } = {
  roles: ({ mission, duties }) => ({
    lead: mission.text,
    parts: [
      ...duties.map(({ id, what, when, trigger, output, processes, forms }) => ({
        anchor: itemAnchor('duty', id),
        text: what,
        more: joined(trigger, output),
        rhythm: when,
        processes,
        forms,
      })),
    ],
  }),
  processes: ({ purpose, owner, trigger, lanes, steps, exceptions }) => ({
    lead: purpose,
    owners: [owner],
    parts: [
      ...(trigger ? [{ anchor: '', text: trigger.text }] : []),
      ...(steps ?? [])
        .filter(({ kind }) => kind !== 'end')
        .map(({ id, title, output, lane, approver }) => ({
          anchor: itemAnchor('step', id),
          text: title,
          more: output,
          doer: lanes?.find((one) => one.id === lane)?.role,
          approver,
        })),
      ...(exceptions ?? []).map(({ when }) => ({ anchor: 'exceptions', text: when })),
    ],
  }),
  forms: ({ purpose, filledBy, fields, frequency }) => ({
    lead: purpose,
    owners: filledBy,
    parts: fields
      ? [{ anchor: 'fields', text: fields.map(({ name }) => name).join('、'), rhythm: frequency.when }]
      : [],
  }),
  metrics: ({ definition, owner, target, unit, from }) => ({
    lead: definition,
    owners: [owner],
    parts: [
      {
        anchor: '',
        text: joined(target && fill('{{value}} {{unit}}', { value: target.value, unit }), from) ?? '',
      },
    ],
  }),
  scorecards: ({ purpose, assessor, indicators, chain }, handbook) => ({
    lead: purpose,
    owners: assessor ? [assessor] : [],
    parts: [
      ...(indicators ?? []).map(({ id, title, points, rule }) => ({
        anchor: itemAnchor('indicator', id),
        text: words('finder.indicator', { title, points }),
        more:
          rule.kind === 'deduct'
            ? words('finder.deduct', { per: rule.per, unit: rule.unit, deduct: rule.deduct })
            : undefined,
      })),
      ...(chain ?? []).map(({ who, by }) => ({
        anchor: 'chain',
        text: words('finder.assesses', { by: roleTitle(handbook, by), who: roleTitle(handbook, who) }),
        more: words('finder.assessing'),
      })),
    ],
  }),
  meetings: ({ purpose, host, agenda, rhythm }) => ({
    lead: purpose,
    owners: [host],
    parts: [
      { anchor: '', text: duration(rhythm.minutes) },
      ...(agenda ? [{ anchor: 'agenda', text: agenda.map(({ what }) => what).join('、') }] : []),
    ],
  }),
  departments: ({ summary, head, functions }) => ({
    lead: summary,
    owners: head ? [head.role] : [],
    parts: functions.map(({ id, what }) => ({ anchor: itemAnchor('function', id), text: what })),
  }),
  models: ({ summary, positions, fits }, handbook) => ({
    lead: summary,
    parts: [
      {
        anchor: 'positions',
        text: positions.map((position) => titleOfPosition(handbook, position)).join('、'),
      },
      { anchor: '', text: joined(fits.from && peopleText(fits.from), fits.to && peopleText(fits.to)) ?? '' },
    ],
  }),
  objectives: ({ period, keyResults }) => ({
    lead: period,
    owners: [...new Set(keyResults.map(({ owner }) => owner))],
    parts: keyResults.map(({ what }) => ({ anchor: '', text: what })),
  }),
  budgets: ({ purpose, lines }) => ({
    lead: purpose,
    owners: [...new Set((lines ?? []).map(({ owner }) => owner))],
    parts: lines ? [{ anchor: '', text: lines.map(({ title }) => title).join('、') }] : [],
  }),
  glossary: ({ explanation }) => ({ lead: explanation }),
  guides: ({ description, group }) => ({ lead: group === 'contribute' ? undefined : description }),
};

function roleTitle(handbook: Handbook, id: string): string {
  return find(handbook, 'roles', id).data.title;
}

function peopleText(range: number): string {
  return words('headcount.people', { range });
}

/** How long a meeting takes, as people say it. */
function duration(minutes: number): string {
  return minutes % 60 === 0
    ? words('finder.hours', { count: minutes / 60 })
    : words('count.minutes', { count: minutes });
}

function joined(...texts: readonly (string | undefined | 0)[]): string | undefined {
  const present = texts.filter(Boolean);
  return present.length > 0 ? present.join(' ') : undefined;
}
