import type { Refusal } from '#core/refusal.ts';
import { unreachable } from '#core/unreachable.ts';

/** One sentence for each reason to refuse: what is wrong, and what to do. */
export function refusal(reason: Refusal): string {
  switch (reason.code) {
    default:
      return unreachable(reason as never);
  }
}
