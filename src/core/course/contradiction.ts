import type { Article, Span } from '../article/article.ts';
import { BLANK } from './card.ts';
import type { CardJson, CourseJson, FactJson } from './schema.ts';

/** The first field of a well-formed course that contradicts the rest of it (`cards[3].answer`); null when all agrees. */
export function contradictionIn(json: CourseJson, article: Article): string | null {
  const sections = new Map(article.sections.map((section) => [section.id, section]));
  if (sections.size < article.sections.length) {
    return repeated(
      'article.sections',
      article.sections.map((section) => section.id),
    );
  }
  for (const [s, section] of article.sections.entries()) {
    for (const [p, { span, sentences }] of section.paragraphs.entries()) {
      for (const [i, sentence] of sentences.entries()) {
        const inside =
          span.start <= sentence.start && sentence.start < sentence.end && sentence.end <= span.end;
        if (!inside) return `article.sections[${s}].paragraphs[${p}].sentences[${i}]`;
      }
    }
  }

  const factIds = json.facts.map((fact) => fact.id);
  const facts = new Set(factIds);
  if (facts.size < factIds.length) return repeated('facts', factIds);
  for (const [i, fact] of json.facts.entries()) {
    const field = sections.has(fact.section) ? fieldOfFact(fact, article.text) : 'section';
    if (field !== null) return `facts[${i}].${field}`;
  }

  const cardIds = json.cards.map((card) => card.id);
  if (new Set(cardIds).size < cardIds.length) return repeated('cards', cardIds);
  for (const [i, card] of json.cards.entries()) {
    const section = sections.get(card.section);
    if (!section) return `cards[${i}].section`;
    if (card.fact !== null && !facts.has(card.fact)) return `cards[${i}].fact`;
    if (card.checkAfter !== null && card.checkAfter >= section.paragraphs.length)
      return `cards[${i}].checkAfter`;
    const field = fieldOfCard(card, article.text);
    if (field !== null) return `cards[${i}].${field}`;
  }
  return null;
}

function fieldOfFact(fact: FactJson, text: string): string | null {
  if (fact.start >= fact.end || fact.end > text.length) return 'end';
  if (text.slice(fact.start, fact.end) !== fact.text) return 'text';
  if (fact.sentenceStart > fact.start || fact.sentenceEnd < fact.end) return 'sentenceEnd';
  if (text.slice(fact.sentenceStart, fact.sentenceEnd) !== fact.sentence) return 'sentence';
  if (fact.kind === 'figure' && fact.upTo !== null && fact.upTo < fact.value) return 'upTo';
  if (fact.kind === 'date' && !isInside(fact.anchoredBy, text)) return 'anchoredBy';
  return null;
}

/** Whether a span that may be missing lies in a text that may be out of reach. */
const isInside = (span: Span | undefined, text: string | null): boolean =>
  span === undefined || (span.start < span.end && (text === null || span.end <= text.length));

/** The field of one card that contradicts itself or its article's text; null when all agrees. `text` null: no article at hand. */
export function fieldOfCard(card: CardJson, text: string | null): string | null {
  if ((card.start === null) !== (card.end === null)) return card.start === null ? 'start' : 'end';
  if (card.start !== null && card.end !== null) {
    if (card.start >= card.end) return 'end';
    if (text !== null && text.slice(card.start, card.end) !== card.sentence) return 'sentence';
  } else if (card.sentence !== null) return 'start';
  switch (card.kind) {
    case 'choice':
      return card.choices.filter((choice) => choice === card.answer).length === 1 ? null : 'choices';
    case 'cloze':
      return card.prompt.includes(BLANK) ? null : 'prompt';
    case 'order':
      if (!card.items.every(({ anchoredBy }) => isInside(anchoredBy, text))) return 'items';
      return card.items.map((item) => item.label).join('; ') === card.answer ? null : 'answer';
    case 'question':
    case 'typed':
    case 'number':
      return null;
    case 'date':
      return isInside(card.anchoredBy, text) ? null : 'anchoredBy';
  }
}

function repeated(list: string, ids: readonly string[]): string {
  const second = ids.findIndex((id, i) => ids.indexOf(id) < i);
  return `${list}[${second}].id`;
}
