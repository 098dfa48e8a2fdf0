/** How a council works out a personal budget in a year, as its settings have it. */
export interface Allocation {
  readonly year: string;
  /** points, needs_bands, past_cost or none. */
  readonly value: string;
}

const ways: Readonly<Record<string, string>> = {
  points: "by points for need",
  needs_bands: "by bands of need",
  past_cost: "from what support cost before",
  none: "by no set method",
};

/** "Before a plan is agreed Eastwold works out a budget by points for need (2010-11; in 2009-10 by no set method)." */
export function allocationSentence(name: string, newestFirst: readonly Allocation[]): string {
  const [now, before] = newestFirst;
  if (now === undefined) return "";
  const way = ({ value }: Allocation) => ways[value] ?? value;
  const earlier = before === undefined || before.value === now.value ? "" : `; in ${before.year} ${way(before)}`;
  return `Before a plan is agreed ${name} works out a budget ${way(now)} (${now.year}${earlier}).`;
}
