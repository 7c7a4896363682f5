import type { Article, Source } from './article.ts';
import { bioFrom, isOnWriterAbove } from './bio.ts';
import { buildArticle, singleSpaced, type DraftParagraph, type DraftSection } from './build.ts';
import { isHatnote } from './clutter.ts';
import { dayBelow, dayIn, isLateDateline, placelineIn, readDateline } from './dateline.ts';
import { isPictureCaption } from './caption.ts';
import { isRole } from './byline.ts';
import { isProse } from './heading.ts';
import { withoutHeadingNumbers } from './heading-numbers.ts';
import { detectLanguage } from './language.ts';
import { sameLetters } from './letters.ts';
import { withoutMarkers } from './markers.ts';
import { normalise } from './normalise.ts';
import { withoutPage } from './outline-page.ts';
import { firstWords } from './parse.ts';
import { withoutPullQuotes } from './pull-quote.ts';

/** One block of a text whose markup says what it is. Levels of headings are those of HTML, 1–6. */
export type OutlinePart =
  | { readonly type: 'heading'; readonly level: number; readonly text: string }
  | {
      readonly type: 'paragraph';
      readonly kind: DraftParagraph['kind'];
      readonly text: string;
      /** Whether every word of it leads somewhere else. */
      readonly isLink?: boolean;
    };

/** What markup tells about an article; empty or null where it tells nothing. */
export interface Told {
  readonly title: string;
  readonly published: string | null;
  readonly language: string;
  readonly author: string;
  readonly publisher: string;
  readonly url: string;
}

export const nothingTold: Told = {
  title: '',
  published: null,
  language: '',
  author: '',
  publisher: '',
  url: '',
};

/** A row of a box of facts: "Date: 3 August 1658". */
const FACT = /^(?!(?:published|updated|posted|by|author)\b)[^:]{1,40}: /i;

/** How many parts may stand before the text proper. */
const FRONT = 8;

/** An article from marked-up blocks: what is of the page around it goes, title and dateline are taken from its front where nothing else told them. */
export function articleFromOutline(outline: readonly OutlinePart[], told: Told): Article {
  const parts = withoutStack(
    withoutPage(
      fromSecondTitle(
        outline
          .map((part) => ({ ...part, text: singleSpaced(withoutMarkers(normalise(part.text))) }))
          .filter((part) => part.text !== ''),
      ),
    ),
  );
  let { title, published, author, publisher } = told;
  title = withoutSite(singleSpaced(normalise(title)), parts);
  const hasOneTop = parts.filter((part) => part.type === 'heading' && part.level === 1).length === 1;
  const top = hasOneTop ? topOf(parts) : 0;
  let body: OutlinePart[] = [];
  const late: string[] = [];
  let isDated = false;
  parts.forEach((part, at) => {
    if (
      at < FRONT + top &&
      part.type === 'heading' &&
      (title === ''
        ? body.length === 0
        : sameLetters(part.text, title) || (hasOneTop && part.level === 1 && body.length === 0))
    ) {
      title ||= part.text;
      return;
    }
    if (
      title !== '' &&
      at < FRONT &&
      body.length === 0 &&
      isKicker(part) &&
      parts[at + 1]?.type !== 'paragraph'
    )
      return;
    if (title !== '' && at < FRONT + top && part.type === 'paragraph' && sameLetters(part.text, title))
      return;
    const isFact = part.type === 'paragraph' && part.kind === 'item' && FACT.test(part.text);
    const dateline =
      at < FRONT + top && part.type === 'paragraph' && !isFact ? readDateline(part.text) : null;
    // The name of a part of the paper, over the title.
    if (at < top && part.type === 'paragraph' && dateline === null) return;
    if (dateline) {
      isDated = true;
      published ??= dateline.published;
      author ||= dateline.author;
      publisher ||= dateline.publisher;
    } else if (part.type === 'paragraph' && isLateDateline(part.text)) late.push(part.text);
    else if (!(part.type === 'paragraph' && at < FRONT && isDated && body.length === 0 && isRole(part.text)))
      body.push(body.length === 0 ? asDeck(part, parts[at + 1], parts.slice(at + 1)) : part);
  });
  body = body.slice(
    0,
    bioFrom(
      body.map(({ text }) => text),
      author,
    ),
  );
  published ??= dayIn(late);
  const below = dayBelow(body.map(({ text }) => text));
  if (below !== null) {
    published ??= below;
    body = body.slice(0, -1);
  }
  body = withoutKickers(body);

  const { at: placedAt, placed } = placelineIn(
    body.map((part) => (part.type === 'paragraph' ? part.text : '')),
  );
  const first = body[placedAt];
  if (placed && first) {
    body[placedAt] = { ...first, text: placed.rest };
    published ??= placed.published;
    publisher ||= placed.publisher;
  }
  const source: Source = { title, author, publisher, url: told.url };
  return buildArticle({
    title: title || firstWords(body[0]?.text ?? ''),
    published,
    language: told.language || detectLanguage(body.map((part) => part.text).join('\n')),
    source,
    sections: withoutHeadingNumbers(
      sectionsFrom(
        withoutPullQuotes(body, (part) =>
          part.type === 'paragraph' && part.kind !== 'item' ? part.text : '',
        ),
      ),
    ),
  });
}

/** A page that was clipped has its title, with the site's name or not, once over its menus and once over its text. */
function fromSecondTitle(parts: readonly OutlinePart[]): readonly OutlinePart[] {
  const [first] = parts;
  if (first?.type !== 'heading') return parts;
  const names = [first.text, first.text.replace(/ [|–—-] [^|–—]{2,40}$/, '')];
  const second = parts.findIndex(
    (part, at) =>
      at > 0 &&
      at < DEEPEST_STACK &&
      part.type === 'heading' &&
      names.some((name) => sameLetters(name, part.text)),
  );
  const isProseBetween = parts
    .slice(1, Math.max(second, 1))
    .some(({ text }) => text.length > LONGEST_BETWEEN && isProse(text));
  return second < 0 || isProseBetween ? parts : parts.slice(second);
}

