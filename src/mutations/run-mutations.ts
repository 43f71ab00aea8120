import { seededRandom } from '../fixtures/random.ts';
import { problemCodes, type ProblemCode } from '../problem/codes.ts';
import { formatProblem } from '../problem/format-problem.ts';
import { folderKinds, singleFiles } from '../schema/kinds.ts';
import { checkWith, missedBy, readSoundContent, type Content } from './content.ts';
import { anyFields, everyFieldOnce, sitesByField } from './field-mutations.ts';
import { anyRewrites, gist } from './harmless.ts';
import type { Mutation } from './mutation.ts';
import { fieldNames } from './schemas.ts';
import { someOfEachCode } from './special-mutations.ts';

/** How much is tried. */
export interface Extent {
  seed: number;
  /** Of the mutations that reach each field once, one in so many is tried, and the first of each code; 1 tries all. */
  everyNth: number;
  /** Further fields by chance. */
  more: number;
  /** For each rule, so many mutations that break it. */
  ofEachCode: number;
  harmless: number;
}

/** What was tried and what came of it. */
export interface Outcome {
  broken: number;
  harmless: number;
  /** Broken handbooks that were not caught where they should be, in words. */
  missed: string[];
  /** Harmless changes that were refused, or that changed what pages are made from. */
  falseAlarms: string[];
  /** Fields of the schemas that no mutation reached. */
  unreached: string[];
  /** Codes that no mutation brought about, though they could; and those of disks and clocks if one did. */
  unheard: string[];
}

/** What only a disk can do wrong, or a clock can tell: content is broken in memory here. */
const elsewhere: ReadonlySet<string> = new Set<ProblemCode>([
  'not-a-file',
  'unreadable-file',
  'file-too-large',
  'stray-file',
  'review-ahead',
]);

/** Break a sound handbook in very many ways, and write it otherwise in many; equal seeds try equal things. */
export async function runMutations(folder: string, extent: Extent): Promise<Outcome> {
  const content = await readSoundContent(folder);
  const sites = sitesByField(content);
  const random = seededRandom(extent.seed);
  const mutations = [
    ...someOf([...everyFieldOnce(sites, random)], extent.everyNth),
    ...anyFields(sites, random).take(extent.more),
    ...someOfEachCode(content, random, extent.ofEachCode),
  ];
  const heard = new Set<string>();
  const missed = mutations.flatMap((mutation) => {
    const { problems } = checkWith(content, mutation.files);
    for (const { code } of problems) heard.add(code);
    const lacking = missedBy(mutation, problems);
    if (lacking.length === 0) return [];
    const wanted = lacking.map(({ code, file, line }) => `${file}:${line} ${code}`).join(', ');
    const said = problems.slice(0, 3).map((problem) => formatProblem(problem, 'text').split('\n')[0]);
    return [`${mutation.name}: not told ${wanted}, but ${said.join(', ') || 'nothing'}`];
  });
  const harmless = [...anyRewrites(sites, random).take(extent.harmless)];
  const reached = new Set(mutations.map(({ field }) => field));
  return {
    broken: mutations.length,
    harmless: harmless.length,
    missed,
    falseAlarms: harmless.flatMap((change) => alarmAt(content, change)),
    unreached: allFields().filter((field) => !reached.has(field)),
    unheard: Object.keys(problemCodes).filter((code) => heard.has(code) === elsewhere.has(code)),
  };
}

/** One in `everyNth`, and of each code the first. */
function someOf(mutations: readonly Mutation[], everyNth: number): Mutation[] {
  const codes = mutations.map(({ expect }) => expect[0]?.code);
  return mutations.filter((_, index) => index % everyNth === 0 || codes.indexOf(codes[index]) === index);
}

function alarmAt(content: Content, { name, files }: Pick<Mutation, 'name' | 'files'>): string[] {
  const { value: handbook, problems } = checkWith(content, files);
  if (problems[0]) return [`${name}: ${formatProblem(problems[0], 'text')}`];
  const [path = ''] = Object.keys(files);
  return gist(handbook, path) === gist(content.handbook, path) ? [] : [`${name}: means something else now`];
}

function allFields(): string[] {
  const schemas = { ...folderKinds, ...singleFiles };
  return Object.entries(schemas).flatMap(([kind, { schema }]) => [
    ...new Set(fieldNames(schema, kind.replace(/\.yaml$/, ''))),
  ]);
}
