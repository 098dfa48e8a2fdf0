const parts = "the numerator and denominator were not published, or do not give the figure";

const reasons: Readonly<Record<string, string>> = {
  money: "money is accounted for and not sampled",
  survey: "a survey’s answers are weighted, and no margin of error was published",
  ratio: "the numerator is not part of the denominator",
  mean_count: "it is a mean of counts on several days, which count the same people again",
  standardised_rate: "there are too few people, or an age band is missing",
  proportion: parts,
  rate: parts,
};

/** Why a figure with a value has no interval, as a clause, by what kind of figure its indicator is. */
export function whyNoInterval(kind: string): string {
  return reasons[kind] ?? "nothing was published that one could be made of";
}
