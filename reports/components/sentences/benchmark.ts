/** What a figure is put beside. */
export interface Benchmark {
  /** The words before its number: "England’s", "its comparators’ median of". */
  readonly before: string;
  /** The same without a number: "England’s figure". */
  readonly whole: string;
  /** Null where there is none. */
  readonly value: number | null;
}

export function england(value: number | null): Benchmark {
  return { before: "England’s", whole: "England’s figure", value };
}

/** The middle of the comparators, the council itself left out. */
export function comparatorsMedian(value: number | null): Benchmark {
  return { before: "its comparators’ median of", whole: "its comparators’ median", value };
}
