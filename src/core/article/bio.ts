import { sameLetters } from './letters.ts';

/** A note on the writer is among the last paragraphs. */
const FROM_END = 4;
const LONGEST = 400;

/**
 * Index from which the paragraphs speak of the writer, at the end of an article: a note that begins with the name of the
 * byline, or says of somebody not named before that he writes. The number of paragraphs where there is no such note.
 */
export function bioFrom(paragraphs: readonly string[], author: string): number {
  const from = Math.max(1, paragraphs.length - FROM_END);
  const names = author.split(/,? (?:and|&) |, /).filter((name) => name.includes(' '));
  for (let at = from; at < paragraphs.length; at++) {
    const line = paragraphs[at] ?? '';
    if (line.length > LONGEST) continue;
    if (BOOK.test(line) && isRest(paragraphs.slice(at))) return at;
    const isAuthor = names.some((name) => line.toLowerCase().startsWith(name.toLowerCase()));
    // His name alone, and under it: "Hall covers the northern seas."
    const surname = names
      .map((name) => name.split(' ').at(-1) ?? name)
      .find((last) => startsWith(line, last));
    const isNamedAbove = names.some((name) => sameLetters(name, paragraphs[at - 1] ?? ''));
    if (surname !== undefined && isNamedAbove && COVERS.test(line) && isRest(paragraphs.slice(at)))
      return at - 1;
    if (isAuthor && DOES.test(line.slice(0, 200)) && isRest(paragraphs.slice(at))) return at;
    const stranger = STRANGER.exec(line)?.[1];
    if (
      stranger !== undefined &&
      isRest(paragraphs.slice(at)) &&
      !paragraphs.slice(0, at).some((before) => before.includes(stranger.split(' ').at(-1) ?? stranger))
    )
      return at;
  }
  return paragraphs.length;
}

/** Whether a line over the text says who somebody is whom the text does not name again. */
export function isOnWriterAbove(line: string, text: readonly string[]): boolean {
  const stranger = line.length < LONGEST ? STRANGER.exec(line)?.[1] : undefined;
  const name = stranger?.split(' ').at(-1);
  return name !== undefined && !text.some((paragraph) => paragraph.includes(name));
}

/** Nothing long follows. */
const isRest = (paragraphs: readonly string[]): boolean =>
  paragraphs.slice(1).every(({ length }) => length < LONGEST / 2);

const startsWith = (line: string, word: string): boolean =>
  line.toLowerCase().startsWith(`${word.toLowerCase()} `);

const COVERS = /^\S{2,30} (?:is|covers|writes|reports|has (?:covered|written|reported))\b/;
const DOES =
  /^.{3,80}? (?:is|are|was|writes?|covers?|reports?|has (?:been|covered|written|reported|worked)|works?|lives?|teaches|edits?|joined|studied|specialises|specializes|leads|runs|hosts|contributes|taught|has taught|retired|grew up|farms|blogs|curates|directs|researches|photographs|runs|served|edited|presents)\b/;
/** What the writer has for sale: "Ana Ruiz's book Cold Cargo is published by Lantern at £18.99." */
const BOOK =
  /^.{0,20}\p{Lu}.{3,160}\b(?:(?:is|was|will be) published|is out now|(?:is )?available from)\b.{0,80}(?:[£$€]\d|\b(?:order|buy|pre-?order)\b)/u;
const STRANGER =
  /^(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}),? (?:is|writes|covers|reports|teaches|has (?:been )?(?:written|reported|covered|edited|writing|reporting|covering)) (?=.{0,120}\b(?:writer|journalist|reporter|correspondent|editor|columnist|critic|contributor|author of|covers|writes|reports|professor of|lecturer in|teaches|fellow at)\b|(?:about|on|for|from) )/u;
