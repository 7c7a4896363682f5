import { readFile } from 'node:fs/promises';
import { makeCourse } from '#core/course/make/make-course.ts';
import { loadReader } from '#core/facts/tagger.ts';
import type { CourseId, DeviceId } from '#core/id.ts';
import { openPasted } from '#readers/open.ts';
import { median, row } from './frame.mjs';

/** The text split into words and sentences by the platform: what any reader of it has to do at least. */
function split(text: string): number {
  let pieces = 0;
  for (const granularity of ['word', 'sentence'] as const)
    for (const piece of new Intl.Segmenter('en', { granularity }).segment(text))
      pieces += piece.segment.length > 0 ? 1 : 0;
  return pieces;
}

async function make(text: string): Promise<void> {
  const read = await openPasted(text);
  if (!read.ok) throw new Error(`the article was refused: ${read.refusal.code}`);
  const reader = await loadReader(() => readFile('src/core/english/english.model'));
  const stamp = { at: 0, by: 'bench' as DeviceId };
  const { course } = makeCourse(read.value, { id: 'bench' as CourseId, stamp, reader });
  if (course.cards.length === 0) throw new Error('no cards were made');
}

/** Article to course, per 1,000 words: the first time in a process, model and all, and when it is warm. */
export async function makingInNode(article: { name: string; text: string; words: number }, runs: number) {
  const perThousand = 1000 / article.words;
  const took = async (work: () => unknown) => {
    const started = performance.now();
    await work();
    return (performance.now() - started) * perThousand;
  };
  const firstFloor = await took(() => split(article.text));
  const first = await took(() => make(article.text));
  const warm: number[] = [];
  const floors: number[] = [];
  for (let run = 0; run < runs * 3; run++) {
    floors.push(await took(() => split(article.text)));
    warm.push(await took(() => make(article.text)));
  }
  const settled = <Value>(values: readonly Value[]) => values.slice(runs);
  return [
    row('Article → course per 1,000 words, first time (once)', 'Node', first, firstFloor),
    row('Article → course per 1,000 words, warm', 'Node', median(settled(warm)), median(settled(floors))),
  ];
}
