import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { tellGroups } from './tell-groups.ts';

const message = {
  title: '电商运营手册：改了 2 处',
  markdown: '### 这次改动\n- 👥 客服 编制：4 → 6',
  link: 'https://a.example/changes/',
};
const now = 1_795_219_200_123;

/** What a robot was sent. */
interface Sent {
  url: URL;
  body: Record<string, unknown>;
}

let server: Server | undefined;
afterEach(() => server?.close());

/** A robot on this machine that answers so; its address and what it was sent. */
async function aRobot(status: number, answer: string): Promise<{ address: string; sent: Sent[] }> {
  const sent: Sent[] = [];
  server = createServer((request, response) => {
    void read(request).then((text) => {
      sent.push({
        url: new URL(request.url ?? '', 'http://x'),
        body: JSON.parse(text) as Record<string, unknown>, // ours
      });
      response.writeHead(status, { 'content-type': 'application/json', location: 'http://127.0.0.1:9/' });
      response.end(answer);
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server?.once('listening', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return { address: `http://127.0.0.1:${port}/send?access_token=token-abcdefgh`, sent };
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer); // a request without encoding yields buffers
  return Buffer.concat(parts).toString();
}

describe('tellGroups', () => {
  test('writes Markdown to a DingTalk group, signed with time and key', async () => {
    const { address, sent } = await aRobot(200, '{"errcode":0,"errmsg":"ok"}');
    const environment = { DINGTALK_ROBOT_URL: address, DINGTALK_ROBOT_SECRET: 'SECabc' };
    expect(await tellGroups(message, environment, now)).toEqual([{ robot: '钉钉' }]);
    const [{ url, body } = { url: new URL('http://x'), body: {} }] = sent;
    expect(Object.fromEntries(url.searchParams)).toEqual({
      access_token: 'token-abcdefgh',
      timestamp: String(now),
      sign: createHmac('sha256', 'SECabc').update(`${now}\nSECabc`).digest('base64'),
    });
    expect(body).toEqual({
      msgtype: 'markdown',
      markdown: {
        title: message.title,
        text: `**${message.title}**\n\n${message.markdown}\n\n[看全文](${message.link})`,
      },
    });
  });

  test('writes a card to a Feishu group, signed in its body', async () => {
    const { address, sent } = await aRobot(200, '{"code":0,"msg":"success"}');
    const environment = { FEISHU_ROBOT_URL: address, FEISHU_ROBOT_SECRET: 'key' };
    expect(await tellGroups(message, environment, now)).toEqual([{ robot: '飞书' }]);
    const timestamp = '1795219200';
    expect(sent[0]?.body).toMatchObject({
      timestamp,
      sign: createHmac('sha256', `${timestamp}\nkey`).update('').digest('base64'),
      msg_type: 'interactive',
      card: {
        header: { title: { content: message.title } },
        elements: [{ tag: 'markdown', content: expect.stringContaining('**这次改动**\n') as string }],
      },
    });
  });

  test('writes to a WeCom group no more than it takes, whole lines, with the link', async () => {
    const { address, sent } = await aRobot(200, '{"errcode":0,"errmsg":"ok"}');
    const long = { ...message, markdown: '- 客服 编制：四人改为六人\n'.repeat(500) };
    expect(await tellGroups(long, { WECOM_ROBOT_URL: address }, now)).toEqual([{ robot: '企业微信' }]);
    const { content } = sent[0]?.body['markdown'] as { content: string }; // checked by what follows
    expect(Buffer.byteLength(content)).toBeLessThanOrEqual(4096);
    expect(Buffer.byteLength(content)).toBeGreaterThan(3900);
    expect(content).toMatch(
      /\n- 客服 编制：四人改为六人\n……太长，没有全放进来。\n\n\[看全文\]\(https:\/\/a\.example\/changes\/\)$/,
    );
  });

  test('writes the beginning of a single line that is too long', async () => {
    const { address, sent } = await aRobot(200, '{"errcode":0,"errmsg":"ok"}');
    const long = { ...message, markdown: '客服编制四人改为六人'.repeat(500) };
    expect(await tellGroups(long, { WECOM_ROBOT_URL: address }, now)).toEqual([{ robot: '企业微信' }]);
    const { content } = sent[0]?.body['markdown'] as { content: string }; // checked by what follows
    expect(Buffer.byteLength(content)).toBeLessThanOrEqual(4096);
    expect(content).toContain('客服编制四人改为六人客服');
  });

  test('goes on to the next group when one breaks off its answer', async () => {
    const whole = await aRobot(200, '{"code":0,"msg":"success"}');
    const [first, breaking] = [server, await aRobot(200, 'cut')];
    server?.removeAllListeners('request').on('request', (_request, response: ServerResponse) => {
      response.writeHead(200, { 'content-length': '100' }).write('{');
      response.destroy();
    });
    const told = await tellGroups(
      message,
      { DINGTALK_ROBOT_URL: breaking.address, FEISHU_ROBOT_URL: whole.address },
      now,
    );
    first?.close();
    expect(told).toEqual([
      { robot: '钉钉', problem: expect.stringContaining('连不上') as string },
      { robot: '飞书' },
    ]);
  });

  test('tells nobody when there is no address', async () => {
    expect(await tellGroups(message, { DINGTALK_ROBOT_URL: ' ', FEISHU_ROBOT_SECRET: 'x' }, now)).toEqual([]);
  });

  test.each([
    ['a complaint', 200, '{"errcode":310000,"errmsg":"sign not match"}', 'errcode 310000，sign not match'],
    ['a refusal', 403, 'no', '对方回了 403。no'],
    ['a redirect, which is not followed', 302, '', '连不上'],
    ['something else', 200, '<html>', '对方回的不是 JSON。<html>'],
    ['an answer without sense', 200, 'null', '回答看不懂'],
  ])('reports %s', async (_, status, answer, problem) => {
    const { address } = await aRobot(status, answer);
    const [told] = await tellGroups(message, { WECOM_ROBOT_URL: address }, now);
    expect(told?.problem).toContain(problem);
  });

  test('never tells a secret, though the robot quotes it', async () => {
    const { address } = await aRobot(
      400,
      'bad token-abcdefgh for SECabc and http://x/?access_token=token-abcdefgh',
    );
    const environment = { DINGTALK_ROBOT_URL: address, DINGTALK_ROBOT_SECRET: 'SECabc' };
    const [told] = await tellGroups(message, environment, now);
    expect(told?.problem).toContain('400');
    expect(told?.problem).not.toMatch(/token-abcdefgh|SECabc/);
  });

  test('goes on with the next when one cannot be reached', async () => {
    const { address } = await aRobot(200, '{"errcode":0}');
    const environment = { DINGTALK_ROBOT_URL: 'http://127.0.0.1:9/x', WECOM_ROBOT_URL: address };
    expect(await tellGroups(message, environment, now)).toEqual([
      { robot: '钉钉', problem: '钉钉群机器人：连不上。' },
      { robot: '企业微信' },
    ]);
  });

  test.each(['http://robot.example/x', 'robot', 'file:///etc/passwd'])(
    'sends nothing to %s',
    async (address) => {
      const [told] = await tellGroups(message, { FEISHU_ROBOT_URL: address }, now);
      expect(told?.problem).toBe('FEISHU_ROBOT_URL 要写 https:// 开头的完整地址。');
    },
  );
});
