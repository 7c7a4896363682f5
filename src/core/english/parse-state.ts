/** What a step of the parser does besides naming the arc. */
export const enum Move {
  Shift,
  /** The first of the buffer becomes the head of the top of the stack. */
  Left,
  /** The second of the stack becomes the head of its top. */
  Right,
}

export const MOVES = [Move.Shift, Move.Left, Move.Right] as const;

const NONE = -1;
/** Columns of a state: one number a word and one for the root. */
const COLUMNS = 9;

/**
 * A half-built tree of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): words are 0 … n - 1, the root
 * is n and stands behind them. The first of the buffer has no right children yet, the top of the stack has all of its own
 * that it will get from the left.
 */
export class ParseState {
  /** All columns in one row, so that a state is copied at once. */
  private readonly cells: Int16Array;
  /** The labels of a word's children on the left and right, one bit each (of 32, shared). */
  private readonly sets: Int32Array;
  readonly heads: Int16Array;
  readonly labels: Int16Array;
  readonly stack: Int16Array;
  depth = 0;
  /** First of the buffer; n when only the root is left. */
  front = 0;
  /** Outermost and last but one child on either side, or -1. */
  readonly left: Int16Array;
  readonly left2: Int16Array;
  readonly right: Int16Array;
  readonly right2: Int16Array;
  readonly lefts: Int16Array;
  readonly rights: Int16Array;
  readonly leftSet: Int32Array;
  readonly rightSet: Int32Array;

  constructor(readonly length: number) {
    const size = length + 1;
    this.cells = new Int16Array(size * COLUMNS);
    this.sets = new Int32Array(size * 2);
    const column = (at: number): Int16Array => this.cells.subarray(at * size, (at + 1) * size);
    this.heads = column(0).fill(NONE);
    this.left = column(1).fill(NONE);
    this.left2 = column(2).fill(NONE);
    this.right = column(3).fill(NONE);
    this.right2 = column(4).fill(NONE);
    this.labels = column(5);
    this.stack = column(6);
    this.lefts = column(7);
    this.rights = column(8);
    this.leftSet = this.sets.subarray(0, size);
    this.rightSet = this.sets.subarray(size);
  }

  /** Makes this state equal to another of the same sentence. */
  become(other: ParseState): void {
    this.cells.set(other.cells);
    this.sets.set(other.sets);
    this.depth = other.depth;
    this.front = other.front;
  }

  get done(): boolean {
    return this.front === this.length && this.depth === 0;
  }

  /** The `below`-th word of the stack from its top, or -1. */
  top(below = 0): number {
    return below < this.depth ? (this.stack[this.depth - 1 - below] as number) : NONE;
  }

  allows(move: Move): boolean {
    switch (move) {
      case Move.Shift:
        return this.front < this.length;
      case Move.Left:
        // One word alone is left for the root.
        return this.depth > 0 && (this.front < this.length || this.depth === 1);
      case Move.Right:
        return this.depth > 1;
    }
  }

  /** The move that leaves no choice: with nothing on the stack one shifts, the last word is the root's. */
  forced(): Move | null {
    if (this.depth === 0) return Move.Shift;
    if (this.front < this.length) return null;
    return this.depth === 1 ? Move.Left : Move.Right;
  }

  /** The head that an arc of this move gives to the top of the stack. */
  headAfter(move: Move): number {
    return move === Move.Left ? this.front : this.top(1);
  }

  apply(move: Move, label: number): void {
    if (move === Move.Shift) {
      this.stack[this.depth++] = this.front++;
      return;
    }
    const child = this.top();
    const head = this.headAfter(move);
    this.depth -= 1;
    this.heads[child] = head;
    this.labels[child] = label;
    const bit = 1 << (label & 31);
    if (move === Move.Left) {
      this.left2[head] = this.left[head] as number;
      this.left[head] = child;
      this.lefts[head] = (this.lefts[head] as number) + 1;
      this.leftSet[head] = (this.leftSet[head] as number) | bit;
    } else {
      this.right2[head] = this.right[head] as number;
      this.right[head] = child;
      this.rights[head] = (this.rights[head] as number) + 1;
      this.rightSet[head] = (this.rightSet[head] as number) | bit;
    }
  }
}
