import { finderRhythms, type FinderRhythm } from './finder-data.ts';

/** What is asked for: a person, a way, a paper, a meaning, a number, a time. */
export type Intent = 'who' | 'how' | 'form' | 'meaning' | 'figure' | 'when';

export interface Question {
  /** What is left to look for. */
  core: string;
  intents: ReadonlySet<Intent>;
  rhythm: FinderRhythm | undefined;
}

const signs: readonly (readonly [Intent, RegExp])[] = [
  ['who', /谁|归哪个|哪个(?:岗位|部门|人)|找哪|shui ?(?:fu ?ze|guan|lai|zuo)|zhao ?shui|\bwho\b/],
  ['how', /怎么|怎样|如何|咋|流程|步骤|先做什么|怎办|\bhow\b|zen ?me/],
  ['form', /哪(?:张|个|份|些)?表|什么表|填什么|表格|登记在|报表|登记表/],
  ['meaning', /什么是|是什么|是啥|啥是|什么意思|啥意思|含义|定义|\bwhat is\b|shi ?shen ?me/],
  ['figure', /多少|几分|怎么算|公式|目标值|达标|标准是/],
  ['when', /什么时候|几点|多久|何时|啥时候|多长时间|几次|哪天/],
];

const rhythmSigns: Record<FinderRhythm, RegExp> = {
  daily: /每天|每日|天天/,
  weekly: /每周|每星期|每个星期/,
  monthly: /每月|每个月/,
  quarterly: /每季/,
  yearly: /每年/,
  event: /有事就做/,
};

/** Words that ask and do not name; longest first within each alternative. */
const askingWords = new RegExp(
  [
    '(?:什么|啥)是|是(?:什么|啥|怎么样|怎样)(?:意思|的)?',
    '请问|麻烦问|想知道|我想|我要|帮我',
    '(?:是|由|该|应该|都|到底)?(?:归)?谁(?:来)?(?:负责|管理|管|做|处理|看|出|填写|填|写|打|审批|审|批|定|主持|给|办|弄|搞|牵头)?',
    '归?哪个(?:人|部门|岗位)?(?:来)?(?:负责|管理|管|做|处理|审批|审|批|办|弄|搞)',
    '(?:该|应该|要)?找(?:谁|哪位|哪个(?:人|部门|岗位)?)',
    '负责人|负责(?:的)?(?:岗位|部门)?(?:是)?$|(?:哪个|哪些|什么)(?:岗位|部门|人)',
    '(?:该|应该|要)?(?:怎么办理|怎么办|怎么做|怎么弄|怎么处理|怎么算|怎么写|怎么填|怎么|怎样|如何|咋办|咋)',
    '(?:需要|要)?(?:填|写|用|登记在|记在|交)?(?:哪一?张|哪个|哪份|哪些|什么)(?:表格|表单|表|报表)',
    '(?:是|在)?什么时候|啥时候|几点钟?|多久一次|多久做一次|多久|多长时间|几次|哪天|何时',
    '是?干(?:嘛|吗)',
    '(?:是|有|要|先|都)?(?:做|干)?(?:什么意思|什么|啥意思|啥|些什么)',
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

/** What is left when no asking word is, also of those that stand at the end only when others are gone. */
function withoutAsking(text: string): string {
  const left = text
    .replaceAll(askingWords, ' ')
    .replaceAll(/(\p{Script=Han})[的了]+(?=\p{Script=Han})/gu, '$1 ')
    .replaceAll(/ +/g, ' ')
    .trim();
  return left === text ? left : withoutAsking(left);
}

/** Part a question from what it is about; a query of asking words only is left as it is. */
export function parseQuestion(normalised: string): Question {
  const intents = new Set(signs.filter(([, sign]) => sign.test(normalised)).map(([intent]) => intent));
  const rhythm = finderRhythms.find((name) => rhythmSigns[name].test(normalised));
  const asked = intents.size > 0 || /做|干|\?|？/.test(normalised);
  const timeless = rhythm && asked ? normalised.replace(rhythmSigns[rhythm], ' ') : normalised;
  const stripped = withoutAsking(timeless);
  return { core: stripped === '' ? normalised : stripped, intents, rhythm };
}