const LONGEST_BETWEEN = 200;

/** "A title | The Arle Post": a bar, or the bare title among the first parts, says that the name of the site stands behind. */
function withoutSite(title: string, parts: readonly OutlinePart[]): string {
  const [, bare = '', mark = '', site = ''] = /^(.{8,200}) ([|–—-]) ([^|–—]{2,40})$/.exec(title) ?? [];
  if (bare === '') return title;
  const isThere = parts.slice(0, FRONT).some(({ text }) => sameLetters(text, bare));
  const isLong = bare.split(' ').length > 3 && site.split(' ').length < 5;
  return isThere || (mark === '|' && isLong) ? bare : title;
}

/** Parts that may stand between a title and the text. */
const DEEPEST_STACK = 30;

/** Some pages give each word of a byline an element of its own: a name, "Follow", "in", the paper, the day. */
function withoutStack(parts: readonly OutlinePart[]): readonly OutlinePart[] {
  const above = parts.slice(0, DEEPEST_STACK);
  const prose = above.findIndex(
    (part) => part.type === 'paragraph' && part.text.length > 60 && isProse(part.text),
  );
  const title = above.findIndex(({ type }) => type === 'heading');
  const isDated = above
    .slice(title, Math.max(prose, 0))
    .some((part) => part.type === 'paragraph' && readDateline(part.text)?.published != null);
  if (title < 0 || title > prose || !isDated) return parts;
  return parts.filter(
    (part, at) =>
      at <= title ||
      at >= prose ||
      part.type === 'heading' ||
      part.kind !== 'text' ||
      isProse(part.text) ||
      part.text.split(' ').length > 3 ||
      readDateline(part.text) !== null,
  );
}

/** The name of a part of the paper, a count or a caption over the first paragraph; what introduces the text has more words. */
function withoutKickers(all: readonly OutlinePart[]): OutlinePart[] {
  const parts = all.filter(
    (part, at) =>
      !(
        at < FRONT &&
        part.type === 'paragraph' &&
        (isHatnote(part.text) ||
          (at < 3 &&
            isOnWriterAbove(
              part.text,
              all.slice(at + 1).map(({ text }) => text),
            )))
      ),
  );
  const first = parts.findIndex(
    (part) => part.type === 'heading' || part.kind !== 'text' || isProse(part.text),
  );
  return parts.filter(
    (part, at) =>
      at >= first ||
      (part.text.split(' ').length >= FEWEST_OF_DECK &&
        !isPictureCaption(part.text) &&
        !/[:：,]$/.test(part.text)),
  );
}

const FEWEST_OF_DECK = 5;

/** How many parts stand over the one heading of the highest level, when none of them is prose. */
function topOf(parts: readonly OutlinePart[]): number {
  const at = parts.findIndex((part) => part.type === 'heading' && part.level === 1);
  const isAllShort = parts
    .slice(0, at)
    .every((part) => part.type === 'paragraph' && part.text.length < 100 && !isProse(part.text));
  return at <= MOST_OVER_TITLE && isAllShort ? at : 0;
}

const MOST_OVER_TITLE = 12;

/** A whole sentence under the title introduces the text, however it is marked. */
function asDeck(
  part: OutlinePart,
  next: OutlinePart | undefined,
  below: readonly OutlinePart[],
): OutlinePart {
  if (part.type !== 'heading') return part;
  // One heading over all others, right under the title, is no part of the text.
  const others = below.flatMap((each) => (each.type === 'heading' ? [each.level] : []));
  const isSubtitle =
    others.length > 1 && part.text.split(' ').length > 4 && others.every((level) => level > part.level);
  if (isSubtitle) return { type: 'paragraph', kind: 'text', text: part.text };
  const isSentence = isProse(part.text) && part.text.endsWith('.') && part.text.split(' ').length > 5;
  const isOverDateline =
    next?.type === 'paragraph' &&
    readDateline(next.text) !== null &&
    (next.text.length < 60 || !isProse(next.text));
  return isSentence || isOverDateline ? { type: 'paragraph', kind: 'text', text: part.text } : part;
}

/** The name of a part of the paper: three words at most, without a figure or a stop. */
const isKicker = (part: OutlinePart): boolean =>
  part.type === 'paragraph' &&
  part.kind === 'text' &&
  /^[^\d.!?:…。！？]{2,30}$/.test(part.text) &&
  part.text.split(' ').length <= 3;

/** Headings of this level and above open sections, and so do all of the highest level there is; those below are subheadings. */
const DEEPEST_SECTION = 3;

function sectionsFrom(parts: readonly OutlinePart[]): DraftSection[] {
  const highest = parts.reduce(
    (level, part) => (part.type === 'heading' ? Math.min(level, part.level) : level),
    6,
  );
  const deepest = Math.max(DEEPEST_SECTION, highest);
  let current = { heading: '', summary: '', paragraphs: [] as DraftParagraph[] };
  const sections = [current];
  for (const part of parts) {
    if (part.type === 'paragraph') current.paragraphs.push({ kind: part.kind, text: part.text });
    else {
      const isUnderHeading = current.heading !== '' && current.paragraphs.length === 0;
      if (part.level > deepest || isUnderHeading)
        current.paragraphs.push({ kind: 'subheading', text: part.text });
      else sections.push((current = { heading: part.text, summary: '', paragraphs: [] }));
    }
  }
  return sections;
}
