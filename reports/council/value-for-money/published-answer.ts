import type { MilestoneLine } from "../../components/figure/lines.ts";
import { notLoaded } from "../../components/figure/not-loaded.ts";
import { comparatorsMedian } from "../../components/sentences/benchmark.ts";
import { comparison } from "../../components/sentences/comparison.ts";
import { number } from "../../components/words/format.ts";
import { periodName } from "../../components/words/periods.ts";
import { vfmAnswer } from "./answer.ts";
import { measureName, type PublishedCost, priceBasis } from "./published-rows.ts";
import { costYears, realChange } from "./published-years.ts";
import type { VfmFile } from "./rows.ts";

/** The measure over all care, by which the answer speaks. */
const main = "2.1";

/**
 * The answer of the value-for-money page from the published unit costs alone: the newest cost of all care beside the
 * comparators’ median, and how it moved in real terms. Empty where none is published of the council.
 */
export function publishedCostsAnswer(name: string, costs: readonly PublishedCost[]): string {
  const measure = costYears(costs).find((one) => one.measure === main);
  const last = measure?.years.findLast(({ value }) => value !== null);
  if (measure === undefined || last === undefined) return "";
  const beside = comparison(
    {
      ...{ name, measure: measureName(last.title), unit: "gbp", value: last.value, status: last.value_status },
      ...{ lower: null, upper: null, period: last.period, decimals: Number.isInteger(last.value) ? 0 : 2 },
    },
    comparatorsMedian(last.comparator_median),
  );
  return [
    beside.replace(/\.$/, " (source: PSS EX1)."),
    realSentence(measure.years, realChange(measure), priceBasis(costs)),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function realSentence(years: readonly PublishedCost[], change: number | null, basis: string | null): string {
  const known = years.filter(({ real_value }) => real_value !== null && real_value !== 0);
  const first = known[0];
  if (change === null || first === undefined || basis === null) return "";
  const size =
    Math.abs(change) < 0.05 ? "the same as" : `${number(Math.abs(change), 1)}% ${change > 0 ? "more" : "less"} than`;
  return `In ${basis} that is ${size} in ${periodName(first.period)}.`;
}

/** The same, or that the publications have no row of the council; empty where no publication of unit costs is loaded. */
export function publishedCostsOrNone(name: string, costs: readonly PublishedCost[]): string {
  const says = publishedCostsAnswer(name, costs);
  if (says !== "" || notLoaded(["pss_unit_costs"]).length > 0) return says;
  return `The published unit costs that are loaded (PSS EX1, NHS Information Centre) have no cost of all care in ${name}.`;
}

/** The answer about money: from the council's own returns, else from the publications, and what those leave open. */
export function moneyAnswer(
  file: VfmFile,
  costs: readonly PublishedCost[],
  milestones: readonly MilestoneLine[],
): string {
  const own = vfmAnswer(file, milestones);
  if (file.context.freshness.savings !== undefined) return own;
  const published = publishedCostsOrNone(file.name, costs);
  return published === "" ? own : `${published} ${own}`;
}
