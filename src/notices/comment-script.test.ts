import { execFile } from 'node:child_process';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { testFolder } from '../fixtures/test-folder.ts';

vi.setConfig({ testTimeout: 60_000 }); // a busy machine is slow, not wrong

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = testFolder('handbook-report');
const report = join(folder, 'summary.md');
let server: Server | undefined;
afterEach(() => server?.close());

interface Asked {
  method: string;
  url: string;
  body: { body?: string; title?: string };
}

/** A forge on this machine that answers as told and keeps what it was asked. */
async function aForge(answers: Record<string, unknown>): Promise<{ api: string; asked: Asked[] }> {
  const asked: Asked[] = [];
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      const { method = '', url = '' } = request;
      asked.push({ method, url, body: text === '' ? {} : (JSON.parse(text) as Asked['body']) }); // ours
      const path = `${method} ${url.split('?')[0] ?? ''}`;
      response.writeHead(path in answers ? 200 : 404, { 'content-type': 'application/json' });
      response.end(JSON.stringify(pageOf(answers[path] ?? { message: 'Not Found' }, url)));
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server?.once('listening', resolve));
  return { api: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }; // it listens on a port
}

/** Lists are handed out page by page, as forges do. */
function pageOf(answer: unknown, url: string): unknown {
  if (!Array.isArray(answer)) return answer;
  const { searchParams } = new URL(url, 'http://forge');
  const [page, size] = [Number(searchParams.get('page') ?? 1), Number(searchParams.get('per_page') ?? 30)];
  return answer.slice((page - 1) * size, page * size);
}

function comment(environment: Record<string, string>, ...args: string[]) {
  const command = [join(project, 'scripts/comment.ts'), '--report', report, ...args];
  const env = { PATH: process.env['PATH'], ...environment };
  return new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, command, { cwd: folder, env }, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, stdout, stderr });
    });
  });
}

const onGithub = (api: string) => ({
  GITHUB_API_URL: api,
  GITHUB_REPOSITORY: 'a/b',
  GITHUB_TOKEN: 'secret-token',
  PULL_HEAD: 'eve:$(id);"x"&state=closed',
  PULL_SHA: 'abc',
});
const pulls = {
  'GET /repos/a/b/pulls': [
    { number: 3, head: { sha: 'old' } },
    { number: 7, head: { sha: 'abc' } },
  ],
};
const bot = { type: 'Bot' };
const mark = '<!-- handbook-report -->';

