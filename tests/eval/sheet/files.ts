import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a judge sees of one thing. */
export interface Shown {
  readonly id: string;
}

/** The key lies beside the sheet's folder, not in it: whoever judges is given the folder. */
const keyOf = (folder: string): string => `${folder.replace(/[/\\]+$/, '')}-key.json`;
export const judges = ['a', 'b'] as const;
const judgeFile = (folder: string, judge: (typeof judges)[number]): string =>
  join(folder, `judge-${judge}.jsonl`);

/** Writes the sheet, how to judge it, and apart from both the key. Refuses to write over judgements. */
export function writeSheet(
  folder: string,
  sheet: { readonly items: readonly Shown[]; readonly key: unknown; readonly instructions: string },
): void {
  const judged = judges.find((judge) => existsSync(judgeFile(folder, judge)));
  if (judged !== undefined) throw new Error(`${judgeFile(folder, judged)} is there: take another folder`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'sheet.jsonl'), sheet.items.map((item) => `${JSON.stringify(item)}\n`).join(''));
  writeFileSync(join(folder, 'INSTRUCTIONS.md'), sheet.instructions);
  writeFileSync(keyOf(folder), `${JSON.stringify(sheet.key, null, 1)}\n`);
}

export const readKey = (folder: string): unknown => JSON.parse(readFileSync(keyOf(folder), 'utf8'));

/** Each judge's judgements by id. Throws with what is missing, doubled, unknown or no judgement. */
export function readJudgements<Judgement>(
  folder: string,
  ids: readonly string[],
  parse: (line: Readonly<Record<string, unknown>>) => Judgement | string,
): readonly ReadonlyMap<string, Judgement>[] {
  return judges.map((judge) => {
    const file = judgeFile(folder, judge);
    if (!existsSync(file)) throw new Error(`${file} is missing`);
    return parseJudgements(file, readFileSync(file, 'utf8'), ids, parse);
  });
}

export function parseJudgements<Judgement>(
  file: string,
  text: string,
  ids: readonly string[],
  parse: (line: Readonly<Record<string, unknown>>) => Judgement | string,
): ReadonlyMap<string, Judgement> {
  const problems: string[] = [];
  const known = new Set(ids);
  const judgements = new Map<string, Judgement>();
  text.split('\n').forEach((line, at) => {
    if (line.trim() === '') return;
    const record = asRecord(line);
    const judgement = record === null ? 'is no JSON object' : parse(record);
    const id = record === null ? '' : String(record['id']);
    if (typeof judgement === 'string') problems.push(`line ${String(at + 1)} ${judgement}`);
    else if (!known.has(id)) problems.push(`line ${String(at + 1)}: there is no ${id}`);
    else if (judgements.has(id)) problems.push(`${id} is judged twice`);
    else judgements.set(id, judgement);
  });
  const missing = ids.filter((id) => !judgements.has(id));
  if (missing.length > 0) problems.push(`not judged: ${missing.join(', ')}`);
  if (problems.length > 0) throw new Error(`${file}: ${problems.join('; ')}`);
  return judgements;
}

function asRecord(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}
