/** A comparison with a benchmark: limits, benchmark, polarity, and how the figure stands or why that is not judged. */
export interface BenchmarkCase {
  readonly lower: number | null;
  readonly upper: number | null;
  readonly benchmark: number | null;
  readonly polarity: string;
  readonly standing: string;
  readonly refusal: string | null;
}

type Given = readonly [lower: number | null, upper: number | null, benchmark: number | null, polarity: string];

function judged(...[lower, upper, benchmark, polarity, standing]: [...Given, string]): BenchmarkCase {
  return { lower, upper, benchmark, polarity, standing, refusal: null };
}

function refused(...[lower, upper, benchmark, polarity, refusal]: [...Given, string]): BenchmarkCase {
  return { lower, upper, benchmark, polarity, standing: "not_compared", refusal };
}

/** The rule of Fingertips by hand: the whole interval above the benchmark, the whole of it below, or neither. */
export const benchmarkCases: readonly BenchmarkCase[] = [
  judged(31, 35, 30, "high", "better"),
  judged(31, 35, 30, "low", "worse"),
  judged(31, 35, 30, "none", "higher"),
  judged(25, 29, 30, "high", "worse"),
  judged(25, 29, 30, "low", "better"),
  judged(25, 29, 30, "none", "lower"),
  judged(28, 33, 30, "high", "similar"),
  judged(28, 33, 30, "low", "similar"),
  judged(28, 33, 30, "none", "similar"),
  judged(30, 33, 30, "high", "similar"),
  judged(27, 30, 30, "high", "similar"),
  judged(0, 0, 0, "none", "similar"),
  refused(null, 33, 30, "high", "the figure has no interval"),
  refused(28, null, 30, "high", "the figure has no interval"),
  refused(28, 33, null, "high", "the benchmark is missing"),
  refused(31, 33, 30, "up", "which side is good is not said"),
  refused(31, 33, 30, "", "which side is good is not said"),
];

/** Every set of limits, benchmark and polarity of small whole numbers, the lower limit not above the upper. */
export const benchmarkGrid: readonly Given[] = [0, 1, 2, 3].flatMap((lower) =>
  [0, 1, 2, 3]
    .filter((upper) => upper >= lower)
    .flatMap((upper) =>
      [0, 1, 2, 3].flatMap((benchmark) =>
        ["high", "low", "none"].map((polarity): Given => [lower, upper, benchmark, polarity]),
      ),
    ),
);
