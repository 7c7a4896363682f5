import { describe, expect, it } from 'vitest';
import { readReply, readRequest } from './import-messages.ts';

describe('messages of an import', () => {
  it.each([
    null,
    {},
    { source: { kind: 'pasted' }, id: 'a', stamp: { at: 1, by: 'b' } },
    { source: { kind: 'file', name: 'a', type: '', bytes: 'no bytes' }, id: 'a', stamp: { at: 1, by: 'b' } },
    { source: { kind: 'pasted', text: '' }, id: '', stamp: { at: 1, by: 'b' } },
  ])('throws at a request that is none: %j', (data) => {
    expect(() => readRequest(data)).toThrow();
  });

  it.each([
    null,
    7,
    { kind: 'step', stage: 'dancing', done: 0, total: 0 },
    { kind: 'step', stage: 'finding', done: -1, total: 4 },
    { kind: 'step', stage: 'finding' },
    { kind: 'done', result: { ok: true } },
  ])('throws at a reply that is none: %j', (data) => {
    expect(() => readReply(data)).toThrow();
  });

  it('reads what is one', () => {
    const request = { source: { kind: 'pasted', text: 'Hm.' }, id: 'a', stamp: { at: 1, by: 'b' } };
    expect(readRequest(request)).toEqual(request);
    const reply = { kind: 'done', result: { ok: false, refusal: { code: 'empty' } } };
    expect(readReply(reply)).toEqual(reply);
    const step = { kind: 'step', stage: 'finding', done: 3, total: 12 };
    expect(readReply(step)).toEqual(step);
  });
});
