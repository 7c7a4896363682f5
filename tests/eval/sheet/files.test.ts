import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { kappa } from './agreement.ts';
import { parseJudgements, readJudgements, readKey, writeSheet } from './files.ts';

const parse = ({ verdict }: Readonly<Record<string, unknown>>) =>
  verdict === 'accept' ? { verdict } : `has the verdict ${String(verdict)}`;

describe('judgements', () => {
  it('are read one a line, in any order', () => {
    const text = '{"id":"b","verdict":"accept"}\n\n{"id":"a","verdict":"accept"}\n';
    expect([...parseJudgements('f', text, ['a', 'b'], parse).keys()]).toEqual(['b', 'a']);
  });

  it('are refused with all that is wrong with them', () => {
    const text =
      '{"id":"a","verdict":"accept"}\n{"id":"a","verdict":"accept"}\n{"id":"x","verdict":"accept"}\nno\n{"id":"b","verdict":"?"}';
    expect(() => parseJudgements('f', text, ['a', 'b'], parse)).toThrow(
      /a is judged twice.*no x.*line 4 is no JSON.*line 5 has the verdict \?.*not judged: b/,
    );
  });
});

describe('a sheet', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-sheet-'));
  const sheet = join(folder, 'one');
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('lies in its folder without the key, and is not written over once it is judged', () => {
    const content = {
      items: [{ id: 'a' }, { id: 'b' }],
      key: [{ id: 'a', origin: 'made' }],
      instructions: 'Judge.',
    };
    writeSheet(sheet, content);
    expect(readFileSync(join(sheet, 'sheet.jsonl'), 'utf8')).toBe('{"id":"a"}\n{"id":"b"}\n');
    expect(existsSync(join(sheet, 'INSTRUCTIONS.md'))).toBe(true);
    expect(readKey(`${sheet}/`)).toEqual(content.key);
    expect(existsSync(`${sheet}-key.json`)).toBe(true);
    expect(() => readJudgements(sheet, ['a'], parse)).toThrow(/judge-a.jsonl is missing/);
    writeFileSync(join(sheet, 'judge-a.jsonl'), '{"id":"a","verdict":"accept"}');
    expect(() => writeSheet(sheet, content)).toThrow(/take another folder/);
  });
});

describe('kappa', () => {
  it('is agreement beyond chance: 20 yes, 15 no, 5 and 10 apart give 0.4', () => {
    const pairs = [
      ...Array.from({ length: 20 }, () => ['yes', 'yes'] as const),
      ...Array.from({ length: 5 }, () => ['yes', 'no'] as const),
      ...Array.from({ length: 10 }, () => ['no', 'yes'] as const),
      ...Array.from({ length: 15 }, () => ['no', 'no'] as const),
    ];
    expect(kappa(pairs)).toBeCloseTo(0.4);
  });

  it('is 1 in full agreement, and nothing where there is nothing to disagree about', () => {
    expect(
      kappa([
        ['a', 'a'],
        ['b', 'b'],
      ]),
    ).toBe(1);
    expect(kappa([['a', 'a']])).toBeNull();
    expect(kappa([])).toBeNull();
  });
});
