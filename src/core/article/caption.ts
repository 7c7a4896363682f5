import { findCalendarDate } from './calendar-date.ts';
import { isVerbless } from './verbless.ts';

/** "Figure 5.1  Layers in a wall of ice." */
const FIGURE =
  /^(?:figure|fig\.?|table|tabelle|tableau|tabla|plate|photo|photograph|image|map|chart|graph|diagram|exhibit|illustration|abb(?:ildung)?\.?|figura|图) ?\d{1,3}(?:[.–-]\d{1,3})?[a-z]?(?![\d,])(?:\s*[.:|–—)]\s*(?!\d)|\s+|$)/i;
const LONGEST_FIGURE = 500;

/** Whether a paragraph is what a book prints under a numbered figure. Where it goes on in small letters, the text speaks of the figure. */
export function isFigureCaption(line: string): boolean {
  if (line.length > LONGEST_FIGURE) return false;
  const number = FIGURE.exec(line)?.[0];
  return number !== undefined && !/^\p{Ll}/u.test(line.slice(number.length));
}

/** "A bell on its way to the tower. Ana Ruiz", without a stop behind the name of who took it. */
const CREDITED = /^(\p{Lu}[^.!?]{8,140})\. \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}$/u;

/**
 * Whether a short line without a stop reads like the words under a picture: where or when it was taken at its end, or
 * who stands where in it. A name over a part of a text is shorter, or asks something.
 */
export function isPictureCaption(line: string): boolean {
  if (line.length > 200 || /[.!?:：]["”’)]*$/.test(line) || /^#/.test(line)) return false;
  const day = findCalendarDate(line);
  // A day alone is over an entry of a diary.
  if (day && line.length - (day.end - day.start) < 16) return false;
  const credited = CREDITED.exec(line)?.[1];
  if (credited !== undefined && isVerbless(credited)) return true;
  const count = line.split(' ').length;
  return (
    (count >= 4 && /, (?:[\p{L}.]{1,12} ){0,4}(?:1[5-9]|20)\d\d$/u.test(line)) ||
    (count >= 6 &&
      /\bin (?:\p{Lu}\p{Ll}+ )?(?:1[5-9]|20)\d\ds?$/u.test(line) &&
      !/^(?:how|why|what|when|the (?:fall|rise|end|birth|story|crash|war))\b/i.test(line)) ||
    (count >= 5 &&
      /\b(?:seen (?:from|in)|as seen|pictured|photographed|in the (?:background|foreground)|\((?:left|right|centre|center|above|below)\)|, (?:left|right|centre|center|far (?:left|right))(?:,|$))/i.test(
        line,
      ))
  );
}
