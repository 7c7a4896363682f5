import { isScore } from './box.ts';
import { isLoneMarker, readDateline } from './dateline.ts';
import { readHeading } from './heading.ts';
import { detectLanguage } from './language.ts';
import { LONGEST, lookLogit, sumOf, type Weights } from './line-looks.ts';
import { isAnchor, PLAIN, settingsOf, weighed, type WeighedLine } from './line-setting.ts';
import settings from './line-settings.json' with { type: 'json' };

const weights: Weights = new Map(Object.entries(settings));
/** Lines with words; more are a book's. */
const MOST = 4_000;

/** How sure it must be that a line is the page's: prose at length most of all. */
const SURE: Readonly<Record<WeighedLine['shape'], number>> = {
  heading: 0.6,
  long: 1.6,
  sentence: 0.4,
  item: 0.5,
  middling: -0.5,
  short: -0.5,
};

const FEWEST_ANCHORS = 2;
/** So much surer for what may be the name of the prose right under it. */
const OVER_PROSE = 1.1;

/** So much surer over the text, where its title and its byline stand. */
const IN_FRONT = 0.6;
/** What by itself looks so much like the page's is no title. */
const CERTAIN = 1.8;
/** Lines with words from the first prose on. */
const UNDER_DECK = 8;

/** Below the last prose a short line is hardly ever the text's. */
const BELOW = 0.6;
const SHORT = 60;

/**
 * Indices of the lines that are the page's by their words, their looks and their neighbours together, as two logistic
 * regressions have learned from pages (`npm run eval -- furniture`). `known` are such lines found before. Of a text in
 * another language than English there are none.
 */
export function strangeLines(lines: readonly string[], known: ReadonlySet<number>): number[] {
  let count = 0;
  for (const line of lines) if (line !== '' && ++count > MOST) return [];
  if (!isEnglish(lines)) return [];
  const all = weighed(lines, known, lookLogit);
  // Without prose at length there is nothing to tell the page's lines from.
  if (all.filter(isAnchor).length < FEWEST_ANCHORS) return [];
  const features = settingsOf(all);
  const first = all.findIndex(isAnchor);
  const last = all.findLastIndex(isAnchor);
  const dated = all.findLastIndex(({ line }, index) => index < first && readDateline(line) !== null);
  return all.flatMap((one, index) => {
    if (one.isKnown || one.line.length > LONGEST) return [];
    const next = all[index + 1];
    const isOver =
      next !== undefined &&
      isName(one.line) &&
      (isAnchor(next) ||
        (isFollowedByProse(next) && next.logit < 0 && (one.shape === 'heading' || !next.isApart)) ||
        (isName(next.line) && isAnchorAt(all, index + 2)));
    const sure =
      SURE[one.shape] +
      (isOver ? OVER_PROSE : 0) +
      (index < first ? IN_FRONT : 0) -
      (index > last && one.line.length < SHORT && !isFollowedByProse(next) ? BELOW : 0);
    if (index < first && !isBelowByline(one, index, dated)) return [];
    // What introduces a text may be as long as its paragraphs, over the byline.
    if (index < first + UNDER_DECK && isOfByline(one.line)) return [];
    if (one.line.length > 90 && isAnchor(one) && one.logit < PLAIN) return [];
    return sumOf(weights, features[index] ?? []) > sure ? [one.at] : [];
  });
}

/** "Early settlement", "2.1 Early settlement" */
const isName = (line: string): boolean =>
  readHeading(line) !== null || (line.length < 90 && /^\d{1,2}(?:\.\d{1,2}){0,3}\.? \p{Lu}/u.test(line));

const isFollowedByProse = (next: WeighedLine | undefined): boolean =>
  next?.shape === 'sentence' && !next.isKnown;

const isAnchorAt = (all: readonly WeighedLine[], index: number): boolean => {
  const one = all[index];
  return one !== undefined && isAnchor(one);
};

/** Over the text the title and what introduces it stand over the byline; a day, a name or a question may be its own anywhere. */
function isBelowByline({ line, logit, shape }: WeighedLine, index: number, dated: number): boolean {
  // A box of facts goes as a whole, or not at all.
  if (isScore(line)) return false;
  if (line.endsWith('?') || line.startsWith('• ') || NAME.test(line) || isOfByline(line)) return false;
  return (dated >= 0 && index > dated) || shape === 'sentence' || shape === 'long' || logit > CERTAIN;
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
