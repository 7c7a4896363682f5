import { percent, table } from '../table.ts';
import type { Coverage } from './coverage.ts';

export const coverageTable = (coverage: readonly Coverage[]): string =>
  table(
    ['answers covered', 'part', 'questions', '2 per 100 words', '4', '8', 'all'],
    coverage.map(({ method, part, questions, covered }) => [
      method,
      part,
      String(questions),
      ...covered.map((count, column) =>
        method === 'random' && column === covered.length - 1 ? '–' : percent(count, questions),
      ),
    ]),
  );
