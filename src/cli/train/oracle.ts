import { Move, type ParseState } from '#core/english/parse-state.ts';

/**
 * How many arcs of the true tree a move puts out of reach (dynamic oracle of the arc-hybrid system, Goldberg and Nivre
 * 2013). @param heads true heads, the root being `length`
 */
export function costOf(state: ParseState, move: Move, heads: Int16Array): number {
  const { front, length, depth, stack } = state;
  const top = state.top();
  let cost = 0;
  if (move === Move.Shift) {
    // The first of the buffer loses the stack but its top as heads, and all of it as children.
    for (let at = 0; at < depth; at++) {
      const word = stack[at] as number;
      if (heads[word] === front) cost += 1;
      if (at < depth - 1 && heads[front] === word) cost += 1;
    }
    return cost;
  }
  const head = heads[top] as number;
  if (move === Move.Left) {
    if (head === state.top(1) || head > front) cost += 1;
  } else if (head >= front) cost += 1;
  for (let at = front; at < length; at++) if (heads[at] === top) cost += 1;
  return cost;
}
