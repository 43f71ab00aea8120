import { GitError, gitText, gitTextIf, isShallow } from '../../git/run-git.ts';
import { contentTree } from '../../git/read-tree.ts';

/** A state of the history that can be read: a commit, and the tree of its `content/` if it has one. */
export interface State {
  commit: string;
  tree: string | undefined;
}

/** What the person can do about a history that cannot be read. */
export class HistoryError extends Error {
  constructor(problem: string, remedy: string) {
    super(`${problem}\n${remedy}`);
    this.name = 'HistoryError';
  }
}

/**
 * The commit a name stands for: a branch, a tag, a hash.
 *
 * @throws {HistoryError} that says what to do when there is no such commit, no history or no git.
 */
export async function resolveState(cwd: string, ref: string): Promise<State> {
  await refuseWithoutGit(cwd);
  const name = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const commit = await gitTextIf(name, { cwd });
  if (commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit)) throw await unknownRef(cwd, ref);
  return { commit, tree: await contentTree(cwd, commit) };
}

/** Where two lines of history parted: what the newer one changed since is what it changed. */
export async function mergeBase(cwd: string, base: string, head: string): Promise<string | undefined> {
  const commit = await gitTextIf(['merge-base', base, head], { cwd });
  return commit === undefined || commit === '' ? undefined : commit;
}

async function refuseWithoutGit(cwd: string): Promise<void> {
  try {
    await gitText(['rev-parse', '--git-dir'], { cwd });
  } catch (error) {
    if (error instanceof GitError && error.missing)
      throw new HistoryError('这台机器上没有 git，没法比较两个版本。', '装上 git 再运行。');
    const owner = error instanceof GitError && error.stderr.includes('dubious ownership');
    throw owner
      ? new HistoryError(
          '这个仓库属于另一个用户，git 不肯读。',
          `确认来源可靠后运行：git config --global --add safe.directory '${cwd}'`,
        )
      : new HistoryError(
          '这里不是 git 仓库（例如是下载的压缩包），没有版本可比。',
          '用 git clone 取一份带历史的，再在里面运行。',
        );
  }
}

async function unknownRef(cwd: string, ref: string): Promise<HistoryError> {
  const quoted = JSON.stringify(ref);
  if (await isShallow(cwd))
    return new HistoryError(
      `找不到版本 ${quoted}：这份克隆只带了最近的提交（浅克隆）。`,
      '取回全部历史：git fetch --unshallow origin；GitHub Actions 在 checkout 里写 fetch-depth: 0，GitLab CI 写 GIT_DEPTH: 0。',
    );
  const branches = await gitText(
    [
      'for-each-ref',
      '--count=8',
      '--sort=-committerdate',
      '--format=%(refname:short)',
      'refs/heads',
      'refs/remotes',
    ],
    { cwd },
  );
  const known = branches === '' ? '现在一个提交也没有' : `现有的分支：${branches.split('\n').join('、')}`;
  return new HistoryError(
    `找不到版本 ${quoted}。`,
    `${known}。远程的分支先取回来：git fetch origin，再写 --base origin/main。`,
  );
}
