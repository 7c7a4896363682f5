import type { Refusal } from './refusal.ts';

/** What an expected failure returns instead of throwing. */
export type Result<Value, Reason = Refusal> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Reason };

export const accept = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });
export const refuse = <Reason>(refusal: Reason): { ok: false; refusal: Reason } => ({ ok: false, refusal });
