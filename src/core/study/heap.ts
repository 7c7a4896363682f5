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
