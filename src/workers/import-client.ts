import type { MadeCourse } from '#core/course/make/make-course.ts';
import type { Result } from '#core/result.ts';
import { unreachable } from '#core/unreachable.ts';
import { readReply, type ImportRequest, type ImportStep } from './import-messages.ts';

export type { ImportRequest, ImportSource, ImportStage, ImportStep } from './import-messages.ts';

/** An article on its way to a course. */
export interface RunningImport {
  /** Null when it was cancelled; rejects only for a defect of ours. */
  readonly result: Promise<Result<MadeCourse> | null>;
  /** Ends it at once, whatever it is at; harmless when it is over. */
  cancel(): void;
}

/** Reads an article and makes its course in a worker of its own. */
export function startImport(request: ImportRequest, onStep: (step: ImportStep) => void): RunningImport {
  const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
  let cancel = (): void => undefined;
  const result = new Promise<Result<MadeCourse> | null>((settle, fail) => {
    cancel = () => {
      // At once: what is being worked on is not waited for.
      worker.terminate();
      settle(null);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      try {
        const reply = readReply(data);
        switch (reply.kind) {
          case 'step':
            onStep(reply);
            break;
          case 'done':
            settle(reply.result);
            break;
          case 'failed':
            fail(new Error(`the import failed: ${reply.message}`));
            break;
          default:
            unreachable(reply);
        }
      } catch (error) {
        fail(error instanceof Error ? error : new Error(String(error)));
      }
    });
    worker.addEventListener('error', (event) => {
      fail(new Error(`the import worker did not run: ${event.message}`));
    });
    worker.postMessage(request);
  }).finally(() => {
    worker.terminate();
  });
  return {
    result,
    cancel: () => {
      cancel();
    },
  };
}