describe('scripts/comment.ts', () => {
  test('comments once on the pull request of the commit, with the sting taken out', async () => {
    writeFileSync(report, '✅ 检查通过。@all <img src=x> [x](https://evil.example)');
    const forge = await aForge({
      ...pulls,
      'GET /repos/a/b/issues/7/comments': [{ id: 1, body: `我抄的 ${mark}`, user: { type: 'User' } }],
      'POST /repos/a/b/issues/7/comments': {},
    });
    expect(await comment(onGithub(forge.api))).toEqual({ code: 0, stdout: '', stderr: '' });
    const query = new URL(forge.asked[0]?.url ?? '', forge.api).searchParams;
    expect([query.get('head'), query.get('state')]).toEqual(['eve:$(id);"x"&state=closed', 'open']);
    const posted = forge.asked.at(-1);
    expect(posted?.method).toBe('POST');
    expect(posted?.body.body).toMatch(/^✅ 检查通过。@\u2060all &lt;img .*<!-- handbook-report -->$/s);
    expect(posted?.body.body).toContain(String.raw`\[x](https:`);
  });

  test('rewrites its own comment', async () => {
    writeFileSync(report, '新的');
    const forge = await aForge({
      ...pulls,
      'GET /repos/a/b/issues/7/comments': [{ id: 9, body: `旧的\n\n${mark}`, user: bot }],
      'PATCH /repos/a/b/issues/comments/9': {},
    });
    expect((await comment(onGithub(forge.api))).code).toBe(0);
    expect(forge.asked.at(-1)).toMatchObject({ method: 'PATCH', body: { body: `新的\n\n${mark}` } });
  });

  test('says nothing about a commit that is no longer the newest', async () => {
    writeFileSync(report, 'x');
    const forge = await aForge({ 'GET /repos/a/b/pulls': [{ number: 3, head: { sha: 'newer' } }] });
    expect((await comment(onGithub(forge.api))).stdout).toContain('不用贴');
    expect(forge.asked).toHaveLength(1);
  });

  test('does not follow a link out of the artifact', async () => {
    rmSync(report);
    symlinkSync('/etc/hostname', report);
    const forge = await aForge({});
    expect((await comment(onGithub(forge.api))).stdout).toContain('没有报告');
    expect(forge.asked).toEqual([]);
    rmSync(report);
  });

  test('tells what the forge refused, and not the token', async () => {
    writeFileSync(report, 'x');
    const forge = await aForge({});
    const { code, stderr } = await comment(onGithub(forge.api));
    expect([code, stderr]).toEqual([1, expect.stringContaining('对方回了 404')]);
    expect(stderr).not.toContain('secret-token');
  });

  test('keeps one issue of due reviews, and calls those who are to do them', async () => {
    writeFileSync(report, '### 店员 @li\n\n- 退货');
    const forge = await aForge({
      'GET /repos/a/b/issues': [{ id: 1, number: 4, body: 'x\n\n<!-- handbook-reviews -->', user: bot }],
      'PATCH /repos/a/b/issues/4': {},
    });
    expect((await comment(onGithub(forge.api), '--issue', '到期要核对的页')).code).toBe(0);
    expect(forge.asked.at(-1)?.body).toEqual({
      title: '到期要核对的页',
      body: '### 店员 @li\n\n- 退货\n\n<!-- handbook-reviews -->',
    });
  });

  test('finds its issue behind more than a hundred older ones, and takes no pull request for it', async () => {
    writeFileSync(report, '新的');
    const body = 'x\n\n<!-- handbook-reviews -->';
    const older = Array.from({ length: 120 }, (_, number) => ({ id: number, number, body: '', user: bot }));
    const pull = { id: 500, number: 500, body, user: bot, pull_request: {} };
    const forge = await aForge({
      'GET /repos/a/b/issues': [...older, pull, { id: 501, number: 501, body, user: bot }],
      'PATCH /repos/a/b/issues/501': {},
    });
    expect((await comment(onGithub(forge.api), '--issue', '到期要核对的页')).code).toBe(0);
    expect(forge.asked.at(-1)).toMatchObject({ method: 'PATCH', url: '/repos/a/b/issues/501' });
  });

  test.each([
    ['closes the issue when nothing is due any more', [{ number: 4, body: '<!-- handbook-reviews -->' }]],
    ['begins no issue to say that nothing is due', []],
  ])('%s', async (_, open) => {
    writeFileSync(report, '\n');
    const forge = await aForge({
      'GET /repos/a/b/issues': open.map((issue) => ({ id: 1, user: bot, ...issue })),
      'PATCH /repos/a/b/issues/4': {},
    });
    expect((await comment(onGithub(forge.api), '--issue', '到期要核对的页')).code).toBe(0);
    const written = forge.asked.filter(({ method }) => method !== 'GET');
    expect(written.map(({ body }) => body)).toEqual(open.map(() => ({ state: 'closed' })));
  });

  test('writes the note of a merge request on GitLab', async () => {
    writeFileSync(report, '新的');
    const notes = '/projects/5/merge_requests/2/notes';
    const forge = await aForge({
      [`GET ${notes}`]: [{ id: 8, body: `旧\n\n${mark}`, system: false }],
      [`PUT ${notes}/8`]: {},
    });
    const environment = {
      GITLAB_CI: 'true',
      CI_API_V4_URL: forge.api,
      CI_PROJECT_ID: '5',
      CI_MERGE_REQUEST_IID: '2',
      GITLAB_TOKEN: 't',
    };
    expect(await comment(environment)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(forge.asked.at(-1)).toMatchObject({ method: 'PUT', body: { body: `新的\n\n${mark}` } });
  });

  test('leaves GitLab alone without a token', async () => {
    expect((await comment({ GITLAB_CI: 'true' })).stdout).toContain('没有设 GITLAB_TOKEN');
  });
});
