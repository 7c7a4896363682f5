/** A figure's words in three: "about", "40,000", "people". */
export interface Amount {
  readonly bound: string;
  readonly number: string;
  /** What is counted or measured; empty where the figure ends with its number. */
  readonly counted: string;
}

const AMOUNT =
  /^(?<bound>(?:(?:about|around|some|nearly|almost|roughly|approximately|perhaps|over|under|more than|less than|fewer than|at least|at most|up to|only|just|as many as|an estimated) )?)(?<number>(?:[\d.,]*\d|[a-z-]+)(?: (?:thousand|million|billion|trillion|hundred|dozen|and|a|half|(?:twen|thir|for|fif|six|seven|eigh|nine)ty-[a-z]+))*)(?: (?<counted>\p{L}[\p{L} -]*))?$/u;

/** The three of a figure's words; null for those that are put otherwise: "one in five", "5 ft 11 in", "$600m". */
export function amountOf(words: string): Amount | null {
  const { bound = '', number = '', counted = '' } = AMOUNT.exec(words)?.groups ?? {};
  return /^(?:|a|an)$/.test(number) || /^(?:in|out|of|a|an) /.test(counted)
    ? null
    : { bound, number, counted };
}
