import type { Span } from '../article/article.ts';
import { primaryLanguage } from './language.ts';
import { shifted } from './within.ts';

interface Words {
  /** At the end of what stands before a fact: what it hangs on and says nothing alone. */
  readonly hanging: RegExp;
  /** At the head of a clause: what ties it to another. */
  readonly leading: RegExp;
  /** Longest, in characters. */
  readonly longest: number;
  /** Fewer words (or characters, where no spaces part them) say too little. */
  readonly isEnough: (text: string) => boolean;
  readonly gap: string;
}

const words = (text: string): number => text.split(/\s+/u).filter((word) => /\p{L}{2}/u.test(word)).length;

const SPACED = { longest: 90, isEnough: (text: string) => words(text) >= 2, gap: ' … ' };

const LANGUAGES: Readonly<Record<string, Words>> = {
  de: {
    ...SPACED,
    hanging:
      /(?:^|[\s,;:(–—])(?:im|in|am|an|um|ab|seit|bis|von|vom|nach|vor|zum|zur|zu|auf|mit|bei|für|über|unter|durch|gegen|aus|den|dem|der|die|das|des|ein|eine|einen|einem|einer|und|oder|als|wie|Jahre?|Jahren|ersten|letzten|vor allem|rund|etwa|insgesamt|mindestens|dem Jahr|dem Jahre)$/iu,
    leading:
      /^(?:doch|aber|und|denn|dass|weil|während|wobei|sowie|oder|als|wenn|nachdem|außerdem|zudem)[\s,]+/iu,
  },
  es: {
    ...SPACED,
    hanging:
      /(?:^|[\s,;:(–—])(?:en|a|al|de|del|desde|hasta|por|para|con|sin|sobre|hacia|tras|durante|entre|el|la|los|las|un|una|unos|unas|y|o|e|que|como|su|sus|año|años|cerca|más|menos|total|día)$/iu,
    leading: /^(?:pero|y|e|o|aunque|mientras|cuando|que|porque|sin embargo|además|como|si)[\s,]+/iu,
  },
  zh: {
    longest: 40,
    isEnough: (text) => (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4,
    gap: '……',
    hanging: /(?:在|于|自|从|到|至|由|为|约|有|共|的|和|与|及|达|近|每|了|截至|直到|早在)$/u,
    leading: /^(?:但是|但|而|并|且|然而|因此|所以|此外|其中|不过)/u,
  },
};

const BOUNDARY = /[;:()—–；：（）]|[,，](?!\d)/gu;

/** What a date or figure is about: the words of its clause around it. Null where a language has no rules of its own. */
export function aboutAbroad(language: string, sentence: string, span: Span): string | null {
  const rules = LANGUAGES[primaryLanguage(language)];
  if (rules === undefined) return null;
  const from = Math.max(0, span.start - LOOK);
  const near = sentence.slice(from, span.end + LOOK);
  return aboutWithin(near, shifted(span, -from), rules);
}

/** Characters looked at on either side, so that an endless sentence with a thousand facts takes no thousand readings. */
const LOOK = 300;

function aboutWithin(sentence: string, span: Span, rules: Words): string {
  const bounds = [...sentence.matchAll(BOUNDARY)].map(({ index }) => index);
  const start = (bounds.filter((at) => at < span.start).at(-1) ?? -1) + 1;
  const end = bounds.find((at) => at >= span.end) ?? sentence.length;
  const clause = around(sentence, { start, end }, span, rules);
  if (rules.isEnough(clause)) return clause;
  // "Am 3. Oktober 1990, einem Mittwoch, …": the next clause, then the whole sentence.
  const next = bounds.find((at) => at > end) ?? sentence.length;
  const wider = around(sentence, { start, end: next }, span, rules);
  return rules.isEnough(wider) ? wider : around(sentence, { start: 0, end: sentence.length }, span, rules);
}

function around(sentence: string, { start, end }: Span, span: Span, rules: Words): string {
  const before = trimmed(sentence.slice(start, span.start), rules);
  const after = trimmed(sentence.slice(span.end, end), rules);
  const joined = before === '' ? after : after === '' ? before : `${before}${rules.gap}${after}`;
  const text = joined.length > rules.longest ? cut(joined, rules.longest) : joined;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function trimmed(text: string, { hanging, leading }: Words): string {
  let rest = text.replace(/^[\s,，.。;；:：、]+|[\s,，.。;；:：、!！?？“”„"'「」]+$/gu, '');
  rest = rest.replace(leading, '');
  // A few words may hang one on another ("bis zum Jahr").
  for (let times = 0; times < 4; times += 1) {
    const shorter = rest.replace(hanging, '').trimEnd();
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest.replace(/[\s,，;；:：(（–—]+$/u, '').trim();
}

function cut(text: string, longest: number): string {
  const space = text.lastIndexOf(' ', longest);
  return `${text.slice(0, space > longest / 2 ? space : longest).replace(/[\s,，…]+$/u, '')}…`;
}
