/** What to fetch to have the handbook without a network, as addresses on its host. */
export interface OfflineList {
  pages: string[];
  /** What pages fetch when they are used: the day of a role, the questions of its self-test. */
  data: string[];
}

/** For those who write the handbook, or of use only with a network; and the list of what is kept itself. */
const notForReaders = /^(?:admin|contribute|offline)\//;

/**
 * What is worth having of a built site: all it holds for readers.
 *
 * @param files Paths of its files, with `/` between folders.
 * @param base Where the site lies on its host, with a slash at both ends.
 */
export function offlineList(files: readonly string[], base: string): OfflineList {
  const ours = files.filter((file) => !notForReaders.test(file)).toSorted();
  return {
    pages: ours
      .filter((file) => /(?:^|\/)index\.html$/.test(file))
      .map((file) => base + file.slice(0, -'index.html'.length)),
    data: ours.filter(isDataOfPages).map((file) => base + file),
  };
}

/** Whether a file of the site is one that pages fetch when they are used. */
export function isDataOfPages(file: string): boolean {
  return /^(?:my\/[^/]+|onboarding\/[^/]+\/quiz)\.json$/.test(file);
}
