import { isScore } from './box.ts';
import { isLoneMarker, readDateline } from './dateline.ts';
import { readHeading } from './heading.ts';
import { detectLanguage } from './language.ts';
import { LONGEST, lookLogit } from './line-looks.ts';
import { isAnchor, pageOf, PLAIN, showSetting, weighed, type WeighedLine } from './line-setting.ts';
import settings from './line-settings.json' with { type: 'json' };
import { logitOf, readWeights } from './line-weights.ts';

const weights = readWeights(settings);
/** Lines with words; more are a book's. */
const MOST = 4_000;

/** How sure it must be that a line is the page's: prose at length most of all. */
const SURE: Readonly<Record<WeighedLine['shape'], number>> = {
  heading: 3.0,
  long: 1.6,
  sentence: 0,
  item: 0.5,
  middling: -0.7,
  short: -0.7,
};

const FEWEST_ANCHORS = 2;
/** So much surer for what may be the name of the prose right under it. */
const OVER_PROSE = 3.0;

/** So much surer over the text, where its title and its byline stand. */
const IN_FRONT = 0.6;
/** What by itself looks so much like the page's is no title. */
const CERTAIN = 1.8;
/** The last words of a text may be few. */
const RIGHT_BELOW = 2.5;
const ENDED = /[.!?…]["”’')]*$/;
/** What introduces a list goes with it, or not at all. */
const OVER_ITEMS = { opener: 3, name: 1.5 };
/** Lines with words from the first prose on. */
const UNDER_DECK = 8;

/** Below the last prose a short line is hardly ever the text's. */
const BELOW = 0.6;
const SHORT = 60;

/** Indices of lines: those that go, and over the text those that may be its title or its byline, and are no headings. */
export interface Strange {
  readonly gone: readonly number[];
  readonly noHeadings: readonly number[];
}

const NONE: Strange = { gone: [], noHeadings: [] };

/**
 * The lines that are the page's by their words, their looks and their neighbours together, as two logistic regressions
 * have learned from pages (`npm run eval -- furniture`). `known` are such lines found before. Of a text in another
 * language than English there are none.
 */
export function strangeLines(lines: readonly string[], known: ReadonlySet<number>): Strange {
  let count = 0;
  for (const line of lines) if (line !== '' && ++count > MOST) return NONE;
  if (!isEnglish(lines)) return NONE;
  const all = weighed(lines, known, lookLogit);
  const page = pageOf(all);
  const { first, last } = page;
  // Without prose at length there is nothing to tell the page's lines from.
  if (page.isAnchor.filter(Boolean).length < FEWEST_ANCHORS) return NONE;
  const gone: number[] = [];
  const noHeadings: number[] = [];
  // Whether nothing of the page stands between the last prose at length and this line.
  let isTextBelow = true;
  all.forEach((one, index) => {
    if (one.isKnown && index > last) isTextBelow = false;
    if (one.isKnown || one.line.length > LONGEST) return;
    if (one.line.length > 90 && page.isAnchor[index] === true && one.logit < PLAIN) return;
    // What introduces a text may be as long as its paragraphs, over the byline.
    if (index < first + UNDER_DECK && isOfByline(one.line)) return;
    const next = all[index + 1];
    const isOver =
      next !== undefined &&
      isName(one.line) &&
      (isAnchor(next) ||
        (isFollowedByProse(next) && next.logit < 0 && (one.shape === 'heading' || !next.isApart)) ||
        (isName(next.line) && page.isAnchor[index + 2] === true));
    const sure =
      SURE[one.shape] +
      (isOver && index > first ? OVER_PROSE : 0) +
      (isTextBelow && index > last && ENDED.test(one.line) ? RIGHT_BELOW : 0) +
      (next?.shape === 'item' && !next.isKnown ? OVER_ITEMS[one.line.endsWith(':') ? 'opener' : 'name'] : 0) -
      (index > last && one.line.length < SHORT && !isFollowedByProse(next) ? BELOW : 0);
    const logit = logitOf(weights, (take) => showSetting(page, index, take));
    if (index >= first) {
      if (logit <= sure) return;
      gone.push(one.at);
      if (index > last) isTextBelow = false;
      return;
    }
    if (logit > 0) noHeadings.push(one.at);
    if (logit > sure + IN_FRONT && isNoTitle(one)) gone.push(one.at);
  });
  return { gone, noHeadings };
}

/** "Early settlement", "2.1 Early settlement" */
const isName = (line: string): boolean =>
  readHeading(line) !== null || (line.length < 90 && /^\d{1,2}(?:\.\d{1,2}){0,3}\.? \p{Lu}/u.test(line));

const isFollowedByProse = (next: WeighedLine | undefined): boolean =>
  next?.shape === 'sentence' && !next.isKnown;

/** A day, a name or a question may be the title, and a box of facts goes as a whole, or not at all. */
function isNoTitle({ line, logit, shape }: WeighedLine): boolean {
  if (isScore(line)) return false;
  if (line.endsWith('?') || line.startsWith('• ') || NAME.test(line)) return false;
  return shape === 'sentence' || shape === 'long' || logit > CERTAIN;
}

const isOfByline = (line: string): boolean => isLoneMarker(line) || readDateline(line) !== null;

const NAME = /^(?:\p{Lu}[\p{L}.'’-]+,? ?){1,4}$/u;

/** Characters: enough to tell a language by. */
const SAMPLE = 1_500;

const isEnglish = (lines: readonly string[]): boolean =>
  detectLanguage(
    lines
      .filter((line) => line.length > 60)
      .slice(0, 8)
      .join('\n')
      .slice(0, SAMPLE),
  ) === 'en';
