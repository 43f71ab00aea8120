import { diffArrays } from 'diff';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** Words that two wordings share between two changes, as few characters as these, are part of one change. */
const SMALL_GAP = 1;

/** A run of words that stays, or that only one of two wordings has. */
export interface Run {
  text: string;
  changed: boolean;
}

/** What two wordings share and in what they differ, word by word. */
export function wordDiff(was: string, is: string): { was: Run[]; is: Run[] } {
  const changes = diffArrays(wordsOf(was), wordsOf(is)).map(({ value, added, removed }) => ({
    text: value.join(''),
    added,
    removed,
  }));
  const runs = (isOther: (change: (typeof changes)[number]) => boolean): Run[] =>
    joined(
      changes
        .filter((change) => !isOther(change))
        .map(({ text, added, removed }) => ({ text, changed: added || removed })),
    );
  return { was: runs(({ added }) => added), is: runs(({ removed }) => removed) };
}

function wordsOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** Runs without the crumbs between two changes: a comma that stays is nothing to stop at. */
function joined(runs: readonly Run[]): Run[] {
  const whole: Run[] = [];
  for (const [index, { text, changed }] of runs.entries()) {
    const isCrumb = text.length <= SMALL_GAP && index > 0 && index < runs.length - 1;
    const last = whole.at(-1);
    if (last?.changed && (changed || isCrumb)) last.text += text;
    else whole.push({ text, changed });
  }
  return whole;
}
