import { beforeAll, describe, expect, it } from 'vitest';
import { modelBytes } from '../../../english/fixtures/model-bytes.ts';
import { loadReader, type Reader } from '../../../facts/tagger.ts';
import { attemptsIn } from '../fixtures/attempts-in.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await loadReader(modelBytes);
});

/** What is asked of one sentence, before any check: `rule: question → answer`. */
const asked = (text: string): string[] =>
  attemptsIn(text, reader).flatMap(({ style, rule, prompt, answer }) =>
    style === 'question' ? [`${rule}: ${prompt} → ${answer}`] : [],
  );

describe('questions turned out of a sentence', () => {
  it.each([
    [
      'The Marisol was built in Gdansk in 2008.',
      'when: In which year was the Marisol built in Gdansk? → 2008',
    ],
    ['The Marisol was built in Gdansk in 2008.', 'where: Where was the Marisol built in 2008? → Gdansk'],
    [
      'Ada Merrow discovered the island of Orr in May 1871.',
      'subject: Who discovered the island of Orr in May 1871? → Ada Merrow',
    ],
    ['The lighthouse was designed by Ada Merrow.', 'agent: Who designed the lighthouse? → Ada Merrow'],
    [
      'The company launched 23 ships in 1950.',
      'how-many: How many ships did the company launch in 1950? → 23 ships',
    ],
    [
      'Sales fell by 35 percent between 1980 and 2015.',
      'how-much: By what percentage did sales fall between 1980 and 2015? → 35 percent',
    ],
    [
      'About 45 percent of the voters supported the treaty.',
      'how-much: What percentage of the voters supported the treaty? → About 45 percent',
    ],
    [
      'The tunnel was closed because the roof had collapsed.',
      'why: Why was the tunnel closed? → because the roof had collapsed',
    ],
    ['The flight was delayed because of fog.', 'why: Why was the flight delayed? → fog'],
    ['Lisbon is the capital of Portugal.', 'which: Which city is the capital of Portugal? → Lisbon'],
    [
      'A neutron star is a very small and dense star.',
      'definition: What is a neutron star? → a very small and dense star',
    ],
    [
      'Momus, the first cabaret of Warsaw, opened in 1909.',
      'named: What is the first cabaret of Warsaw? → Momus',
    ],
    ['Vera Holm, who painted the harbour, moved to Turin.', 'subject: Who painted the harbour? → Vera Holm'],
    ['Vera Holm, who painted the harbour, moved to Turin.', 'where: Where did Vera Holm move to? → Turin'],
    ['The ferry consists of two hulls.', 'oblique: What does the ferry consist of? → two hulls'],
  ])('%s', (text, question) => {
    expect(asked(text)).toContain(question);
  });

  it('keep the perfect beside "since", and make it past beside a date', () => {
    expect(asked('Arbon has exported salt since 1901.')).toContain(
      'when: Since which year has Arbon exported salt? → 1901',
    );
    expect(asked('The school has built a new library in 1984.')).toContain(
      'when: In which year did the school build a new library? → 1984',
    );
  });

  it.each(['No ship reached the island in 1950.', 'The island was never reached in 1950.'])(
    'are none where something is denied: %s',
    (text) => {
      expect(asked(text)).toEqual([]);
    },
  );
});
