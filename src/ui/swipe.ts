export type SwipeSide = 'left' | 'right';

/** A shorter way is not meant; a steeper one is scrolling. */
const farEnough = 72;

/** Calls `onswipe` when a finger draws the element to one side. While it moves, `--swipe` holds the way in px. */
export const swipe = (onswipe: (side: SwipeSide) => void) => (node: HTMLElement) => {
  let start: { x: number; y: number; pointer: number } | null = null;

  const end = () => {
    start = null;
    node.style.removeProperty('--swipe');
    delete node.dataset.swipe;
  };
  const down = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' || !event.isPrimary) return;
    start = { x: event.clientX, y: event.clientY, pointer: event.pointerId };
  };
  const move = (event: PointerEvent) => {
    if (!start || event.pointerId !== start.pointer) return;
    const way = event.clientX - start.x;
    if (Math.abs(event.clientY - start.y) > Math.max(24, Math.abs(way))) return end();
    node.style.setProperty('--swipe', `${way}px`);
    if (Math.abs(way) > farEnough) node.dataset.swipe = way > 0 ? 'right' : 'left';
    else delete node.dataset.swipe;
  };
  const up = (event: PointerEvent) => {
    if (!start || event.pointerId !== start.pointer) return;
    const way = event.clientX - start.x;
    end();
    if (Math.abs(way) > farEnough) onswipe(way > 0 ? 'right' : 'left');
  };

  const events = [
    ['pointerdown', down],
    ['pointermove', move],
    ['pointerup', up],
    ['pointercancel', end],
  ] as const;
  for (const [name, handler] of events) node.addEventListener(name, handler as EventListener);
  return () => {
    for (const [name, handler] of events) node.removeEventListener(name, handler as EventListener);
  };
};
