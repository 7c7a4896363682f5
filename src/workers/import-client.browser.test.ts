import { describe, expect, it } from 'vitest';
import type { CourseId, DeviceId } from '#core/id.ts';
import { startImport, type ImportSource, type ImportStep } from './import-client.ts';

const TEXT = `A bridge for Linden

12 May 2021

The town of Linden opened its new bridge over the Arve on 3 May 2021. The bridge is 420 metres long.`;

function importing(source: ImportSource) {
  const steps: ImportStep[] = [];
  const running = startImport(
    { source, id: 'linden' as CourseId, stamp: { at: 5, by: 'phone' as DeviceId } },
    (step) => steps.push(step),
  );
  return { steps, ...running };
}

describe('importing in a worker', () => {
  it('makes a course of pasted text and says what it is at', async () => {
    const { result, steps } = importing({ kind: 'pasted', text: TEXT });
    expect(await result).toMatchObject({
      ok: true,
      value: { course: { id: 'linden', title: 'A bridge for Linden', stamp: { at: 5, by: 'phone' } } },
    });
    expect([...new Set(steps.map(({ stage }) => stage))]).toEqual([
      'reading',
      'loading',
      'finding',
      'making',
    ]);
  });

  it('says of a long text how many of its sentences are read', async () => {
    const { result, steps } = importing({ kind: 'pasted', text: `${TEXT}\n\n`.repeat(200) });
    expect(await result).toMatchObject({ ok: true });
    const counted = steps.filter(({ stage, total }) => stage === 'finding' && total > 0);
    expect(counted.length).toBeGreaterThan(20);
    expect(counted.length).toBeLessThanOrEqual(100);
    expect(counted.map(({ done }) => done)).toEqual(counted.map(({ done }) => done).sort((a, b) => a - b));
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
    const { result, cancel } = importing({ kind: 'pasted', text: `${TEXT}\n\n`.repeat(1_000) });
    cancel();
    expect(await result).toBeNull();
    cancel();
  });
});
