import type { Span } from '../../article/article.ts';
import type { FigureValue } from '../fact.ts';
import type { Bound } from './bound.ts';
import { chineseNumber } from './chinese-number.ts';
import { unitTable } from './measure.ts';
import { clean } from './quantity.ts';
import { isDuration } from './unit.ts';

const UNITS = unitTable([
  '%: %, ％',
  'percentage points: 个百分点',
  'km: 公里, 千米, km',
  'm: 米, 公尺, m',
  'cm: 厘米, 公分, cm',
  'mm: 毫米, mm',
  'nm: 纳米',
  'mi: 英里',
  'ft: 英尺',
  'in: 英寸',
  'km²: 平方公里, 平方千米, km²',
  'm²: 平方米, m²',
  'm³: 立方米, m³',
  'mi²: 平方英里',
  'ha: 公顷',
  'acre: 英亩',
  'kg: 公斤, 千克, kg',
  '斤: 斤',
  'g: 克',
  'lb: 磅',
  't: 吨, 公吨',
  'l: 升',
  'km/h: 公里/小时, 公里每小时, 千米每小时, km/h',
  'm/s: 米每秒, 米/秒',
  '°C: 摄氏度, °C, ℃',
  '°F: 华氏度',
  '°: 度',
  'kW: 千瓦',
  'MW: 兆瓦',
  'GW: 吉瓦',
  'kWh: 千瓦时',
  'CNY: 元, 人民币, 元人民币',
  'USD: 美元',
  'EUR: 欧元',
  'GBP: 英镑',
  'JPY: 日元, 日圆',
  'HKD: 港元, 港币',
  'KRW: 韩元',
  'RUB: 卢布',
  'years: 年, 岁, 周岁, 周年',
  'months: 个月, 个多月',
  'weeks: 周, 星期, 个星期',
  'days: 天, 日',
  'hours: 小时, 个小时, 个钟头',
  'minutes: 分钟',
  'seconds: 秒, 秒钟',
  'light-years: 光年',
  'Hz: 赫兹',
]);
/** What is counted is the classifier itself, or the noun behind it where that is certain. */
const CLASSIFIERS =
  '名|位|人|个|座|艘|架|辆|支|枚|所|家|只|头|匹|条|件|幅|篇|部|本|场|次|种|项|票|户|套|栋|幢|间|张|台|颗|棵|株|扇|口|层|段|节|股|份|处|批|倍|集|首|门|册|卷|根|块|片|对|双|组|队|起|例|步|级|分|两|页|章|国(?!家)';
/** These count things, never actions: a noun comes next. */
const BEFORE_NOUNS = /^[名位个座艘架辆支枚所家只头匹条件幅篇部本种项户套栋幢间张台颗棵株扇首门册卷根块]$/u;
const NO_NOUN =
  /^(?:来自|以上|以下|以内|左右|不同|主要|死亡|受伤|遇难|获得|分别|获|被|参加|参与|可以|能够|组成|增加|减少|升至|降至|其中|之一|当中|之间|之中|方面|小时|星期|月|多)/u;
const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'CNY',
  '￥': 'CNY',
};

const BEFORE: readonly (readonly [string, Bound])[] = [
  ['至少有', 'over'],
  ['至少', 'over'],
  ['最少', 'over'],
  ['超过了', 'over'],
  ['超过', 'over'],
  ['多于', 'over'],
  ['逾', 'over'],
  ['不少于', 'over'],
  ['将近', 'under'],
  ['接近', 'under'],
  ['不到', 'under'],
  ['不足', 'under'],
  ['少于', 'under'],
  ['低于', 'under'],
  ['最多', 'under'],
  ['多达', 'under'],
  ['高达', 'under'],
  ['近', 'under'],
  ['大约有', 'about'],
  ['大约', 'about'],
  ['约有', 'about'],
  ['约为', 'about'],
  ['约', 'about'],
  ['大概', 'about'],
  ['估计', 'about'],
];
const BOUNDS = new Map(BEFORE);

const NUMBER =
  '(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,15})(?:\\.\\d{1,9})?(?: ?[百千]?[万萬亿億兆]{1,2}|[百千](?![米克瓦]))?';
const SPELLED =
  '[十一二两兩三四五六七八九](?:[零〇一二三四五六七八九十百万萬亿億]|[两兩](?=[百千万亿])|千(?!米|克|瓦)){0,14}(?:点[零〇一二三四五六七八九]{1,6})?';
