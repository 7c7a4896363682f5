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

  it.each([null, 7, { kind: 'stage', stage: 'dancing' }, { kind: 'done', result: { ok: true } }])(
    'throws at a reply that is none: %j',
    (data) => {
      expect(() => readReply(data)).toThrow();
    },
  );

  it('reads what is one', () => {
    const request = { source: { kind: 'pasted', text: 'Hm.' }, id: 'a', stamp: { at: 1, by: 'b' } };
    expect(readRequest(request)).toEqual(request);
    const reply = { kind: 'done', result: { ok: false, refusal: { code: 'empty' } } };
    expect(readReply(reply)).toEqual(reply);
  });
});
