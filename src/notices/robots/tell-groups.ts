import { ApiError, callApi } from '../call-api.ts';
import { dingtalk } from './dingtalk.ts';
import { feishu } from './feishu.ts';
import type { Group, Message, Robot } from './robot.ts';
import { wecom } from './wecom.ts';

export const robots: readonly Robot[] = [dingtalk, feishu, wecom];

/** How it went with one robot. */
export interface Told {
  robot: string;
  /** What went wrong, without any secret; `undefined` when the group was told. */
  problem?: string;
}

/** Tell every group whose robot has its address in the environment; one that fails keeps no other from being told. */
export async function tellGroups(
  message: Message,
  environment: Readonly<Record<string, string | undefined>>,
  now: number,
): Promise<Told[]> {
  const told: Told[] = [];
  for (const robot of robots) {
    const address = environment[robot.addressVariable]?.trim() ?? '';
    const key = (robot.keyVariable && environment[robot.keyVariable]?.trim()) || undefined;
    if (address === '') continue;
    const problem = await tellGroup(robot, message, { group: { address, key }, now });
    const hidden = problem === undefined ? undefined : withoutSecrets(problem, [address, key ?? '']);
    told.push({ robot: robot.name, ...(hidden === undefined ? {} : { problem: hidden }) });
  }
  return told;
}

async function tellGroup(
  robot: Robot,
  message: Message,
  { group, now }: { group: Group; now: number },
): Promise<string | undefined> {
  if (!isSafe(group.address)) return `${robot.addressVariable} 要写 https:// 开头的完整地址。`;
  try {
    const call = robot.call(message, group, now);
    const complaint = robot.complaint(await callApi(`${robot.name}群机器人`, { method: 'POST', ...call }));
    return complaint === undefined ? undefined : `${robot.name}群机器人没收：${complaint}。`;
  } catch (error) {
    if (error instanceof ApiError) return error.message;
    throw error;
  }
}

/** A secret goes over the wire encrypted, or not over a wire at all. */
function isSafe(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === 'https:' || url?.hostname === '127.0.0.1';
}

/** Servers like to quote what they were sent. */
function withoutSecrets(text: string, secrets: readonly string[]): string {
  const parts = secrets.flatMap((secret) => [
    secret,
    ...secret.split(/[/?&=]/).filter((part) => part.length > 7),
  ]);
  return parts.filter((part) => part !== '').reduce((rest, part) => rest.replaceAll(part, '***'), text);
}
