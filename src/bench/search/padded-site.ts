import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { seededNumbers } from '../../fixtures/random.ts';
import { ownSiteParts } from '../build/own-site.ts';
import { copySite, linkPackages, writeSite, type SiteFiles } from '../build/site-folder.ts';

/** Copy the project to a folder and fill its handbook up with pages, so that it has about so many. */
export async function writePaddedSite(project: string, site: string, pages: number): Promise<void> {
  await copySite(project, site, [...ownSiteParts, 'content']);
  await linkPackages(project, site);
  const sentences = await sentencesOf(join(project, 'content'));
  await writeSite(site, paddingPages(sentences, pages));
}

const subjects = [
  '会议纪要',
  '活动总结',
  '培训笔记',
  '平台公告解读',
  '客户来信摘录',
  '供应商往来',
  '周报',
  '问题汇总',
];
const months = Array.from({ length: 36 }, (_, at) => `${2024 + Math.floor(at / 12)}年${(at % 12) + 1}月`);

/**
 * Plausible other pages: notes of meetings, reports, announcements, made of the handbook's own sentences,
 * so that they have every word that the right pages have.
 */
export function paddingPages(sentences: readonly string[], pages: number): SiteFiles {
  const random = seededNumbers(pages);
  const pick = () => sentences[Math.floor(random() * sentences.length)] ?? '';
  const files = new Map<string, string>();
  for (let at = 0; at < pages; at += 1) {
    const subject = subjects[at % subjects.length] ?? '';
    const month = months[Math.floor(at / subjects.length) % months.length] ?? '';
    const frontmatter = stringify({
      title: `${month}${subject} ${at + 1}`,
      owner: 'operations-supervisor',
      review: { on: '2026-11-01', everyMonths: 12 },
      group: 'management',
      order: 1000 + at,
      description: `${month}的${subject}`,
    });
    const sections = Array.from({ length: 3 }, () => [`## ${pick()}`, ...Array.from({ length: 3 }, pick)]);
    const body = sections.flat().join('\n\n');
    files.set(
      `content/guides/padding-${at + 1}.mdx`,
      `---\n${frontmatter}---\n\n<Suggested>\n\n${body}\n\n</Suggested>\n`,
    );
  }
  return files;
}

/** What duties, steps and notes say, without markup. */
async function sentencesOf(content: string): Promise<string[]> {
  const folders = ['roles', 'processes', 'forms', 'meetings'];
  const files = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(content, folder))).map((name) => join(content, folder, name)),
    ),
  );
  const texts = await Promise.all(files.flat().map((file) => readFile(file, 'utf8')));
  return texts.flatMap((text) =>
    [
      ...text.matchAll(/^ +(?:- )?(?:what|text|standard|then|title): (\p{Script=Han}[^\n<>{}[\]"`*_]+)$/gmu),
    ].map(([, sentence = '']) => sentence),
  );
}
