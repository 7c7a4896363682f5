import { readFile } from 'node:fs/promises';
import { articleHash } from '#core/article/hash.ts';
import { courseToJson } from '#core/course/json.ts';
import { makeCourse } from '#core/course/make/make-course.ts';
import { isReadByReader } from '#core/course/make/propose-cards.ts';
import { loadReader } from '#core/facts/tagger.ts';
import type { CourseId, DeviceId } from '#core/id.ts';
import { m } from '#messages/index.ts';
import { readArticle } from './read-file.ts';

/** What a run of the command leaves behind: the exit code and what it says where. */
export interface Outcome {
  readonly code: 0 | 1 | 2;
  readonly output: string;
  readonly error: string;
}

/** `course FILE`: the course made from an article, as JSON. `atMs` stamps it; `modelPath` is the model of English. */
export async function command(words: readonly string[], atMs: number, modelPath: string): Promise<Outcome> {
  const [verb, path, ...more] = words;
  if (verb !== 'course' || path === undefined || path === '' || more.length > 0) {
    return { code: 2, output: '', error: m.cli.usage };
  }
  const read = await readArticle(path);
  if (!read.ok) return { code: 1, output: '', error: read.sentence };
  const { course } = makeCourse(read.article, {
    // The same text is the same course, wherever the command runs.
    id: articleHash(read.article.text).slice(0, 24) as CourseId,
    stamp: { at: atMs, by: 'lectern-cli' as DeviceId },
    reader: isReadByReader(read.article) ? await loadReader(() => readFile(modelPath)) : null,
  });
  return { code: 0, output: `${JSON.stringify(courseToJson(course), null, 2)}\n`, error: '' };
}

/** Runs the command for a process; a defect of ours is one sentence too, and no stack. */
export async function run(words: readonly string[], modelPath: string): Promise<void> {
  const outcome = await command(words, Date.now(), modelPath).catch((error: unknown): Outcome => ({
    code: 1,
    output: '',
    error: m.cli.failed(error instanceof Error ? error.message : String(error)),
  }));
  if (outcome.error !== '') process.stderr.write(`${outcome.error}\n`);
  // The exit code is set and not forced: a pipe may still be reading.
  process.exitCode = outcome.code;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.stdout.write(outcome.output);
}
