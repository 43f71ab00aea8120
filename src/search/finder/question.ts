import { finderRhythms, type FinderRhythm } from './finder-data.ts';

/** What is asked for: a person, one who approves, a way, a paper, a meaning, a number, a time. */
export type Intent = 'who' | 'approve' | 'how' | 'form' | 'meaning' | 'figure' | 'when';

export interface Question {
  /** What is left to look for. */
  core: string;
  intents: ReadonlySet<Intent>;
  rhythm: FinderRhythm | undefined;
}

const signs: readonly (readonly [Intent, RegExp])[] = [
  ['who', /谁|归哪个|哪个(?:岗位|部门|人)|找哪|shui ?(?:fu ?ze|guan|lai|zuo)|zhao ?shui|\bwho\b/],
  [
    'approve',
    /(?:谁|哪个(?:人|岗位|部门)?)(?:来|能|可以)?(?:审|批|拍板|点头)|(?:审批|审核|[审批]|拍板)(?:要|该|是|归|由|得)?(?:找)?谁/,
  ],
  ['how', /怎么|怎样|如何|咋|流程|步骤|先做什么|怎办|\bhow\b|zen ?me/],
  ['form', /哪(?:张|个|份|些)?表|什么表|填什么|表格|登记在|报表|登记表/],
  ['meaning', /什么是|是什么|是啥|啥是|什么意思|啥意思|含义|定义|\bwhat is\b|shi ?shen ?me/],
  ['figure', /多少|几分|怎么算|公式|目标值|达标|标准是/],
  ['when', /什么时候|几点|多久|何时|啥时候|多长时间|几次|哪天|几天|几[号日]/],
];

const rhythmSigns: Record<FinderRhythm, RegExp> = {
  daily: /每天|每日|天天/,
  weekly: /每周|每星期|每个星期/,
  monthly: /每月|每个月/,
  quarterly: /每季/,
  yearly: /每年/,
  event: /有事就做/,
};

/** What people say is done with a thing, and which of them they seldom name a thing by. */
const verbs =
  '负责|管理|管|做|处理|看|出|填写|填|写|打|审批|审核|审|批|定|主持|召集|召开|参加|给|办理|办|弄|搞|牵头';
const howVerbs = '办理|办|做|弄|处理|算|写|填|用';

/** Words that ask and do not name; longest first within each alternative. */
const askingWords = new RegExp(
  [
    '^我(?:是|们)|^(?:这个|这本|这份|这张)|^负责(?=.)',
    '(?:什么|啥)是|是(?:什么|啥)(?:意思)?',
    '请问|麻烦问|一共|总共|想知道|我想要?|我要|帮我',
    `(?:是|由|该|应该|都|到底)?(?:归)?谁(?:来)?(?:${verbs})?`,
    '归?哪个(?:人|部门|岗位)?(?:来)?(?:负责|管理|管|做|处理|审批|审|批|办|弄|搞)',
    `(?:该|应该|要)?找(?:谁|哪位|哪个(?:人|部门|岗位)?)(?:${verbs})?`,
    '负责人|负责(?:的)?(?:岗位|部门)?(?:是)?$|的(?:人|岗位|部门)$|(?:哪个|哪些|什么)(?:岗位|部门|人)',
    `(?:该|应该|要|是)?(?:怎么样?|怎样|如何|咋样?)(?:${howVerbs})?`,
    '(?:需要|要)?(?:填|写|用|登记在|记在|交)?(?:哪一?张|哪个|哪份|哪些|什么)(?:表格|表单|表|报表)',
    '(?:是|在)?什么时候|啥时候|几点钟?|多久一次|多久做一次|多久|多长时间|几次|哪天|何时',
    '(?:需要|要|得)?几(?:天|号|日|个?小时|分钟)',
    '是?干(?:嘛|吗)',
    '(?:需要|要|该|应该|都|先)?(?:做|干|忙)(?:什么|啥|些什么|哪些|哪几件)(?:事情?|工作|活儿?)?',
    '(?:是|有|要|先|都)?(?:什么意思|什么|啥意思|啥|些什么)',
    '(?:是|有|要)?多少(?:个|人|钱|天)?|最少|最多|几个人|几个',
    '(?:在|去|到)?哪(?:里|儿|边)?(?:能|可以)?(?:看|查|找|填|下载)?',
    '(?:能|可)?不(?:能|可以)|可以|能否|是否|有没有|有哪些|哪些|哪个',
    '(?:岗位|工作)?(?:职责|说明书?|内容)$|流程图?(?:是)?$|步骤$|(?:的|了|吗|呢|吧|啊|呀|嘛|么|是)+$',
    'shui ?(?:lai ?)?(?:fu ?ze|guan|chu ?li|zuo)|(?:gai ?)?zhao ?shui|zen ?me ?(?:ban|zuo)?|shi ?shen ?me|shen ?me ?shi ?hou|na ?zhang ?biao|liu ?cheng$',
    '\\b(?:who is responsible for|who does|who|how to|how|what is|what|where|when|the|of|for)\\b',
  ].join('|'),
  'g',
);

/** Whether a duty's own words begin with how often it comes round: “每周把…”. */
export function beginsWithRhythm(text: string, rhythm: FinderRhythm): boolean {
  return text.search(rhythmSigns[rhythm]) === 0;
}

/** Part a question from what it is about; a query of asking words only is left as it is. */
export function parseQuestion(normalised: string): Question {
  const intents = new Set(signs.filter(([, sign]) => sign.test(normalised)).map(([intent]) => intent));
  const rhythm = finderRhythms.find((name) => rhythmSigns[name].test(normalised));
  const asked = intents.size > 0 || /做|干|\?|？/.test(normalised);
  const timeless = rhythm && asked ? normalised.replace(rhythmSigns[rhythm], ' ') : normalised;
  return { core: coreOf(timeless) || normalised, intents, rhythm };
}

/** What is left without asking words; some come to the end only when others are gone. Empty when nothing names a thing. */
function coreOf(asked: string): string {
  let core = asked.replaceAll(/(\p{Script=Han})[/、+&](?=\p{Script=Han})/gu, '$1 ');
  for (;;) {
    const rest = core
      .replaceAll(askingWords, ' ')
      .replaceAll(/[ ?!？！。…~]+/g, ' ')
      .trim();
    if (rest === core || rest === '') break;
    core = rest;
  }
  return core.replaceAll(/(\p{Script=Han})[的了]+(?=\p{Script=Han})/gu, '$1 ');
}
