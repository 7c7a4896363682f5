/** Opens what readers wrote under an article, whatever follows. */
const REPLIES =
  /^(?:\d[\d.,]*|one|two|three|four|five|six) (?:thoughts?|responses?|replies|reply|comments?) (?:on|to) .{2,180}$/i;
/** Opens it where readers' marks follow. */
const PERHAPS =
  /^(?:(?:readers['’]? |top |all |latest )?comments?(?: ?[(:]? ?\d[\d.,]*\)?)?|\d[\d.,]* comments?|(?:leave|post|add|write) a (?:comment|reply)|join the (?:conversation|discussion)|discussion|responses(?: ?[(:]? ?\d[\d.,]*\)?)?|what do you think\??)$/i;
const MARKS =
  /^(?:reply|replies|jump to comments|write a response|jump to comment|\w+ pick|sign in or create\b.{0,40}\b(?:discussion|conversation|comments?)|see all responses|most relevant|newest|report(?: abuse| comment)?|like|likes|\d+ likes?|flag|permalink|log in to (?:reply|comment)|upvote|share|view replies|show more replies)$|\bsays:?$|\b(?:ago|at \d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?)$|^(?:posted by|comment by) |^name ?\*|^(?:your )?e-?mail (?:address )?will not\b/i;
/** Lines under the opener within which a reader's mark must stand. */
const NEAR = 8;

/** Index of the line from which readers comment to the end; the number of lines where nobody does. Only in the lower half: above it is text. */
export function commentsFrom(lines: readonly string[]): number {
  for (let at = Math.floor(lines.length / 2); at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '' || line.length > 200) continue;
    const words = line.replace(/^#{1,6}\s+/, '').replace(/^(\*\*|__)(.+)\1:?$/, '$2');
    if (REPLIES.test(words)) return at;
    if (!PERHAPS.test(words)) continue;
    const below = lines.slice(at + 1, at + 1 + NEAR * 3).filter((each) => each !== '');
    if (below.slice(0, NEAR).some((each) => each.length < 120 && MARKS.test(each))) return at;
  }
  return lines.length;
}
