/** Keys by number, least first. A key has one number; setting another moves it. */
export class Heap<Key> {
  readonly #current = new Map<Key, number>();
  /** Entries that `#current` no longer confirms are skipped when they come up. */
  readonly #entries: { readonly key: Key; readonly value: number }[] = [];

  set(key: Key, value: number): void {
    if (this.#current.get(key) === value) return;
    this.#current.set(key, value);
    this.#entries.push({ key, value });
    this.#up(this.#entries.length - 1);
  }

  delete(key: Key): boolean {
    return this.#current.delete(key);
  }

  has(key: Key): boolean {
    return this.#current.has(key);
  }

  get size(): number {
    return this.#current.size;
  }

  least(): { readonly key: Key; readonly value: number } | null {
    for (let top = this.#entries[0]; top; top = this.#entries[0]) {
      if (this.#current.get(top.key) === top.value) return top;
      this.#removeTop();
    }
    return null;
  }

  /** The `count` least, in order. Costs O(count²) without taking anything out, or one sort when all are wanted. */
  few(count: number): readonly { readonly key: Key; readonly value: number }[] {
    if (count >= this.size) {
      return [...this.#current].map(([key, value]) => ({ key, value })).sort((a, b) => a.value - b.value);
    }
    const found = new Map<Key, number>();
    // No entry is less than the one above it: whatever is next stands directly below what has been looked at.
    const edge = [0];
    while (found.size < count && edge.length > 0) {
      const at = edge.reduce((least, other) => (this.#value(other) < this.#value(least) ? other : least));
      edge.splice(edge.indexOf(at), 1);
      const entry = this.#entries[at];
      if (!entry) continue;
      edge.push(2 * at + 1, 2 * at + 2);
      if (this.#current.get(entry.key) === entry.value) found.set(entry.key, entry.value);
    }
    return [...found].map(([key, value]) => ({ key, value }));
  }

  #removeTop(): void {
    const last = this.#entries.pop();
    if (!last || this.#entries.length === 0) return;
    this.#entries[0] = last;
    this.#down(0);
  }

  #up(start: number): void {
    let at = start;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#swapIfLess(at, parent)) return;
      at = parent;
    }
  }

  #down(start: number): void {
    let at = start;
    for (;;) {
      const left = 2 * at + 1;
      const smaller = this.#value(left + 1) < this.#value(left) ? left + 1 : left;
      if (!this.#swapIfLess(smaller, at)) return;
      at = smaller;
    }
  }

  #value(at: number): number {
    return this.#entries[at]?.value ?? Infinity;
  }

  #swapIfLess(at: number, than: number): boolean {
    const one = this.#entries[at];
    const other = this.#entries[than];
    if (!one || !other || one.value >= other.value) return false;
    this.#entries[at] = other;
    this.#entries[than] = one;
    return true;
  }
}
