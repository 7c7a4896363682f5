import { describe, expect, it } from 'vitest';
import { labelledNotes } from './labelled-note.ts';

describe('notes on an article', () => {
  it('go with the name over them', () => {
    expect(labelledNotes(['CORRECTION', '', 'The bridge opened in 1931, not in 1913.', '', 'Share'])).toEqual(
      [0, 2],
    );
    expect(labelledNotes(['Disclosure statement', '', 'Ana Ruiz is paid by the Bell Trust.'])).toEqual([
      0, 2,
    ]);
  });

  it('go when they begin with it', () => {
    expect(labelledNotes(['This article was amended on 9 May: the bell is from 1531.'])).toEqual([0]);
  });

  it('are none where a part of the text has such a name', () => {
    expect(labelledNotes(['Corrections', 'The first proofs were bad.', 'The second were worse.'])).toEqual(
      [],
    );
    expect(labelledNotes(['Correction by hand took the ringers a week.'])).toEqual([]);
  });
});