const AMOUNT = `(?:${NUMBER}|${SPELLED})`;
const UNIT = [...UNITS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((unit) => unit.replace(/[²³/]/g, '\\$&'))
  .map((unit) => unit.replace(/\\([²³])/g, '$1'))
  .join('|');
const EDGE =
  '(?<![\\p{Script=Latin}\\d第这那该每另其某首前后几数号点:：./〇零一二两三四五六七八九十百千万亿-]|[.,]\\d|(?<!小)时|[×±^] ?)';

const FIGURE = new RegExp(
  `(?<bound>${BEFORE.map(([word]) => (word === '近' ? '(?<![最附临靠远邻])近' : word)).join('|')})? ?(?:(?<money>(?:US)?\\$|[€£¥￥]) ?)?(?:(?<minus>零下|负|[-−])(?=\\d|[十一二三四五六七八九]))?` +
    `(?:百分之(?<percent>${AMOUNT})(?: ?(?:至|到|-|–|~) ?(?:百分之)?(?<percentTo>${AMOUNT}))?` +
    `|(?<under>${AMOUNT})分之(?<over>${AMOUNT})` +
    `|${EDGE}(?<amount>${AMOUNT})(?<more>多|余|馀|来)?(?<late>[万萬亿億])?(?:(?<unitFrom>${UNIT})? ?(?:至|到|-|–|—|~|～) ?(?:[$€£¥])?(?<to>${AMOUNT}))?(?<moreTo>多|余)?` +
    ` ?(?:(?<unit>${UNIT})|(?<classifier>${CLASSIFIERS}))?)(?<after>以上|左右|上下|以下|多|有余)?`,
  'gu',
);
/** "1点 5" and the like: what may not follow a number at once. */
const GLUED = /^(?:[\p{Script=Latin}\d:：/_-]|[时点号届楼室级期路线](?!钟)|\.\d)/u;
const SHIFTED = /^(?:后|前|之后|之前|以后|以前|以来|来|间|内|代|级|制|度|期间|战争|的今天)/u;

/** Reads the figures of a Chinese text beside its dates, in order and without overlap; time is linear in its length. */
export function readChineseFigures(
  text: string,
  dates: readonly Span[],
): readonly { readonly span: Span; readonly figure: FigureValue }[] {
  const found: { span: Span; figure: FigureValue }[] = [];
  let date = 0;
  for (const match of text.matchAll(FIGURE)) {
    const start = match.index + (/^ /.exec(match[0])?.[0].length ?? 0);
    while ((dates[date]?.end ?? Infinity) <= start) date += 1;
    const read = figureOf(text, match, match.groups ?? {});
    const end = match.index + (read?.length ?? 0);
    if (read === null || (dates[date]?.start ?? Infinity) < end) continue;
    found.push({ span: { start, end }, figure: read.figure });
  }
  return found;
}

interface Read {
  readonly figure: FigureValue;
  /** Characters of the match that belong to it. */
  readonly length: number;
}

function figureOf(
  text: string,
  match: RegExpExecArray,
  groups: Readonly<Record<string, string | undefined>>,
): Read | null {
  const [whole] = match;
  const { bound, percent, percentTo, under, over, more, after, moreTo } = groups;
  const boundOf: Bound =
    bound !== undefined
      ? (BOUNDS.get(bound) ?? 'about')
      : (more !== undefined && more !== '来') ||
          moreTo !== undefined ||
          after === '以上' ||
          after === '多' ||
          after === '有余'
        ? 'over'
        : after === '以下'
          ? 'under'
          : after !== undefined || more === '来'
            ? 'about'
            : 'exact';
  const valued = (
    value: number,
    upTo: number | null,
    unit: string | null,
    length = whole.trimEnd().length,
  ): Read => ({
    figure: { value, upTo, unit, approximate: boundOf !== 'exact', bound: boundOf, conversion: null },
    length,
  });
  if (percent !== undefined) {
    const [from, to] = [chineseNumber(percent), percentTo === undefined ? null : chineseNumber(percentTo)];
    return from === null ? null : valued(from, to !== null && to > from ? to : null, '%');
  }
  if (under !== undefined && over !== undefined) {
    const [one, all] = [chineseNumber(over), chineseNumber(under)];
    if (one === null || all === null || all <= one || all === 0) return null;
    return valued(clean(one / all), null, null);
  }
  return counted(text, match, groups, valued);
}

function counted(
  text: string,
  match: RegExpExecArray,
  {
    amount = '',
    late,
    to,
    money,
    minus,
    unit: unitWord,
    unitFrom,
    classifier,
    more,
  }: Readonly<Record<string, string | undefined>>,
  valued: (value: number, upTo: number | null, unit: string | null, length?: number) => Read,
): Read | null {
  const end = match.index + match[0].length;
  const plain = chineseNumber(amount.replace(/ /g, '') + (late ?? ''));
  if (plain === null || (late !== undefined && more === undefined)) return null;
  const upper = to === undefined ? null : chineseNumber(to.replace(/ /g, ''));
  if (to !== undefined && (upper === null || upper <= plain)) return null;
  // "800米至1200米" is one range, "3米至5公斤" is none.
  if (unitFrom !== undefined && unitFrom !== unitWord) return null;
  // "3至5万" is thirty to fifty thousand.
  const scale =
    upper !== null && !/[万萬亿億]/.test(amount) ? (/[万萬亿億]+$/.exec(to ?? '')?.[0] ?? '') : '';
  const value =
    (minus === undefined ? 1 : -1) * (scale === '' ? plain : (chineseNumber(amount + scale) ?? plain));
  const behind = text.slice(end, end + 12);
  const inDigits = /\d/.test(amount);
  const currency = money === undefined ? null : (CURRENCIES[money.slice(-1)] ?? null);
  const unit = currency ?? (unitWord === undefined ? null : (UNITS.get(unitWord) ?? null));
  if (unit !== null) {
    const isShifted = SHIFTED.test(behind) && value < 1000;
    if (isDuration(unit) && (isShifted || value === 1) && !match[0].endsWith('岁')) return null;
    // "2019年" and "3日" are dates or no figure at all; "度" counts times as well as degrees.
    if (unitWord === '年' && /^[12]\d{3}$/.test(amount)) return null;
    // 三元 is a triple as well as three yuan.
    if (unitWord === '元' && !inDigits && value < 10) return null;
    if (unitWord === '日' || (unitWord === '周' && /^[一二三四五六日末年]/u.test(behind))) return null;
    if (unitWord === '度' && !inDigits) return null;
    if (/^[A-Za-z]+$/.test(unitWord ?? '') && /^\p{Script=Latin}/u.test(behind)) return null;
    return valued(value, upper, unit);
  }
  if (classifier !== undefined) {
    if (GLUED.test(behind) || value < (classifier === '倍' ? 2 : 3)) return null;
    // "公司的三个品牌": as definite as "its three brands".
    if (!inDigits && value <= 10 && /的$/u.test(text.slice(0, match.index))) return null;
    if (classifier === '两' && value < 10) return null;
    if (classifier === '分' && (!inDigits || /^[之别配成布为析支散裂辨歧]/u.test(behind))) return null;
    if ((classifier === '级' && value > 20) || (/[级国]/.test(classifier) && !inDigits)) return null;
    if (/^[大小]?(?:家都|人民|人们|口号|口气|头脑|门槛|分之)/u.test(classifier + behind)) return null;
    return valued(value, upper, BEFORE_NOUNS.test(classifier) ? nounBehind(behind, classifier) : classifier);
  }
  if (upper !== null || GLUED.test(behind)) return null;
  const grouped = /\d,\d{3}/.test(amount);
  const large = grouped || /[万萬亿億]/.test(amount + (late ?? ''));
  return large ? valued(value, null, null) : null;
}

let segmenter: Intl.Segmenter | null = null;

/** What may stand behind a noun; before any other word it may be the first half of a longer name. */
const AFTER_NOUN = /^(?:[^\p{Script=Han}]|$|[和与及或被在于从由是有将已都也等把向对为])/u;

/** The noun behind a classifier where one word stands there alone; else the classifier. */
function nounBehind(behind: string, classifier: string): string {
  const [han = ''] = /^\p{Script=Han}{2,10}/u.exec(behind) ?? [];
  if (han === '' || NO_NOUN.test(han)) return classifier;
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const [first] = [...segmenter.segment(han)].map(({ segment }) => segment);
  if (first === undefined || first.length < 2) return classifier;
  return AFTER_NOUN.test(behind.slice(first.length)) ? first : classifier;
}
