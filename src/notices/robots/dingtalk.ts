import { createHmac } from 'node:crypto';
import { complaintIn, fitMessage, type Robot } from './robot.ts';

/** @see https://open.dingtalk.com/document/robots/custom-robot-access */
export const dingtalk: Robot = {
  name: '钉钉',
  addressVariable: 'DINGTALK_ROBOT_URL',
  keyVariable: 'DINGTALK_ROBOT_SECRET',
  call(message, { address, key }, now) {
    const url = new URL(address);
    if (key !== undefined) {
      url.searchParams.set('timestamp', String(now));
      url.searchParams.set('sign', createHmac('sha256', key).update(`${now}\n${key}`).digest('base64'));
    }
    const text = fitMessage(message, 19_000);
    return { address: url.href, body: { msgtype: 'markdown', markdown: { title: message.title, text } } };
  },
  complaint: (answer) => complaintIn(answer, 'errcode', 'errmsg'),
};
