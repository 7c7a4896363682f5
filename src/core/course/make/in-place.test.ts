import { beforeAll, describe, expect, it } from 'vitest';
import { modelBytes } from '../../english/fixtures/model-bytes.ts';
import { loadReader, type Reader } from '../../facts/tagger.ts';
import { attemptsIn } from './fixtures/attempts-in.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await loadReader(modelBytes);
});

/** Questions whose word stands where the answer stood, before any check: `question → answer`. */
const inPlaceOf = (text: string): string[] =>
  attemptsIn(text, reader).flatMap(({ rule, prompt, answer }) =>
    rule.endsWith('-in-place') ? [`${prompt} → ${answer}`] : [],
  );

describe('a question word in place of the answer', () => {
  it.each([
    [
      'A lottery grant paid for a new aqueduct in 2004.',
      'A lottery grant paid for a new aqueduct in which year? → 2004',
    ],
    ['In 1830, France took control of the port.', 'France took control of the port in which year? → 1830'],
    [
      'The company was founded on 14 February 1879 with a capital of 120 million francs.',
      'The company was founded on which date with a capital of 120 million francs? → 14 February 1879',
    ],
    [
      'Plague broke out in Venice 22 times between 1361 and 1528.',
      'Plague broke out in Venice 22 times between which years? → between 1361 and 1528',
    ],
    [
      'The wall was raised in the 6th century BC, and the town grew.',
      'The wall was raised in which century? → 6th century BC',
    ],
    [
      'Work began on 4 August 1791 with about 600 labourers.',
      'Work began on 4 August 1791 with how many labourers? → about 600',
    ],
    ['Prices fell by 7.2% in 2019.', 'Prices fell by what percentage in 2019? → 7.2%'],
    [
      'In 1851 the railway bought the canal for £38,500.',
      'In 1851 the railway bought the canal for how much? → £38,500',
    ],
    [
      'Copper makes up three-fifths of the exports of the island.',
      'Copper makes up what fraction of the exports of the island? → three-fifths',
    ],
    [
      'In 1891 Scottish chemist James Dewar made liquid oxygen.',
      'In 1891, which Scottish chemist made liquid oxygen? → James Dewar',
    ],
    ['Kublai Khan won a victory against Burma.', 'Kublai Khan won a victory against which country? → Burma'],
    ['Ada Merrow led the survey in 1902.', 'Who led the survey in 1902? → Ada Merrow'],
  ])('%s', (text, question) => {
    expect(inPlaceOf(text)).toContain(question);
  });

  it.each([
    ['after another statement', 'The ice held for weeks, and the boats lay still in 1911.'],
    ['where something is denied', 'No ship reached the island in 1950.'],
    ['beside quoted words', 'He called it “the end of the road” in 1950.'],
    ['for a date that is only nearly said', 'The mill was built in about 1780.'],
    ['for a number with a determiner', 'The 148 settlers crossed the ridge.'],
  ])('is not put %s', (_, text) => {
    expect(inPlaceOf(text).filter((question) => /which year|how many/.test(question))).toEqual([]);
  });
});
