import { iconOf } from '../compare/change-kinds.ts';
import type { Change, ThingRef } from '../compare/change.ts';
import { kindWords, plain, subject } from '../compare/phrase.ts';

/** One line of a list of changes. */
export interface Line {
  icon: string;
  text: string;
  /** What kind of thing it is about, when all it tells is of one kind. */
  of?: ThingRef['kind'];
  /** The thing it is about, when it is one. */
  about?: ThingRef;
}

/** What a line is made of. */
export type Telling = Pick<Change, 'kind' | 'text' | 'about' | 'wrong'>;

/** More additions, removals or reviews of one kind of thing than these are told as a number with some names. */
const mostAlike = 5;
/** Names given of those. */
const mostNamed = 6;

/** Kinds of change that are told together, and how. */
const togetherWords = {
  'thing-added': '新增',
  'thing-removed': '删除',
  'review-recorded': '核对了',
} as const;

const counters: Partial<Record<ThingRef['kind'], string>> = {
  forms: '张',
  scorecards: '张',
  budgets: '份',
  glossary: '条',
  statements: '条',
  guides: '篇',
};

/**
 * Changes as lines: many things of one kind that came at once are one line, and what goes beyond the limit
 * is counted by thing.
 */
export function digest(changes: readonly Telling[], mostLines: number): Line[] {
  const groups = Map.groupBy(changes.filter(mayBeTogether), ({ kind, about }) => `${kind} ${about.kind}`);
  const many = [...groups.values()].filter((some) => some.length > mostAlike);
  const together = new Set(many.flat());
  const lines = many.map(togetherOf);
  const single = changes.filter((change) => !together.has(change));
  // What no longer fits together is never among the rest that is only counted.
  const ordered = [...single.filter(({ wrong }) => wrong), ...single.filter(({ wrong }) => !wrong)];
  const room = Math.max(0, mostLines - lines.length);
  const told = new Set(ordered.length > room ? ordered.slice(0, room) : ordered);
  lines.push(
    ...single
      .filter((change) => told.has(change))
      .map(({ kind, text, about }) => ({ icon: iconOf(kind), text, of: about.kind, about })),
  );
  const rest = single.filter((change) => !told.has(change));
  return rest.length > 0 ? [...lines, restOf(rest)] : lines;
}

function mayBeTogether({ kind, wrong }: Telling): boolean {
  return !wrong && kind in togetherWords;
}

function togetherOf(changes: readonly Telling[]): Line {
  const [first] = changes;
  if (!first) throw new Error('togetherOf: there is no change to tell');
  const names = changes.slice(0, mostNamed).map(({ about }) => plain(about.title));
  const counter = counters[first.about.kind] ?? '个';
  const verb = togetherWords[first.kind as keyof typeof togetherWords]; // only these are put together
  const more = changes.length > names.length ? '等' : '';
  const what = kindWords[first.about.kind];
  return {
    icon: iconOf(first.kind),
    text: `${verb} ${changes.length} ${counter}${what}：${names.join('、')}${more}`,
    of: first.about.kind,
  };
}

function restOf(changes: readonly Telling[]): Line {
  const byThing = [...Map.groupBy(changes, ({ about }) => `${about.kind}/${about.id}`).values()];
  const ranked = byThing.toSorted((a, b) => b.length - a.length);
  const named = ranked
    .slice(0, mostNamed)
    .flatMap(([first, ...others]) =>
      first ? [`${subject(first.about).trim()} ${others.length + 1} 处`] : [],
    );
  const more = ranked.length > named.length ? `，共 ${ranked.length} 页` : '';
  return { icon: '…', text: `另有 ${changes.length} 处：${named.join('、')}${more}` };
}
