import type { Grade } from '#core/study/event.ts';
import type { ReviewModel } from './review-model.ts';

export type ReviewCommand =
  | { readonly do: 'reveal' | 'undo' | 'edit' | 'suspend' }
  | { readonly do: 'choose'; readonly index: number }
  | { readonly do: 'grade'; readonly grade: Grade };

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'target'>;
type State = Pick<ReviewModel, 'phase' | 'item' | 'buttons' | 'suggested'>;

/** What a key means on the review screen; null leaves it to the browser. Letters typed into a field stay letters. */
export function keyCommand(event: Key, review: State): ReviewCommand | null {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return null;
  const element = target instanceof Element ? target : null;
  if (element?.matches('input:not([type=radio]), textarea, select, [contenteditable]')) return null;
  if (key === 'u' || key === 'U') return { do: 'undo' };
  if (review.phase !== 'asking' && review.phase !== 'answered') return null;
  if (key === 'e' || key === 'E') return { do: 'edit' };
  if (key === '!') return { do: 'suspend' };
  if (key === ' ' || key === 'Enter') {
    // A focused button or link has its own meaning for these keys.
    if (element?.closest('button, a, summary, [popover]')) return null;
    return review.phase === 'asking' ? { do: 'reveal' } : { do: 'grade', grade: review.suggested };
  }
  const digit = /^[1-6]$/.test(key) ? Number(key) : 0;
  if (digit === 0) return null;
  if (review.phase === 'asking') {
    const options = review.item?.ask === 'choice' ? review.item.options.length : 0;
    return digit <= options ? { do: 'choose', index: digit - 1 } : null;
  }
  if (digit === 1) return { do: 'grade', grade: 1 };
  if (review.buttons === 2) return digit <= 4 ? { do: 'grade', grade: 3 } : null;
  return digit === 2 || digit === 3 || digit === 4 ? { do: 'grade', grade: digit } : null;
}
