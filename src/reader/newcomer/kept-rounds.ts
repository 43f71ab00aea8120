import { fillIn } from '../../i18n/fill-in.ts';
import { words } from '../../i18n/words.ts';
import type { NewcomerRecord } from './record.ts';

/** The latest round of the self-test, and the best if that was another one, in words; nothing before the first. */
export function keptRounds(quiz: NewcomerRecord['quiz']): string {
  const latest = quiz.at(-1);
  // Of equally good rounds the later one: it is what the newcomer knows now.
  const best = quiz.reduce((one, other) => (shareOf(other) >= shareOf(one) ? other : one), quiz[0] ?? latest);
  if (!latest || !best) return '';
  const said = fillIn(words('quiz.latest'), latest);
  return best === latest ? said : said + fillIn(words('quiz.best'), best);
}

function shareOf(round: NewcomerRecord['quiz'][number] | undefined): number {
  return round && round.of > 0 ? round.right / round.of : 0;
}
