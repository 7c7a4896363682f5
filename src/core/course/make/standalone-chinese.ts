import type { Reason } from './candidate.ts';
import type { GapRules } from './gap-rules.ts';

/** Characters; a longer gap card is not read. */
const MOST_CHARACTERS = 90;
const FEWEST_CHARACTERS = 9;

const PRONOUN = /^(?:他|她|它|其(?!他|余|实))/u;
const OPENING =
  /^(?:这|此(?!外)|该|那|上述|前者|后者|两者|双方|当时|随后|之后|后来|此后|此时|同年|同时|对此|为此|由此|以此|如此|其中|其他|其余|然后|接着|接下来|首先|其次|例如|比如|另一|最后|最终|但|而|并|也|还|又|因此|所以|于是|不过|从此)/u;
const PERSONAL = /他(?!国|人|乡)|她|它|其(?!他|余|实|中|次)/u;
const POINTING = /这|该(?!当)|上述|前者|后者|两者|此(?!外|前|后)|本文|本书/u;
const AUTHOR = /我(?!国家)|咱们|笔者|您|你/u;
const RELATIVE =
  /当时|随后|后来|今年|去年|明年|前年|昨天|今天|明天|昨日|今日|目前|现在|如今|近日|最近|同年|次年|翌年|当年|年后|个月后|天后|此前|此后|其后|同日|当日|至今|迄今|上个?月|下个?月|本月|本周|上周|同月|当天|日前|近年/u;
/** A clause of place, time or reason at the head. */
const PLACED = /^(?:在|自|从|当|随着|由于|为了|虽然|尽管|直至|直到|除了|根据|由|因|为|早在)[^，]{1,30}，/u;
/** A date at the head, with the words around it. */
const DATED =
  /^(?:自|从|在|于|到|至|截至|直到|直至|早在)? ?[\d 〇零一二三四五六七八九十公元前年月日世纪代初末中期底间春夏秋冬季天、至到-]+(?:起|时|间|期间|以来|之间|年间)? ?[，,]?/u;
/** Without a subject before it, a verb has one in the sentence before. */
const VERB_FIRST =
  /^(?:出生|毕业|加入|成为|获|担任|开始|当选|就任|逝世|去世|病逝|前往|移居|返回|出版|发表|进入|成立|建成|完成|开放|启用|改名|更名|改为|被|将|又|再|并|则|还|也|曾|才|就|仍|已|正式|首次|随|因|由于|因为|虽然|尽管|如果|当|在|与|和|为|以|由|经|是|有|可|能|会|占|共|约|超过|达|增|减|升|降)/u;

function pointsBack(sentence: string): Reason | null {
  if (AUTHOR.test(sentence)) return 'author-voice';
  if (PRONOUN.test(sentence)) return 'unresolved-pronoun';
  if (OPENING.test(sentence) || POINTING.test(sentence)) return 'points-back';
  if (RELATIVE.test(sentence)) return 'relative-time';
  const undated = sentence.replace(DATED, '').trimStart();
  const placed = undated.replace(PLACED, '').trimStart();
  if (undated !== sentence && VERB_FIRST.test(placed)) return 'unresolved-pronoun';
  const [first = ''] = placed.split(/[，；：]/u);
  return PERSONAL.test(first) ? 'unresolved-pronoun' : null;
}

const han = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;

/** Which Chinese sentences stand alone. */
export const chineseRules: GapRules = {
  tie: /^(?:但是|但|然而|不过|而且|此外|另外|因此|所以|于是|同时)[，,]?/u,
  pointsBack,
  listJoint: /^ ?(?:、|，|,|和|与|及|以及|或|；) ?(?:在|于)?$/u,
  statement: /^[^。！？，、；]{2}[^]*[。！；.][”’」』）)]*$/u,
  isTooLong: (prompt) => [...prompt].length > MOST_CHARACTERS,
  isTooShort: (shown) => han(shown) < FEWEST_CHARACTERS,
  isUnspaced: true,
  months: [],
  decimal: '.',
};
