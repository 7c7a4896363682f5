import { table } from '../table.ts';
import type { Furnished } from './measure.ts';

/** One row for each half of the snippets. */
export const furnitureTable = (rows: readonly (Furnished & { readonly half: string })[]): string =>
  table(
    ['snippets', 'pages', 'F1 bare', 'F1 furnished', 'lines set', 'left', 'lost', 'titles', 'days'],
    rows.map(({ half, pages, bare, furnished, set, left, lost, titles, days }) => [
      half,
      String(pages),
      bare.toFixed(3),
      furnished.toFixed(3),
      String(set),
      String(left.length),
      String(lost.length),
      `${titles}/${pages}`,
      `${days}/${pages}`,
    ]),
  );
