import type { DateGrammar, Groups, Moment, Shape } from './grammar.ts';
import { partOfYear } from './point.ts';
import { centuryPoint, dayPoint, partOf, shape, yearPoint, yearRange, yearsTo } from './shapes.ts';

const DIGITS = '〇一二三四五六七八九';
const digitOf = (character: string): number =>
  character === '零' || character === '○' ? 0 : DIGITS.indexOf(character);

/** "二〇一一" → 2011, "十九" → 19, "三十一" → 31, "1990" → 1990. */
function numberOf(written = ''): number {
  if (/^\d/.test(written)) return Number(written);
  if (!written.includes('十')) return Number([...written].map(digitOf).join(''));
  const [tens = '', ones = ''] = written.split('十');
  return (tens === '' ? 1 : digitOf(tens)) * 10 + (ones === '' ? 0 : digitOf(ones));
}

/** A year of three or four digits; shorter ones count years, unless an era stands before them. */
const YEAR = '(?<year>\\d{4}|[一二三四五六七八九][〇零○一二三四五六七八九]{3})';
const SMALL = '(?:\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';
const EDGE = '(?<![\\d.〇一二三四五六七八九十百千万亿第])';
/** 前 alone is an era only before a year of three digits: 前五年 are five years. */
const ERA = '(?:(?<bc>公元前|西元前|(?<![之以])前(?=\\d{3} ?年))|公元|西元)';
const PART =
  '(?:(?<early>初期|早期|初叶|前期|初)|(?<mid>中期|中叶|年中|中)|(?<late>末期|末叶|晚期|后期|末|底))';
const SEPARATOR = '(?:至|到|—|－|–|-|~|～|―)';

const SEASONS: Readonly<Record<string, number>> = { 春: 3, 夏: 6, 秋: 9, 冬: 12 };

function monthPoint({ year, month, ...groups }: Groups): Moment | null {
  const number = numberOf(month);
  if (number < 1 || number > 12) return null;
  const from: Moment['from'] = {
    kind: 'month',
    year: year === undefined ? null : numberOf(year),
    month: number,
    part: partOf(groups),
  };
  return year === undefined ? { from, needs: 'month' } : { from };
}

const withDigits = (year: string | undefined): string | undefined =>
  year === undefined ? undefined : String(numberOf(year));

const century = ({ century: number, bc, ...groups }: Groups): Moment | null =>
  centuryPoint(numberOf(number), bc !== undefined, partOf(groups));

