import { z } from 'zod';
import { day, field, text, webAddress } from './field.ts';
import { reference } from './reference.ts';

export const forges = ['github', 'gitlab', 'gitea', 'gitee', 'cnb', 'bitbucket'] as const;

export const feedbackWays = ['issue', 'mail', 'none'] as const;

/** A user, a group with its path, or a mail address: what owners are called in `CODEOWNERS`, without the `@`. */
export const account = z
  .string()
  .regex(
    /^[A-Za-z0-9_][A-Za-z0-9_.+-]*(?:(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*|@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)$/,
  );

/** `handbook.yaml`: what a company sets once. */
export const Settings = z
  .strictObject({
    company: field(text, '公司或团队名称，显示在首页。', '示例电商'),
    title: field(text, '手册名称。', '运营手册'),
    model: field(reference('models'), '现在用哪个组织方案：方案文件名。', 'operations-center'),
    site: field(webAddress.optional(), '发布后的网址。', 'https://handbook.example.com'),
    base: field(
      z
        .string()
        .regex(/^\/([\w-]+\/)*$/)
        .optional(),
      '网址里的子路径，前后带斜杠。',
      '/handbook/',
    ),
    edition: field(text, '手册版本。', 'V1.0'),
    timeZone: field(text.refine(isTimeZone, '没有这个时区，例如 Asia/Shanghai'), '时区。', 'Asia/Shanghai'),
    forge: field(
      z
        .strictObject({
          kind: field(z.enum(forges), '代码托管：github、gitlab、gitea、gitee、cnb、bitbucket。', 'github'),
          repository: field(webAddress, '仓库网址。', 'https://github.com/example/handbook'),
          branch: field(text, '主分支。', 'main'),
        })
        .optional(),
      '在哪里改手册。',
    ),
    accounts: field(
      z
        .array(
          z.strictObject({
            role: field(reference('roles'), '岗位文件名。', 'sales-supervisor'),
            names: field(
              z.array(account).min(1),
              '这个岗位的人在代码托管平台上的账号、小组（组织/小组）或邮箱，一行一个，不写 @。',
              ['example/sales-leads'],
            ),
          }),
        )
        .min(1)
        .optional(),
      '哪个岗位是平台上的哪些账号：改到他负责的页，就请这些账号看。写在最前面的管全书。',
    ),
    feedback: field(
      z.enum(feedbackWays).optional(),
      '“这页有没有帮到你”怎么收：issue 在平台上提问题（默认）、mail 发邮件、none 不问。',
      'issue',
    ),
    feedbackMail: field(
      z.email().optional(),
      '收反馈的邮箱，feedback 写 mail 时必填。',
      'handbook@example.com',
    ),
    offline: field(
      z.boolean().optional(),
      '看过的页断网也能看（默认）；写 false 就关掉，已经存下的也会清掉。',
      true,
    ),
    review: field(
      z.strictObject({
        warnDays: field(z.int().min(0).max(365), '到期前几天提醒。', 14),
        today: field(day.optional(), '核对到期按哪天算；不写就按最近一次提交的日期。', '2026-11-21'),
      }),
      '核对规则。',
    ),
    approvals: field(
      z
        .strictObject({ maxShare: field(z.number().gt(0).max(1), '一个岗位最多拍板全部步骤的几成。', 0.3) })
        .optional(),
      '拍板权限。',
    ),
    health: field(
      z
        .strictObject({
          maxReports: field(z.int().min(1).optional(), '一个人最多直接带几个人。', 8),
          maxLevels: field(z.int().min(1).optional(), '从上到下最多几层。', 4),
          maxDuties: field(z.int().min(1).optional(), '一个位置连兼任最多担几条职责。', 60),
          maxMeetingHours: field(z.number().positive().optional(), '一周最多开几小时会。', 8),
        })
        .optional(),
      '手册体检的标准；不写的按建议值。',
    ),
  })
  .superRefine(({ feedback, feedbackMail }, context) => {
    if (feedback === 'mail' && feedbackMail === undefined)
      context.addIssue({
        code: 'custom',
        message: '反馈要发邮件，却没写发到哪里：补上 `feedbackMail: handbook@example.com`。',
        path: ['feedback'],
        params: { code: 'missing-key', missing: ['feedbackMail'], within: [] },
      });
  });
export type Settings = z.output<typeof Settings>;

/** Older names, such as Asia/Calcutta, hold too; differences such as +08:00 are no zone. */
function isTimeZone(name: string): boolean {
  if (name !== 'UTC' && !name.includes('/')) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
