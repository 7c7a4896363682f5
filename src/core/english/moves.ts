import { Move } from './parse-state.ts';

/** Classes of the parser for `labels` relations: shift, a left arc of each, a right arc of each. */
export const moveClasses = (labels: number): number => 1 + 2 * labels;
export const classOf = (move: Move, label: number, labels: number): number =>
  move === Move.Shift ? 0 : move === Move.Left ? 1 + label : 1 + labels + label;
export const moveOf = (cls: number, labels: number): Move =>
  cls === 0 ? Move.Shift : cls <= labels ? Move.Left : Move.Right;
export const labelOf = (cls: number, labels: number): number =>
  cls === 0 ? 0 : cls <= labels ? cls - 1 : cls - 1 - labels;
