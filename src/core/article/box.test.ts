import { describe, expect, it } from 'vitest';
import { gameBoxes, isLineUp, isScore } from './box.ts';

const prose = 'The founders cast the bell in a pit beside the river, where the clay was fine.';
const gone = (...lines: string[]) => [...gameBoxes(lines)].sort((a, b) => a - b);

describe('boxes beside a report of a game', () => {
  it('are figures set against one another under a name', () => {
    expect(gone(prose, '', 'MATCH STATS', 'Possession 39% - 61%', 'Corners 5 - 11', '', prose)).toEqual([
      2, 3, 4,
    ]);
    expect(gone('Standings', '1. Arle 22 18 2 2 38', '2. Holm 22 17 1 4 35', '', prose)).toEqual([0, 1, 2]);
  });

  it('are polls with their answers, down to an empty line', () => {
    expect(gone(prose, '', 'POLL', 'Who rang best?', '- Ana', '- Tom', '1,204 votes', '', prose)).toEqual([
      2, 3, 4, 5, 6,
    ]);
  });

  it('list who played, and who was in charge', () => {
    const team = 'Arle: Holm; Aas, Vik, Strand, Moe; Dahl, Hult, Lie; Ness, Berge, Falk.';
    expect(isLineUp(team)).toBe(true);
    expect(gone(prose, team, 'Referee: T. Hall. Attendance: 23,417.', '', prose)).toEqual([1, 2]);
    expect(isLineUp('Ana rang, Tom, Ida, Jon, Eva and Piet sang, and the bell of Arle fell.')).toBe(false);
    expect(isLineUp('Mr President, Mr Hall, Mrs Holm, Dr Lund, Mr Aas, Mr Vik, Friends:')).toBe(false);
  });

  it('say how it ended', () => {
    expect(isScore('Arle Town 3-2 Skarn United (aet)')).toBe(true);
    expect(isScore('Arle beat Skarn by 3-2 in the rain')).toBe(false);
  });

  it('are no parts of other texts with such a name', () => {
    expect(gone('Results', 'Bronze is harder', 'Tin is softer', prose)).toEqual([]);
    expect(gone('Teams', '', prose)).toEqual([]);
    expect(gone('Scores', '- Mozart', '- Haydn', prose)).toEqual([]);
  });
});
