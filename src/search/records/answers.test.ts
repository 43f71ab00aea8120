import { beforeAll, expect, test } from 'vitest';
import { isShipped } from '../../fixtures/shipped-content.ts';
import { checkedContent } from '../../site/load-handbook.ts';
import { answerOf } from '../finder/answer.ts';
import { Finder } from '../finder/finder.ts';
import { finderFile } from './finder-file.ts';

const asked = test.runIf(isShipped);
let finder: Finder;

beforeAll(async () => {
  const handbook = (await checkedContent()).value;
  finder = new Finder(JSON.parse(finderFile(handbook)) as ConstructorParameters<typeof Finder>[0]); // our own file
}, 60_000);

const answer = (query: string) => {
  const found = answerOf(finder.find(query), finder.pages);
  return found?.kind === 'meaning' ? finder.pages[found.page]?.t : found && finder.pages[found.role]?.t;
};

asked.each([
  ['退货谁负责', '售后客服'],
  ['谁负责直通车', '直通车专员'],
  ['活动报名找谁', '活动专员'],
  ['什么是动销率', '动销率'],
  ['客服每天做什么', '客服'],
  ['双11谁负责', '店长'],
  ['差评谁来处理', '售后客服'],
  ['退货登记', '售后客服'],
  ['谁发快递', '仓储物流专员'],
  ['谁拍照片', '产品策划'],
  // A step is not done by the owner of its process.
  ['做主图找谁', '美工'],
  ['改详情页找谁', '美工'],
  ['主图谁拍', '美工'],
  ['数据日报谁发', '数据分析专员'],
  // Duties only mention these: what they mean is said.
  ['库存周转率', '库存周转率'],
  ['30秒回复率', '30 秒内回复率'],
  ['aqkc', '安全库存'],
  ['全站推', '货品全站推广'],
  ['ROI怎么算', '投入产出比'],
])('%s: %s', (query, expected) => {
  expect(answer(query)).toBe(expected);
});

asked.each([
  ['谁审批退款', '销售主管'],
  ['退款谁批', '销售主管'],
  ['调账谁批', '店长'],
  ['合同谁批', '运营总监'],
  ['钻展素材谁审', '运营主管'],
  ['广告预算谁批', '推广主管'],
  ['图谁审', undefined],
  ['谁拍板', undefined],
])('%s names who approves, never who does: %s', (query, expected) => {
  expect(answer(query)).toBe(expected);
});

asked.each(['运费谁出', '工资', '发票谁开', '谁排班', 'ruzhi', '我想请假', '报表谁做'])(
  '%s: nobody, since it is only mentioned',
  (query) => {
    expect(answer(query)).toBeUndefined();
  },
);

asked.each(['ROI', 'PPC', 'ERP', '复购率', '爆款', '生意参谋', 'GMV', 'CTR', 'UV', 'DSR'])(
  '%s by itself is answered with what it means',
  (query) => {
    expect(answerOf(finder.find(query), finder.pages)?.kind).toBe('meaning');
  },
);

asked.each(['电话号码', '付款审批', '大促值班', '违规处理', '仓库温度', '换快递公司', '保证金'])(
  '%s: nobody, since no duty or process says all of it',
  (query) => {
    expect(answer(query)).toBeUndefined();
  },
);

asked('访客: nobody, since 回访客户 has its characters and not the word', () => {
  expect(answer('访客')).toBeUndefined();
});

asked.each(['三包', '七夕', 'B2B'])(
  '%s finds nothing, since a numeral or letters in it are no word of theirs',
  (query) => {
    expect(finder.find(query).hits).toEqual([]);
  },
);

asked('PK finds what is called so before what begins with these letters', () => {
  const [top] = finder.find('PK').hits;
  expect(finder.pages[top?.page ?? -1]?.t).toBe('美工交流 PK');
});

asked('a paper that several are called by is not answered with the owner of a process', () => {
  expect(answer('周报')).toBe('数据分析专员');
});

asked.each(['财务', '有几个部门', '美工怎么考核', '我是新来的'])(
  '%s: nobody, since a page is asked for by its name',
  (query) => {
    expect(answer(query)).toBeUndefined();
  },
);

asked.each(['退货入库', '缺货了找谁', '客诉', '对账', '进货'])(
  '%s: whoever it is, no duty on something else',
  (query) => {
    const found = answerOf(finder.find(query), finder.pages);
    expect(found?.kind).toBe('who');
    expect(found).not.toHaveProperty('duty');
  },
);

asked.each([
  ['客服抽查', '抽查'],
  ['上新', '上新'],
  ['盘点', '盘一次库'],
  ['供应商付款', '安排付款'],
  ['促销活动', '618'],
])('%s: name a duty that says so, or what the process is called besides', (query, words) => {
  const found = answerOf(finder.find(query), finder.pages);
  expect(found).toMatchObject({ kind: 'who', duty: { t: expect.stringContaining(words) as string } });
});

asked('name the form that was found, and who fills it in', () => {
  const found = answerOf(finder.find('退货登记'), finder.pages);
  const form = finder.pages.findIndex(({ u }) => u === '/forms/return-exchange-register/');
  expect(found).toMatchObject({ kind: 'who', form });
});

asked('name the duty that a longer question is about, not the first of the process', () => {
  const found = answerOf(finder.find('会员日群内秒杀'), finder.pages);
  expect(found).toMatchObject({ kind: 'who', duty: { t: expect.stringContaining('会员日') as string } });
});

asked('name the duty on big promotions, not one on smaller ones, for a big promotion', () => {
  const found = answerOf(finder.find('双11谁负责'), finder.pages);
  expect(found).toMatchObject({ kind: 'who', duty: { t: expect.stringContaining('双11') as string } });
});

asked('say who stands in for a role that nobody holds in the model in use', () => {
  const role = finder.pages.find(({ u }) => u === '/roles/store-manager/');
  expect(role?.c).toEqual(['项目运营']);
});
