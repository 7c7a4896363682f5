import type { StorageRefusal } from '#storage/port.ts';

/** One short message at the foot of the screen, with a way back where there is one. */
export interface Toast {
  readonly text: string;
  readonly undo?: () => void | Promise<void>;
}

/** What a person must be told wherever he is: a write that failed, and what was just done. */
class Trouble {
  refusal = $state.raw<StorageRefusal | null>(null);
  toast = $state.raw<Toast | null>(null);

  say(text: string, undo?: () => void | Promise<void>) {
    this.toast = undo ? { text, undo } : { text };
  }
}

export const trouble = new Trouble();
