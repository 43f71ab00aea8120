import { pathOf } from '../graph/paths.ts';
import type { Target } from '../schema/reference.ts';

/** What a figure is about, in the order of the page. */
export const healthGroups = ['care', 'organisation', 'work', 'measures', 'trust'] as const;
export type HealthGroup = (typeof healthGroups)[number];

/** Every figure, in the order of the page. */
export const figureIds = [
  'reviews-overdue',
  'reviews-soon',
  'owners-without-position',
  'gaps',
  'headcount-open',
  'span-wide',
  'span-narrow',
  'levels',
  'loaded',
  'meetings-heavy',
  'approvals',
  'steps-without-limit',
  'processes-without-exceptions',
  'duties-without-standard',
  'forms-unfinished',
  'roles-without-metric',
  'roles-without-scorecard',
  'processes-without-metric',
  'metrics-without-target',
  'suggestions',
  'statements-unused',
] as const;
export type FigureId = (typeof figureIds)[number];

/** Something to mend or to look at, and where. */
export interface FigureItem {
  label: string;
  /** Below the site's base. */
  path: string;
  /** How much of it, in the figure's own unit: hours, people, steps. */
  amount?: string;
}

/** What counts as healthy, and who says so: the company in its settings, or we. */
export interface Limit {
  value: number;
  from: 'settings' | 'suggested';
  /** Where in `handbook.yaml` it can be set. */
  setting: string;
}

/**
 * How urgent a figure above nought is: work is nobody's, or a boss has too many to look after (`mend`); it can
 * wait (`improve`); it is only good to know (`know`).
 */
export type Urgency = 'mend' | 'improve' | 'know';

/** One count of the handbook's health: nought is healthy. */
export interface Figure {
  id: FigureId;
  group: HealthGroup;
  urgency: Urgency;
  /** How many there are to mend. */
  value: number;
  /** Of how many in all. */
  of: number;
  limit?: Limit;
  /** Page on which the whole matter is seen. */
  path: string;
  /** What to mend, worst first. */
  items: FigureItem[];
}

/** A figure of what there is to mend; it can wait unless it says otherwise. */
export function figureOf({
  id,
  group,
  urgency = 'improve',
  of,
  path,
  items,
  limit,
}: Omit<Figure, 'urgency' | 'value'> & Partial<Pick<Figure, 'urgency'>>): Figure {
  return { id, group, urgency, value: items.length, of, path, items, ...(limit && { limit }) };
}

/** A thing to mend, on its own page. */
export function itemOf(
  kind: Target,
  { id, data }: { id: string; data: { title: string } },
  amount?: string,
): FigureItem {
  return { label: data.title, path: pathOf(kind, id), ...(amount !== undefined && { amount }) };
}

/** How a figure stands. */
export type FigureState = 'healthy' | Urgency;

/** Nought is healthy, anything else as urgent as the figure says. */
export function stateOf({ value, urgency }: Figure): FigureState {
  return value === 0 && urgency !== 'know' ? 'healthy' : urgency;
}
