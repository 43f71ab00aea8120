import { createHmac } from 'node:crypto';
import { complaintIn, fitMessage, type Robot } from './robot.ts';

/** @see https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot */
export const feishu: Robot = {
  name: '飞书',
  addressVariable: 'FEISHU_ROBOT_URL',
  keyVariable: 'FEISHU_ROBOT_SECRET',
  call(message, { address, key }, now) {
    const timestamp = String(Math.floor(now / 1000));
    // Cards know no headings. The headline stands in the card's head, not in its text.
    const markdown = message.markdown.replace(/^#{1,6} +(.+)$/gm, '**$1**');
    const content = fitMessage({ ...message, title: '', markdown }, 18_000);
    return {
      address,
      body: {
        ...(key === undefined
          ? {}
          : { timestamp, sign: createHmac('sha256', `${timestamp}\n${key}`).update('').digest('base64') }),
        msg_type: 'interactive',
        card: {
          header: { title: { tag: 'plain_text', content: message.title } },
          elements: [{ tag: 'markdown', content }],
        },
      },
    };
  },
  complaint: (answer) => complaintIn(answer, 'code', 'msg'),
};
