import { complaintIn, fitMessage, type Robot } from './robot.ts';

/** @see https://developer.work.weixin.qq.com/document/path/99110 */
export const wecom: Robot = {
  name: '企业微信',
  addressVariable: 'WECOM_ROBOT_URL',
  call: (message, { address }) => ({
    address,
    body: { msgtype: 'markdown', markdown: { content: fitMessage(message, 4096) } },
  }),
  complaint: (answer) => complaintIn(answer, 'errcode', 'errmsg'),
};
