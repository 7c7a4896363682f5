import { Labeller } from '#core/english/labeller.ts';
import { MOVES } from '#core/english/parse-state.ts';
import { Weights, type WeightRows } from '#core/english/weights.ts';
import { DensePerceptron } from './dense-perceptron.ts';
import { Perceptron } from './perceptron.ts';
import type { ParserExample } from './prepared.ts';
import { pruned, quantised } from './quantise.ts';
import { trainBeam } from './train-beam.ts';
import { trainParser } from './train-parser.ts';

/** Weights that are kept; `first` of the moves, between their two trainings. */
const KEPT = { first: 800_000, moves: 175_000, names: 55_000 };
const EPOCHS = { first: 5, beam: 3, again: 3 };
const MARGINS = { move: 25, name: 15 };
/** Ways side by side in training: more than in use, where speed counts. */
const WIDTH = 4;

/** Trains the parser: which moves it makes, and how it names the arcs. @param root number of the root's relation */
export function trainTree(
  sentences: readonly ParserExample[],
  rels: number,
  root: number,
  said: (text: string) => void,
): { readonly moves: WeightRows; readonly names: WeightRows } {
  const training = { sentences, root, margins: MARGINS, said };
  const [moves, names] = [new DensePerceptron(MOVES.length), new Perceptron(rels)];
  trainParser({ ...training, moves, names, epochs: EPOCHS.first, explore: 1 });

  // Only what weighs most is kept, and learns again to do without the rest: the names on the moves as they are …
  const begun = pruned(moves.averaged(), KEPT.first);
  const fewNames = Perceptron.from(rels, pruned(names.averaged(), KEPT.names));
  const still = {
    moves: DensePerceptron.from(MOVES.length, begun),
    margins: { ...MARGINS, move: -Infinity },
  };
  trainParser({ ...training, ...still, names: fewNames, epochs: 1, explore: 0 });
  const named = quantised(fewNames.averaged()).rows;

  // … and the moves side by side, first with all that speaks for them, then with what is kept.
  const beam = {
    sentences,
    labeller: new Labeller(new Weights(named), rels, root),
    width: WIDTH,
    said,
  };
  const wide = DensePerceptron.from(MOVES.length, begun, true);
  trainBeam({ ...beam, moves: wide, epochs: EPOCHS.beam, seed: 41 });
  const fewMoves = DensePerceptron.from(MOVES.length, pruned(wide.averaged(), KEPT.moves));
  trainBeam({ ...beam, moves: fewMoves, epochs: EPOCHS.again, seed: 43 });
  return { moves: quantised(fewMoves.averaged()).rows, names: named };
}
