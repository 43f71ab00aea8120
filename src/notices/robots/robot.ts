/** What a group is told: a headline, a report in Markdown, and where the whole of it stands. */
export interface Message {
  title: string;
  markdown: string;
  link?: string;
}

/** One request to a robot, as its makers want it. */
export interface RobotCall {
  address: string;
  body: unknown;
}

/** Where a group's robot is reached, and its key: both are secrets. */
export interface Group {
  address: string;
  /** By which the robot knows us, where the group wants one. */
  key: string | undefined;
}

/** A kind of group robot. */
export interface Robot {
  /** Its Chinese name. */
  name: string;
  /** Where its address is found, which is a secret: whoever has it can write to the group. */
  addressVariable: string;
  /** Where the key is found by which it knows us, when the group wants one. */
  keyVariable?: string;
  /** @param now Milliseconds since 1970. */
  call: (message: Message, group: Group, now: number) => RobotCall;
  /** What the robot found wrong, from its answer; `undefined` when it is content. */
  complaint: (answer: unknown) => string | undefined;
}

/**
 * The report as far as it fits, cut at the end of a line; the link stands below it in any case.
 *
 * @param maxBytes Of UTF-8, in which one Chinese character takes three.
 */
export function fitMessage({ title, markdown, link }: Message, maxBytes: number): string {
  const size = (text: string): number => Buffer.byteLength(text);
  const head = title === '' ? '' : `**${title}**\n\n`;
  const foot = link === undefined ? '' : `\n\n[看全文](${link})`;
  const cut = '\n……太长，没有全放进来。';
  if (size(head + markdown + foot) <= maxBytes) return head + markdown + foot;
  const room = maxBytes - size(head + cut + foot);
  const kept: string[] = [];
  let used = 0;
  for (const line of markdown.split('\n')) {
    used += size(line) + 1;
    if (used > room) break;
    kept.push(line);
  }
  const shown = kept.length > 0 ? kept.join('\n') : beginning(markdown, room);
  return head + shown + cut + foot;
}

/** As much of one long line as so many bytes hold. */
function beginning(text: string, maxBytes: number): string {
  const characters = [...text];
  let used = 0;
  const end = characters.findIndex((character) => (used += Buffer.byteLength(character)) > maxBytes);
  return characters.slice(0, end === -1 ? undefined : end).join('');
}

/** The complaint in an answer of the form `{ errcode, errmsg }`, under whatever names. */
export function complaintIn(answer: unknown, codeName: string, textName: string): string | undefined {
  if (typeof answer !== 'object' || answer === null) return '回答看不懂';
  const code: unknown = Reflect.get(answer, codeName);
  if (code === 0) return undefined;
  return `${codeName} ${String(code)}，${String(Reflect.get(answer, textName) ?? '没说原因')}`;
}
