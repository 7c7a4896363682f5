import { nothing } from '#core/copy/contents.ts';
import { sampleCourse } from '#core/course/course.fixture.ts';
import { review } from './contract.events.ts';
import { openStore } from './open.ts';

/** A tab of its own that merges much, to be killed while it does. */
self.onmessage = async ({ data: name }: MessageEvent<string>) => {
  const opened = await openStore(name);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const { value: store } = opened;
  const events = Array.from({ length: 40_000 }, (_, n) => review(n));
  self.postMessage('merging');
  await store.merge({ ...nothing, courses: [sampleCourse()], events });
  self.postMessage('merged');
};
