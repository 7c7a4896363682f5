import { describe, expect, it } from 'vitest';
import { rowTexts } from './table.ts';

describe('the rows of a table', () => {
  it('say the name of each column before its cell', () => {
    const rows = [
      ['Branch', 'Visitors', 'Change'],
      ['Harbour Street', '212,400', '+4.1%'],
    ];
    expect(rowTexts(rows, null)).toEqual(['Harbour Street, Visitors: 212,400; Change: +4.1%']);
  });

  it('say what a number at their head is', () => {
    expect(
      rowTexts(
        [
          ['Year', 'Bells'],
          ['1984', '23'],
        ],
        true,
      ),
    ).toEqual(['Year 1984, Bells: 23']);
  });

  it('join a label to the year over its column', () => {
    const rows = [
      ['', '2010', '2020'],
      ['Population', '5,600,000', '5,840,000'],
    ];
    expect(rowTexts(rows, null)).toEqual(['Population 2010: 5,600,000; 2020: 5,840,000']);
  });

  it('are labels with values where no row names the columns', () => {
    const rows = [
      ['Area', '48.2 km²'],
      ['Depth:', '142 m', '466 ft'],
    ];
    expect(rowTexts(rows, null)).toEqual(['Area: 48.2 km²', 'Depth: 142 m; 466 ft']);
  });

  it('leave out cells in which nothing is said, and rows of nothing else', () => {
    const rows = [
      ['Town', 'Wells', 'Mills'],
      ['Skarn', '–', '4'],
      ['', '', ''],
      ['Arl', '7', 'n/a'],
    ];
    expect(rowTexts(rows, null)).toEqual(['Skarn, Mills: 4', 'Arl, Wells: 7']);
  });

  it('name no columns for a row that is longer or shorter than the header', () => {
    const rows = [
      ['Town', 'Wells', 'Mills'],
      ['The north', '12'],
    ];
    expect(rowTexts(rows, true)).toEqual(['The north: 12']);
  });

  it('take the unit of a column to its figures', () => {
    const rows = [
      ['Year', 'Ash (km3)', 'Share (%)', 'Area (hectares)'],
      ['1836', '1.6', '40', 'unknown'],
      ['1902', '0.7', '12', '310'],
    ];
    expect(rowTexts(rows, null)).toEqual([
      'Year 1836, Ash: 1.6 km3; Share: 40%; Area (hectares): unknown',
      'Year 1902, Ash: 0.7 km3; Share: 12%; Area: 310 hectares',
    ]);
  });
});
