import { BLANK, type Card, type CardKind } from '#core/course/card.ts';
import { parseDate } from '#core/facts/dates.ts';
import { parseFigure } from '#core/facts/figures.ts';
import { accept, refuse, type Result } from '#core/result.ts';
import { unreachable } from '#core/unreachable.ts';

/** A card as it lies open in the editor: every field of every kind, so that switching the kind loses nothing. */
export interface CardDraft {
  kind: CardKind;
  prompt: string;
  answer: string;
  accept: string[];
  choices: string[];
  labels: string[];
  explanation: string;
}

export type DraftField = 'prompt' | 'answer' | 'choices' | 'items';
export type DraftProblemCode =
  | 'prompt-empty'
  | 'answer-empty'
  | 'gap-missing'
  | 'gap-twice'
  | 'choices-too-few'
  | 'choices-too-many'
  | 'choices-twice'
  | 'choices-without-answer'
  | 'items-empty'
  | 'date-unreadable'
  | 'figure-unreadable';
export interface DraftProblem {
  readonly field: DraftField;
  readonly code: DraftProblemCode;
}

export const MOST_CHOICES = 6;
const FEWEST_CHOICES = 2;

export function draftOf(card: Card): CardDraft {
  return {
    kind: card.kind,
    prompt: card.prompt,
    answer: card.answer,
    accept: card.kind === 'typed' ? [...card.accept] : [],
    choices: card.kind === 'choice' ? [...card.choices] : [card.answer, ''],
    labels: card.kind === 'order' ? card.items.map((item) => item.label) : [],
    explanation: card.explanation,
  };
}

/** The kinds into which a card can be turned: a date or figure keeps its own, an order stays one. */
export function kindsFor(card: Card): readonly CardKind[] {
  const words: readonly CardKind[] = ['question', 'cloze', 'typed', 'choice'];
  if (card.kind === 'order') return ['order'];
  return card.kind === 'date' || card.kind === 'number' ? [card.kind, ...words] : words;
}

/** Puts the blank where the answer stands in the sentence, once; null when it does not stand there. */
export function gapIn(sentence: string, answer: string): string | null {
  const at = answer === '' ? -1 : sentence.indexOf(answer);
  return at < 0 ? null : sentence.slice(0, at) + BLANK + sentence.slice(at + answer.length);
}

/** The draft turned to another kind. Between a gap and a question the prompt must change; `sentence` helps with the gap. */
export function turned(draft: CardDraft, kind: CardKind, sentence: string | null): CardDraft {
  const hasGap = draft.prompt.includes(BLANK);
  const prompt = kind === 'cloze' && !hasGap && sentence ? gapIn(sentence, draft.answer) : null;
  const choices = kind === 'choice' ? withAnswer(draft) : draft.choices;
  return { ...draft, kind, choices, prompt: prompt ?? draft.prompt };
}

/** The edited card, with its identity and everything that was not edited; or what stands in the way, field by field. */
export function cardFrom(draft: CardDraft, card: Card): Result<Card, readonly DraftProblem[]> {
  const prompt = draft.prompt.trim();
  const labels = draft.labels.map((label) => label.trim());
  const answer = draft.kind === 'order' ? labels.join('; ') : draft.answer.trim();
  const choices = draft.choices.map((choice) => choice.trim()).filter(Boolean);
  const date = draft.kind === 'date' ? dateOf(card, answer) : null;
  const figure = draft.kind === 'number' ? figureOf(card, answer) : null;

  const problems: DraftProblem[] = [];
  const wrong = (field: DraftField, code: DraftProblemCode) => problems.push({ field, code });
  if (!prompt) wrong('prompt', 'prompt-empty');
  else if (draft.kind === 'cloze') {
    const gaps = prompt.split(BLANK).length - 1;
    if (gaps === 0) wrong('prompt', 'gap-missing');
    if (gaps > 1) wrong('prompt', 'gap-twice');
  }
  if (draft.kind === 'order' && labels.some((label) => !label)) wrong('items', 'items-empty');
  else if (draft.kind === 'choice') {
    if (choices.length < FEWEST_CHOICES) wrong('choices', 'choices-too-few');
    else if (choices.length > MOST_CHOICES) wrong('choices', 'choices-too-many');
    else if (new Set(choices.map((choice) => choice.toLocaleLowerCase())).size < choices.length)
      wrong('choices', 'choices-twice');
    else if (!choices.includes(answer)) wrong('choices', 'choices-without-answer');
  } else if (!answer) wrong('answer', 'answer-empty');
  else if (draft.kind === 'date' && !date) wrong('answer', 'date-unreadable');
  else if (draft.kind === 'number' && !figure) wrong('answer', 'figure-unreadable');
  if (problems.length > 0) return refuse(problems);

  const base = {
    id: card.id,
    course: card.course,
    fact: card.fact,
    section: card.section,
    sentence: card.sentence,
    checkAfter: card.checkAfter,
    ...(card.replaces && { replaces: card.replaces }),
    stamp: card.stamp,
    prompt,
    answer,
    explanation: draft.explanation.trim(),
  };
  switch (draft.kind) {
    case 'question':
    case 'cloze':
      return accept({ ...base, kind: draft.kind });
    case 'choice':
      return accept({ ...base, kind: 'choice', choices });
    case 'typed':
      return accept({
        ...base,
        kind: 'typed',
        accept: draft.accept.map((one) => one.trim()).filter(Boolean),
      });
    case 'date':
      return date ? accept({ ...base, kind: 'date', date }) : lacking('date');
    case 'number':
      return figure
        ? accept({
            ...base,
            kind: 'number',
            figure,
            tolerance: card.kind === 'number' ? card.tolerance : 0,
          })
        : lacking('figure');
    case 'order': {
      const items = card.kind === 'order' ? card.items : [];
      return accept({
        ...base,
        kind: 'order',
        items: items.map((item, index) => ({ ...item, label: labels[index] ?? item.label })),
      });
    }
    default:
      return unreachable(draft.kind);
  }
}

/** Words that were not touched keep the value somebody or something gave them. */
function dateOf(card: Card, answer: string) {
  return card.kind === 'date' && card.answer === answer ? card.date : parseDate(answer, null);
}

function figureOf(card: Card, answer: string) {
  return card.kind === 'number' && card.answer === answer ? card.figure : parseFigure(answer);
}

function withAnswer(draft: CardDraft): string[] {
  const others = draft.choices.filter((choice) => choice.trim() && choice.trim() !== draft.answer.trim());
  const choices = [draft.answer, ...others];
  return choices.length < FEWEST_CHOICES ? [...choices, ''] : choices;
}

function lacking(what: string): never {
  throw new Error(`a card was accepted without its ${what}`);
}
