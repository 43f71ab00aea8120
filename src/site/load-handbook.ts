import { runChecks } from '../checks/index.ts';
import { buildHandbook } from '../graph/build-handbook.ts';
import type { Handbook } from '../graph/handbook.ts';
import { sortProblems, type Result } from '../problem/problem.ts';
import { readSources } from '../source/read-sources.ts';

/** Read, connect and check `content/`: the handbook and everything an author has to mend. */
export async function checkContent(contentDir: string): Promise<Result<Handbook>> {
  const sources = await readSources(contentDir);
  const handbook = buildHandbook(sources.value);
  const problems = [...sources.problems, ...handbook.problems, ...runChecks(handbook.value)];
  return { value: handbook.value, problems: sortProblems(problems) };
}
