import { expect, it } from 'vitest';
import { fileName } from './copies-download.ts';

it('makes of any title a file name that every system takes', () => {
  expect(fileName('Washington and Pyongyang, 2017–2019', '.lectern')).toBe(
    'Washington and Pyongyang, 2017–2019.lectern',
  );
  expect(fileName('AC/DC: "high" voltage?', '.lectern')).toBe('AC DC high voltage.lectern');
  expect(fileName('../../etc', '.lectern')).toBe('etc.lectern');
  expect(fileName(' . ', '.lectern')).toBe('course.lectern');
  expect(fileName('x'.repeat(300), '.md').length).toBe(83);
});
