import { makeCourse, type MadeCourse } from '#core/course/make/make-course.ts';
import { isReadByReader } from '#core/course/make/propose-cards.ts';
import modelUrl from '#core/english/english.model?url';
import { loadReader } from '#core/facts/tagger.ts';
import { accept, type Result } from '#core/result.ts';
import { openArticle, openPasted } from '#readers/open.ts';
import { readRequest, type ImportReply, type ImportRequest, type ImportStage } from './import-messages.ts';

const reply = (message: ImportReply): void => {
  postMessage(message);
};
const at = (stage: ImportStage, done = 0, total = 0): void => {
  reply({ kind: 'step', stage, done, total });
};

/** The model is an asset of its own: cached for offline use, and only fetched when an article is read. */
async function modelBytes(): Promise<Uint8Array> {
  const response = await fetch(modelUrl);
  if (!response.ok) throw new Error(`the model of English did not come: ${String(response.status)}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function make({ source, id, stamp }: ImportRequest): Promise<Result<MadeCourse>> {
  at('reading');
  const read = await (source.kind === 'pasted' ? openPasted(source.text) : openArticle(source));
  if (!read.ok) return read;
  const needed = isReadByReader(read.value);
  if (needed) at('loading');
  const reader = needed ? await loadReader(modelBytes) : null;
  const onProgress = (done: number, total: number): void => {
    at(done < total ? 'finding' : 'making', done, total);
  };
  at('finding');
  return accept(makeCourse(read.value, { id, stamp, reader, onProgress }));
}

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  void Promise.resolve()
    .then(() => make(readRequest(data)))
    .then(
      (result) => {
        reply({ kind: 'done', result });
      },
      (error: unknown) => {
        reply({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
      },
    );
});
