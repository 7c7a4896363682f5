/** What the two judges of cards are told, and all that they are told. */
export const cardInstructions = `# Judging cards

You teach. Somebody gives you cards for your class, made from texts that your class has read, and you decide about each
card whether you would keep it. \`sheet.jsonl\` has one card a line:

- \`prompt\` and \`answer\`: the card. \`____\` is a gap that the answer fills. Where the prompt has several lines, the last one
  asks, and the learner sees what stands ahead of it in small type above: what the text says just before. With \`choices\`, the learner picks one of
  them, or, where the prompt says so, brings them into order.
- \`title\`, \`published\`: the text it belongs to. The learner sees the title above the card, and has read the text days
  ago; nothing else is in sight.
- \`sentence\`, \`paragraph\`: where the answer stands, for you to check it.

Judge every card by itself, without talking to the other judge, without looking anything up, and without guessing who
wrote it. Cards come from several sources.

**accept**: you would keep it as it is. That is, all of these hold:

1. It is understood alone, with the title: no "he", "this", "the plan" that one has to look up.
2. The answer is right by the text, it answers what is asked, and nothing else in the text answers it as well.
3. It is grammatical and reads as a person would write it.
4. It is worth knowing for somebody who reads such a text.
5. The prompt, or the choices, do not give the answer away.

**edit**: a small change of wording (a few words) makes it one you would accept.
**reject**: you would delete it.

Give the reason that weighs most for every *edit* and *reject*, one of: \`context\` (1), \`wrong\` (the answer is wrong or
answers something else), \`ambiguous\` (other answers fit), \`grammar\` (3), \`trivial\` (4), \`given-away\` (5), \`choices\`
(a wrong choice is right as well, or silly), \`other\`.

Apart from the verdict, \`false\` is true when a learner who knows this card knows something wrong: by the source, the
answer is not true of what is asked. A card that is clumsy or trivial is not false.

Write one line a card, in any order, into \`judge-a.jsonl\` or \`judge-b.jsonl\`, whichever you were told:

    {"id": "c001", "verdict": "accept", "reason": "", "false": false}
    {"id": "c002", "verdict": "edit", "reason": "grammar", "false": false}

Read nothing else in this repository before you have finished.
`;