const shapes: readonly Shape[] = [
  shape(
    `${EDGE}(?:${YEAR} ?年 ?)?(?<month>${SMALL}) ?月 ?(?<day>${SMALL}) ?[日号號](?!线)`,
    ({ year, month, day }) => dayPoint(withDigits(year), numberOf(month), String(numberOf(day))),
  ),
  // "10月3日至5日": the second day takes the month of the first.
  shape(
    `${EDGE}(?:${YEAR} ?年 ?)?(?<month>${SMALL}) ?月 ?(?<day>${SMALL}) ?[日号號]? ?${SEPARATOR} ?(?<last>${SMALL}) ?[日号號]`,
    ({ year, month, day, last }) => {
      const from = dayPoint(withDigits(year), numberOf(month), String(numberOf(day)));
      const to = dayPoint(withDigits(year), numberOf(month), String(numberOf(last)));
      return from === null || to === null || numberOf(last) <= numberOf(day)
        ? null
        : { from: from.from, to: to.from };
    },
  ),
  shape(
    `(?<![\\d/-])(?<year>\\d{4})(?<mark>[-/])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?![\\d/-])`,
    ({ year, month, day }) => dayPoint(year, Number(month), day),
  ),
  shape(`${EDGE}${YEAR} ?年 ?(?<month>${SMALL}) ?月(?!\\s?\\d)${PART}?(?!间)`, monthPoint),
  shape(`${EDGE}(?<month>${SMALL}) ?月(?![\\s]?\\d)${PART}?`, monthPoint),
  // "2011年3月至5月"
  shape(
    `${EDGE}${YEAR} ?年 ?(?<month>${SMALL}) ?月? ?${SEPARATOR} ?(?<last>${SMALL}) ?月(?! ?\\d)`,
    ({ year, month, last }) => {
      const [from, to] = [numberOf(month), numberOf(last)];
      if (from < 1 || to > 12 || to <= from) return null;
      const at = (number: number): Moment['from'] => ({
        kind: 'month',
        year: numberOf(year),
        month: number,
        part: null,
      });
      return { from: at(from), to: at(to) };
    },
  ),
  shape(`${EDGE}${YEAR} ?年 ?(?<season>[春夏秋冬])[天季]?`, ({ year, season = '' }) => ({
    from: { kind: 'season', year: numberOf(year), first: SEASONS[season] ?? 1, months: 3 },
  })),
  shape(`${EDGE}${YEAR} ?年(?:第)?(?<count>[一二三四1-4])季度`, ({ year, count }) => ({
    from: { kind: 'season', year: numberOf(year), first: (numberOf(count) - 1) * 3 + 1, months: 3 },
  })),
  shape(`${EDGE}${YEAR} ?年(?:(?<first>上)|下)半年`, ({ year, first }) => ({
    from: { kind: 'season', year: numberOf(year), first: first === undefined ? 7 : 1, months: 6 },
  })),
  shape(`${EDGE}${YEAR} ?年${PART}`, ({ year, ...groups }) => {
    const part = partOf(groups);
    return part === null ? null : { from: partOfYear(numberOf(year), part), needs: 'year' };
  }),
  // Centuries and decades.
  shape(`${EDGE}(?:${ERA} ?)?(?<century>${SMALL}) ?世[纪紀]${PART}?`, century),
  shape(`${EDGE}(?:${ERA} ?)?(?<century>${SMALL})(?= ?${SEPARATOR} ?${SMALL} ?世[纪紀])`, century),
  shape(
    `${EDGE}(?<century>${SMALL}) ?世[纪紀] ?(?<tens>\\d0|[一二三四五六七八九]?十) ?年代${PART}?`,
    ({ century: number, tens, ...groups }) => ({
      from: {
        kind: 'decade',
        year: (numberOf(number) - 1) * 100 + numberOf(tens),
        years: 10,
        part: partOf(groups),
      },
    }),
  ),
  shape(
    `上(?:个)?世[纪紀] ?(?<tens>\\d0|[一二三四五六七八九]?十) ?年代${PART}?`,
    ({ tens, ...groups }, { now }) =>
      now === null
        ? null
        : {
            from: {
              kind: 'decade',
              year: Math.floor((now - 1) / 100) * 100 - 100 + numberOf(tens),
              years: 10,
              part: partOf(groups),
            },
          },
  ),
  shape(
    `${EDGE}(?<year>\\d{3}0|[一二三四五六七八九][〇零○一二三四五六七八九]{2}[〇零○]) ?年代${PART}?`,
    ({ year, ...groups }) => ({
      from: { kind: 'decade', year: numberOf(year), years: 10, part: partOf(groups) },
    }),
  ),
  // Years.
  shape(
    `${EDGE}${ERA} ?(?<year>\\d{1,4}|[〇零○一二三四五六七八九十]{1,4}) ?年(?![代间来度级龄])`,
    ({ bc, year }) => {
      const number = numberOf(year);
      return number > 0 && Number.isFinite(number) ? { from: yearPoint(number, bc !== undefined) } : null;
    },
  ),
  // "公元前264年至前146年", "公元前264至146年"
  shape(`${EDGE}公元前 ?(?<year>\\d{1,4})(?= ?${SEPARATOR} ?(?:公元)?前? ?\\d{1,4} ?年)`, ({ year }) => ({
    from: yearPoint(Number(year), true),
  })),
  shape(`(?<=公元前 ?\\d{1,4} ?年? ?${SEPARATOR} ?)(?<year>\\d{1,3}) ?年`, ({ year }) => ({
    from: yearPoint(Number(year), true),
  })),
  shape(`${EDGE}(?<year>\\d{3}) ?年(?![代间来度级龄的])`, ({ year }) => ({
    from: yearPoint(Number(year), false),
    needs: 'year',
  })),
  shape(`${EDGE}${YEAR} ?年(?![代级龄])`, ({ year }) => ({
    from: yearPoint(numberOf(year), false),
    needs: 'year',
  })),
  shape(`${EDGE}${YEAR}(?= ?${SEPARATOR} ?(?:\\d{4}|\\d{2}) ?年)`, ({ year }) => ({
    from: yearPoint(numberOf(year), false),
  })),
  shape(`${EDGE}(?<year>[12]\\d{3}) ?年? ?${SEPARATOR} ?(?<to>\\d{4}|\\d{2}) ?年`, yearsTo),
  // In brackets a year needs no 年: "（1685－1750）", "（2001）".
  shape(`(?<=[（(] ?约?)(?<year>\\d{3,4}) ?${SEPARATOR} ?(?<to>\\d{3,4})(?=[）)，,；;])`, ({ year, to }) =>
    yearRange(year, to, false),
  ),
  shape(`(?<=[（(] ?约?)(?<year>[12]\\d{3})(?= ?[）)])`, ({ year }) => ({
    from: yearPoint(Number(year), false),
    needs: 'year',
  })),
  // "1361和1528年": the second says what the first is.
  shape(`${EDGE}(?<year>[12]\\d{3})(?= ?[和与、] ?[12]\\d{3} ?年(?!代))`, ({ year }) => ({
    from: yearPoint(Number(year), false),
  })),
];

/** Dates as Chinese writes them. */
export const chineseDates: DateGrammar = {
  shapes,
  joint: new RegExp(`^ ?${SEPARATOR} ?$`, 'u'),
  between: null,
  approximation: /(?:大约在|大约|大概在|大概|约在|约于|约)(?:公元)?$/u,
  approximated: /^(?:左右|前后|上下)/u,
  // "历时1000年": a count of years.
  isYear: (year, before, after) =>
    year <= 2200 &&
    !/(?:历时|长达|持续|超过|近|过去|经过|达|已有|有着|约有|数|共|每) ?$/u.test(before) &&
    !/^ ?(?:以上|之久|历史|的历史|来|多|内|间隔|寿命|之后的今天)/u.test(after) &&
    !(year % 100 === 0 && /^(?:前|后|之前|之后|以前|以来)/u.test(after) && !/(?:在|于|自|从)$/u.test(before)),
  isMonth: (before, after) => !/[个第每]$/u.test(before) && !/^(?:份?[大小]|亮|球|饼|经|光)/u.test(after),
  unread: null,
  past: null,
  future: /将于|将在|将会|预计|计划|明年|即将|拟于/u,
  stop: /[。！？]/u,
};
