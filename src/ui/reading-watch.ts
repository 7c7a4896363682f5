/** What is on screen of a lesson. */
export interface ReadingWatch {
  /** Anchors of the facts in view. */
  readonly onfacts: (anchors: ReadonlySet<string>) => void;
  /** Paragraphs (`data-p`) in view, by index; `ended` when the end of the lesson is. Called when the page comes to rest. */
  readonly onread: (seen: { readonly first: number; readonly last: number; readonly ended: boolean }) => void;
}

const restMillis = 400;

/** Watches which paragraphs and facts are in view. Returns what stops it; a place not yet told is told then. */
export function watchReading(reader: HTMLElement, { onfacts, onread }: ReadingWatch): () => void {
  const paragraphs = new Set<number>();
  const facts = new Set<string>();
  let ended = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tell() {
    clearTimeout(timer);
    timer = undefined;
    if (paragraphs.size === 0) return;
    onread({ first: Math.min(...paragraphs), last: Math.max(...paragraphs), ended });
  }
  const observer = new IntersectionObserver((entries) => {
    let factsMoved = false;
    for (const { target, isIntersecting } of entries) {
      if (!(target instanceof HTMLElement)) continue;
      const { p } = target.dataset;
      if (p !== undefined) toggle(paragraphs, Number(p), isIntersecting);
      else if (target.matches('.onward')) ended = isIntersecting;
      else {
        toggle(facts, target.id.replace(/^at-/, ''), isIntersecting);
        factsMoved = true;
      }
    }
    if (factsMoved) onfacts(new Set(facts));
    clearTimeout(timer);
    timer = setTimeout(tell, restMillis);
  });
  for (const element of reader.querySelectorAll('[data-p], .read .fact, .onward')) observer.observe(element);

  const leaving = () => {
    if (timer !== undefined) tell();
  };
  document.addEventListener('visibilitychange', leaving);
  return () => {
    document.removeEventListener('visibilitychange', leaving);
    observer.disconnect();
    leaving();
  };
}

function toggle<Item>(set: Set<Item>, item: Item, present: boolean) {
  if (present) set.add(item);
  else set.delete(item);
}
