/**
 * Marks that stand for something outside the sentence: `[12]`, `[note 1]`, `[citation needed]`, `[edit]`, `[^1]` and
 * raised digits behind a word. What an editor put into a quotation (`[sic]`, `bell[s]`) stays.
 */
export function withoutMarkers(text: string): string {
  const told = withoutButtons(
    withEditedMarked(text)
      .replace(LINKED_LINES, '')
      .replace(LINKS, '')
      .replace(POINTERS, '')
      .replace(END_MARKS, '')
      .replace(FENCES, ''),
  );
  if (!told.includes('[') && !RAISED.test(told)) return told;
  return told
    .replace(NOTE_LINES, '')
    .replace(NOTES, '')
    .replace(PAGED, '')
    .replace(NUMBERS, '')
    .replace(LOOSE_NUMBERS, '')
    .replace(RAISED_ALL, '');
}

/** A page that anybody may edit offers that behind each heading, or under it: what no other line has. */
const withEditedMarked = (text: string): string =>
  (text.match(EDITED)?.length ?? 0) > 1 ? text.replace(EDITED, '## $1') : text;
const EDITED =
  /^(?![#\s])([^\n]{2,90}?)(?:\n|[ \t]*)\[ ?(?:edit(?: source)?|bearbeiten|editar|modifier)(?: ?\| ?[^\]\n]{3,30})? ?\][ \t]*$/gm;

/** A letter by e-mail sets the address behind the words that lead there; a line that is nothing else is a button, or names another page. */
const LINKED_LINES = /^[ \t]*(?:[*•-] )?[^\n.]{1,120} \[ ?https?:\/\/[^\s\]]+ ?\][ \t]*$/gm;
const LINKS = / \[ ?https?:\/\/[^\s\]]+ ?\]/g;

/** The square behind the last word of a magazine's article. */
const END_MARKS = / ?[■◼◾∎❖]$/gm;
/** Some Markdown puts boxes between colons: ":::info". */
const FENCES = /^:{3,}[ \t]*[\w-]{0,20}[ \t]*$/gm;

/** On a small screen an encyclopaedia has such a button under each heading, without brackets. */
const BUTTONS = /(?<=\S\n)(?:Edit|Bearbeiten|Modifier|Editar)$/gm;

const withoutButtons = (text: string): string =>
  (text.match(BUTTONS)?.length ?? 0) > 1 ? text.replace(BUTTONS, '') : text;

/** In brackets a page points at another one: "(Read also: Can growth be green?)". */
const POINTERS = / ?\((?:read|see) (?:also|more|next): [^()\n]{3,140}\)/gi;

/** A note of Markdown at the foot: `[^1]: Survey of 2018.` */
const NOTE_LINES = /^ {0,3}\[\^[\w-]{1,30}\]:.*(?:\n(?: {2,}|\t)\S.*)*$/gm;
const NOTES =
  / {0,2}\[ ?(?:edit(?: source)?|bearbeiten|editar|modifier|(?:citation|source|clarification|page|better source|verification) needed|according to whom\?|by whom\?|who\?|when\?|where\?|which\?|update|dubious(?: ?[–—-] ?discuss)?|note \d{1,3}|nb \d{1,3}|n \d{1,3}|\^[\w-]{1,30})(?: ?\| ?edit source)? ?\]/gi;
/**
 * Directly behind a word or a stop, perhaps several. Letters are marks of notes only as far as "c": "bell[s]" is an
 * editor's. Behind a bracket, or before a parenthesis, a number belongs to a link of Markdown.
 */
const NUMBERS =
  /(?<=[\p{L}\p{N}%°]|(?!\])\p{P})(?:\[(?:\d{1,3}(?:[,–-] ?\d{1,3}){0,5}|[abc])\])+(?![\p{L}(:])/gu;
/** With the page in a source: `[6]: 44`. */
const PAGED = /(?<=[\p{L}\p{N}%°]|(?!\])\p{P})\[\d{1,3}\]: ?\d{1,4}(?:[–-]\d{1,4})?(?=[\s.,;]|$)/gu;
/** Behind a space; "as in [12]" needs it. */
const LOOSE_NUMBERS =
  /(?<!\b(?:in|by|from|see|and|of|with|to|ref|than|on)) \[\d{1,3}(?:[,–-] ?\d{1,3}){0,5}(?:, pp?\. ?\d[\d–-]{0,9})?\](?=[\s.,;:!?)]|$)/giu;
const RAISED = /[¹²³⁴⁵⁶⁷⁸⁹]/u;
/** After a stop or a long word; "km²" and "10³" are no notes. */
const RAISED_ALL = /(?<=[.,;:!?”"’)]|\p{Ll}{4})[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?![\p{L}\p{N}])/gu;
