import type { CourseLineProblem, Refusal } from '#core/refusal.ts';
import { unreachable } from '#core/unreachable.ts';

/** One sentence for each reason to refuse: what is wrong, and what to do. */
export function refusal(reason: Refusal): string {
  switch (reason.code) {
    case 'missing-file':
      return `There is no file “${reason.name}”; check its name and where it lies.`;
    case 'unreadable-file':
      return `“${reason.name}” could not be read; open it in the program it comes from, save it as plain text, and try that file.`;
    case 'empty':
      return 'There is no text in it; choose another file, or paste the article.';
    case 'binary':
      return `“${reason.name}” is not a text but a picture, a sound or a program; choose a text, Markdown or HTML file, or paste the article.`;
    case 'unsupported-format':
      return `Lectern cannot read ${reason.format} files such as “${reason.name}” yet; open it, copy its text, and paste that here.`;
    case 'unknown-encoding':
      return `The letters of “${reason.name}” are stored in a way that Lectern does not know; save the file as UTF-8, or paste its text.`;
    case 'no-article':
      return 'No article was found in it; open the page in a browser, copy the article, and paste it here.';
    case 'too-long':
      return `This text has about ${count(reason.words)} words and Lectern takes up to ${count(reason.limit)}; add it in parts, one chapter at a time.`;
    case 'too-large':
      return `This file has ${decimal(reason.megabytes)} MB and Lectern takes up to ${decimal(reason.limit)} MB; paste the article itself instead.`;
    case 'one-line':
      return `This is one line of ${decimal(reason.megabytes)} MB, which no article has; choose another file, or paste the article.`;
    case 'course-line':
      return `Line ${reason.line} of the course: ${courseLine(reason.problem)}.`;
    case 'course-field':
      return `The course lacks “${reason.field}”, or it is not what it should be; correct that and open it again.`;
    case 'newer-format':
      return `This was made by a newer Lectern (format ${reason.found}; this one knows ${reason.known}); update Lectern and open it again.`;
    case 'not-lectern':
      return 'This is not a Lectern file; choose one whose name ends in .lectern.';
    case 'damaged-copy':
      return `This copy is damaged (${reason.where}), so nothing was changed; choose another copy.`;
    default:
      return unreachable(reason);
  }
}

function courseLine(problem: CourseLineProblem): string {
  switch (problem) {
    case 'no-front-matter':
      return 'the file must begin with a line “---”, then “lectern: 1” and “title: …”, then another “---”';
    case 'no-title':
      return 'add a line “title: …” between the two “---”';
    case 'no-version':
      return 'add a line “lectern: 1” between the two “---”';
    case 'unknown-key':
      return 'this name is not known here; use lectern, id, title, published, language, source, publisher, author or url';
    case 'not-a-day':
      return 'write the day as year-month-day, such as 2019-02-28';
    case 'unknown-card-kind':
      return 'after “:::” write question, cloze, choice, typed, number, date or order';
    case 'unknown-card-line':
      return 'this line does not belong into this kind of card; close the card with “:::” or correct the word before the colon';
    case 'card-not-closed':
      return 'the card that begins here is never closed; end it with a line “:::”';
    case 'card-without-question':
      return 'this card has no question; add a line “Q: …”';
    case 'card-without-answer':
      return 'this card has no answer; add a line “A: …”';
    case 'choice-without-others':
      return 'a choice needs wrong answers; add one to five lines “Not: …”';
    case 'answer-among-others':
      return 'an answer stands twice among the choices; change one of the lines “A:” and “Not:”';
    case 'too-many-others':
      return 'a choice has at most five wrong answers; take some of the lines “Not:” away';
    case 'gap-missing':
      return 'put the answer of the cloze in braces, once, such as “It was cast in {1984}.”';
    case 'order-too-short':
      return 'an order needs at least two lines “Item: date | what happened”';
    case 'item-without-date':
      return 'write the item as “Item: date | what happened”';
    case 'date-not-understood':
      return 'this date is not understood; write it such as November 2017, 1950 to 1953 or 2019-02-28';
    case 'figure-not-understood':
      return 'this figure is not understood; write it such as 4,500 km, 12% or 2.5 million';
    case 'tolerance-not-understood':
      return 'write how far a guess may miss as a share from 0 to 100, such as “Within: 10%”';
    case 'unknown-fact-kind':
      return 'after the words in brackets write #date, #figure, #name, #quote or #term';
    case 'card-id-twice':
      return 'another card has the same #name, or the same question; change one of them';
    case 'no-such-fact':
      return 'these words are not marked as a fact in this section; write them exactly as marked';
    case 'check-without-paragraph':
      return 'a check follows a paragraph; move the card below one, or leave the word check out';
    case 'no-reading':
      return 'the course has no text to read; add at least one paragraph';
    default:
      return unreachable(problem);
  }
}

const count = (value: number): string => value.toLocaleString('en');
const decimal = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 1 });
