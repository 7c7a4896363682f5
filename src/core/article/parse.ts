import type { Article, Source } from './article.ts';
import { bioFrom } from './bio.ts';
import { buildArticle, singleSpaced } from './build.ts';
import { withoutClutter } from './clutter.ts';
import { withoutHeadingNumbers } from './heading-numbers.ts';
import { dayBelow, dayIn, isLateDateline, placelineIn } from './dateline.ts';
import { readFront } from './front.ts';
import { withoutFurniture } from './furniture.ts';
import { withoutInfobox } from './infobox.ts';
import { detectLanguage } from './language.ts';
import { sameLetters } from './letters.ts';
import { imprintOf } from './masthead.ts';
import { pageLines } from './page-lines.ts';
import { sectionsOf } from './plain-sections.ts';
import { withoutPullQuotes } from './pull-quote.ts';

/** Plain text, as written or as copied from a web page, to an article. Never fails: a text without any order is one lead. */
export function parseArticle(text: string): Article {
  const whole = pageLines(text);
  const unfurnished = withoutFurniture(whole);
  const lines = withoutInfobox(unfurnished.lines, whole);
  const front = readFront(lines, imprintOf(whole));
  const below = withoutClutter(lines, front.length, unfurnished.noHeadings).filter((line) => line !== '');
  const late = below.filter(isLateDateline);
  const undated = below.filter(
    (line, at) => !isLateDateline(line) && !(at < MOST_OVER_NAME && sameLetters(line, front.title)),
  );
  const dayAtEnd = dayBelow(undated);
  if (dayAtEnd !== null) undated.pop();
  const body = undated.slice(0, bioFrom(undated, front.author));
  const { at: placedAt, placed } = placelineIn(body);
  if (placed) body[placedAt] = placed.rest;

  const sections = withoutHeadingNumbers(
    sectionsOf(
      withoutPullQuotes([...front.deck, ...body], (line) => line),
      front.deck.length,
    ),
  );
  const source: Source = {
    title: front.title,
    author: front.author,
    publisher: front.publisher || (placed?.publisher ?? ''),
    url: '',
  };
  return buildArticle({
    title: front.title || firstWords(body[0] ?? ''),
    published: front.published ?? placed?.published ?? dayIn(late) ?? dayAtEnd,
    language: detectLanguage(body.slice(0, 40).join('\n') || text),
    source,
    sections,
  });
}

/** Among so many lines the name of the page may come back, over a box or a picture that went. */
const MOST_OVER_NAME = 8;

/** A title for a text that has none: its first words. */
export function firstWords(line: string): string {
  const words = singleSpaced(line);
  if (words.length <= 60) return words.replace(/[.。]$/, '');
  const cut = words.slice(0, 60);
  return `${cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut}…`;
}
