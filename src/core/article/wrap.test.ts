import { describe, expect, it } from 'vitest';
import { unwrap as unwrapLines } from './wrap.ts';

const unwrap = (text: string) => unwrapLines(text.split('\n'));

const wrapped = `The founders of the town cast their first bell in a pit beside
the river, where the clay was fine enough for a mould and the
water near enough to quench it.
They hung it two years later. The tower swayed so much in the
first winter that nobody dared to ring it.

Background
The second bell was larger than the first one and cost the twen-
ty families of the town more than they had. It was a well-
known failure, and the well-known founder left.

- a bell
- a clapper`;

describe('unwrapping', () => {
  it('joins the lines of a paragraph and keeps headings, items and paragraphs apart', () => {
    const lines = unwrap(wrapped);
    expect(lines).toHaveLength(8);
    expect(lines[0]).toMatch(/^The founders .* quench it\.$/);
    expect(lines[1]).toMatch(/^They hung .* ring it\.$/);
    expect(lines.slice(2, 4)).toEqual(['', 'Background']);
    expect(lines.slice(5)).toEqual(['', '- a bell', '- a clapper']);
  });

  it('takes a quotation in capitals over several short lines for one paragraph', () => {
    const text = `${wrapped}\n\n“WE COULD ALL HEAR THAT\nIT WAS FLAT. HE COULD TELL\nBY HOW MUCH.”\n\nRope`;
    expect(unwrap(text)).toContain('“WE COULD ALL HEAR THAT IT WAS FLAT. HE COULD TELL BY HOW MUCH.”');
  });

  it('leaves its hyphen to a quarter of the compass', () => {
    expect(
      unwrap(`${wrapped}\n\nThe clay was dug in the two large north-\neastern pits of the parish.`).at(-1),
    ).toContain('north-eastern');
  });

  it('takes the hyphen from a divided word and leaves it in a compound', () => {
    expect(unwrap(wrapped)[4]).toContain('twenty families');
    expect(unwrap(wrapped)[4]).toContain('a well-known failure');
  });

  it('goes on with a name or a number at the head of a line', () => {
    const text = `Tin was carried from Cornwall to the Mediterranean as early as 2000
BC. By the fourth century a sailor from the south, Pytheas of Massalia,
had seen the mines, and was told of them for the first time on June 24,
1985 years ago.`;
    expect(unwrap(text)).toHaveLength(1);
  });

  it('leaves long lines alone: each is a paragraph', () => {
    const long = 'A bell is tuned by taking metal from its inside on a lathe, a little at a time. '
      .repeat(3)
      .trim();
    expect(unwrap(`${long}\n${long}\nBackground\n${long}`)).toEqual([long, long, 'Background', long]);
  });

  it('leaves a poem and a list of names alone', () => {
    expect(unwrap('Ding\nDong\nBell')).toEqual(['Ding', 'Dong', 'Bell']);
  });

  it('joins Chinese without a space', () => {
    const line = '这口钟是在河边铸造的而且是在冬天完成的然后被挂在塔上并且敲响了很多年直到战争';
    expect(unwrap(`${line}\n开始。`)).toHaveLength(1);
    expect(unwrap(`${line}\n开始。`)[0]).toBe(`${line}开始。`);
  });
});
