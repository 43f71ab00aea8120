import { resolve } from 'node:path';
import { readHistory, type HandbookHistory } from '../history/handbook-history.ts';
import { processMemo } from './process-memo.ts';

const history = processMemo('history', () =>
  readHistory(resolve('.'), { file: resolve('.cache/history.json'), codeDir: resolve('.') }),
);

/** How this handbook has grown, read once per process. */
export function handbookHistory(): Promise<HandbookHistory> {
  return history.value();
}
