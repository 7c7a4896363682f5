import type { Article, Source } from './article.ts';
import { buildArticle, singleSpaced, type DraftParagraph, type DraftSection } from './build.ts';
import { readDateline, readPlaceline } from './dateline.ts';
import { isJunk, opensRelated } from './junk.ts';
import { detectLanguage } from './language.ts';
import { normalise } from './normalise.ts';
import { firstWords } from './parse.ts';

/** One block of a text whose markup says what it is. Levels of headings are those of HTML, 1–6. */
export type OutlinePart =
  | { readonly type: 'heading'; readonly level: number; readonly text: string }
  | { readonly type: 'paragraph'; readonly kind: DraftParagraph['kind']; readonly text: string };

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

/** Headings of this level and above open sections; those below are subheadings. */
const DEEPEST_SECTION = 3;
/** How many parts may stand before the text proper. */
const FRONT = 6;

/** An article from marked-up blocks: lines of the page around it go, title and dateline are taken from its front where nothing else told them. */
export function articleFromOutline(outline: readonly OutlinePart[], told: Told): Article {
  const parts = outline
    .map((part) => ({ ...part, text: singleSpaced(normalise(part.text)) }))
    .filter((part) => part.text !== '' && (part.type === 'heading' || !isJunk(part.text)));
  let { title, published, author, publisher } = told;
  title = singleSpaced(normalise(title));
  const body: OutlinePart[] = [];
  parts.forEach((part, at) => {
    if (
      at < FRONT &&
      part.type === 'heading' &&
      (title === '' ? body.length === 0 : sameWords(part.text, title))
    ) {
      title ||= part.text;
      return;
    }
    const dateline = at < FRONT && part.type === 'paragraph' ? readDateline(part.text) : null;
    if (!dateline) {
      body.push(part);
      return;
    }
    published ??= dateline.published;
    author ||= dateline.author;
    publisher ||= dateline.publisher;
  });

  const first = body[0];
  const placed = first?.type === 'paragraph' ? readPlaceline(first.text) : null;
  if (placed && first) {
    body[0] = { ...first, text: placed.rest };
    published ??= placed.published;
    publisher ||= placed.publisher;
  }
  const source: Source = { title, author, publisher, url: told.url };
  return buildArticle({
    title: title || firstWords(first?.text ?? ''),
    published,
    language: told.language || detectLanguage(body.map((part) => part.text).join('\n')),
    source,
    sections: sectionsFrom(body),
  });
}

function sectionsFrom(parts: readonly OutlinePart[]): DraftSection[] {
  let current = { heading: '', summary: '', paragraphs: [] as DraftParagraph[] };
  const sections = [current];
  let skipping = 0;
  for (const part of parts) {
    if (part.type === 'heading') {
      if (skipping > 0 && part.level > skipping) continue;
      skipping = opensRelated(part.text) || isJunk(part.text) ? part.level : 0;
      if (skipping > 0) continue;
      const isUnderHeading = current.heading !== '' && current.paragraphs.length === 0;
      if (part.level > DEEPEST_SECTION || isUnderHeading)
        current.paragraphs.push({ kind: 'subheading', text: part.text });
      else sections.push((current = { heading: part.text, summary: '', paragraphs: [] }));
    } else if (skipping === 0) current.paragraphs.push({ kind: part.kind, text: part.text });
  }
  return sections;
}

const sameWords = (one: string, other: string): boolean => letters(one) === letters(other);
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
