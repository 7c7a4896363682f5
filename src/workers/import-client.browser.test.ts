import { describe, expect, it } from 'vitest';
import type { CourseId, DeviceId } from '#core/id.ts';
import { startImport, type ImportSource, type ImportStage } from './import-client.ts';

const TEXT = `A bridge for Linden

12 May 2021

The town of Linden opened its new bridge over the Arve on 3 May 2021. The bridge is 420 metres long.`;

function importing(source: ImportSource) {
  const stages: ImportStage[] = [];
  const running = startImport(
    { source, id: 'linden' as CourseId, stamp: { at: 5, by: 'phone' as DeviceId } },
    (stage) => stages.push(stage),
  );
  return { stages, ...running };
}

describe('importing in a worker', () => {
  it('makes a course of pasted text and says what it is at', async () => {
    const { result, stages } = importing({ kind: 'pasted', text: TEXT });
    expect(await result).toMatchObject({
      ok: true,
      value: { course: { id: 'linden', title: 'A bridge for Linden', stamp: { at: 5, by: 'phone' } } },
    });
    expect(stages).toEqual(['reading', 'loading', 'making']);
  });

  it('makes a course of a file', async () => {
    const bytes = new TextEncoder().encode(TEXT);
    const { result } = importing({ kind: 'file', name: 'linden.txt', type: 'text/plain', bytes });
    expect(await result).toMatchObject({ ok: true });
  });

  it('passes a refusal through', async () => {
    const { result } = importing({ kind: 'pasted', text: '   ' });
    expect(await result).toEqual({ ok: false, refusal: { code: 'empty' } });
  });

  it('gives nothing once it is cancelled', async () => {
    const { result, cancel } = importing({ kind: 'pasted', text: TEXT.repeat(200) });
    cancel();
    expect(await result).toBeNull();
    cancel();
  });
});
