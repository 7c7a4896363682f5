import type { Article, Paragraph, Section, Source } from './article.ts';
import { splitSentences } from './sentences.ts';
import { slug } from './slug.ts';

export interface DraftParagraph {
  readonly kind: Paragraph['kind'];
  readonly text: string;
}
export interface DraftSection {
  /** Empty for the lead. */
  readonly heading: string;
  readonly summary: string;
  readonly paragraphs: readonly DraftParagraph[];
}
/** An article before its text is joined and measured: what a reader found. */
export interface ArticleDraft {
  readonly title: string;
  readonly published: string | null;
  readonly language: string;
  readonly source: Source;
  readonly sections: readonly DraftSection[];
}

/** Between two paragraphs in `Article.text`. */
const EMPTY_LINE = '\n\n';

/** Joins a draft into an article. Blank paragraphs go, white space inside one becomes single spaces, a lead without paragraphs goes. */
export function buildArticle(draft: ArticleDraft): Article {
  const texts: string[] = [];
  let length = 0;
  const place = (paragraph: DraftParagraph): Paragraph[] => {
    const words = singleSpaced(paragraph.text);
    if (words === '') return [];
    if (texts.length > 0) length += EMPTY_LINE.length;
    const start = length;
    texts.push(words);
    length += words.length;
    const sentences = paragraph.kind === 'subheading' ? [] : splitSentences(words, draft.language);
    return [
      {
        kind: paragraph.kind,
        span: { start, end: length },
        sentences: sentences.map((span) => ({ start: start + span.start, end: start + span.end })),
      },
    ];
  };

  const idFor = uniqueIds();
  const sections: Section[] = [];
  for (const section of draft.sections) {
    const heading = singleSpaced(section.heading);
    const paragraphs = section.paragraphs.flatMap(place);
    if (heading === '' && paragraphs.length === 0) continue;
    sections.push({ id: idFor(heading), heading, summary: singleSpaced(section.summary), paragraphs });
  }

  return {
    title: singleSpaced(draft.title),
    published: draft.published,
    language: draft.language,
    source: draft.source,
    text: texts.join(EMPTY_LINE),
    sections,
  };
}

const LEAD = 'lead';

/** `lead` is kept for the lead, also in an article that has none; a name met again counts up. */
function uniqueIds(): (heading: string) => string {
  const taken = new Map<string, number>([[LEAD, 1]]);
  let isLeadFree = true;
  return (heading) => {
    if (heading === '' && isLeadFree) {
      isLeadFree = false;
      return LEAD;
    }
    const name = heading === '' ? LEAD : slug(heading, 'section');
    let count = (taken.get(name) ?? 0) + 1;
    while (count > 1 && taken.has(`${name}-${count}`)) count++;
    taken.set(name, count);
    const id = count === 1 ? name : `${name}-${count}`;
    taken.set(id, taken.get(id) ?? 1);
    return id;
  };
}

export const singleSpaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
