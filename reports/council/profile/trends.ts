import { element } from "../../components/figure/element.ts";
import { table } from "../../components/figure/table.ts";
import { counted, number } from "../../components/words/format.ts";
import { periodName } from "../../components/words/periods.ts";
import { rowLink } from "./names.ts";
import type { CouncilIndicator } from "./rows.ts";

const columns = [
  { key: "name", label: "Indicator" },
  { key: "period", label: "To" },
  { key: "slope", label: "Change a year, in its own unit", isNumber: true },
  { key: "says", label: "Trend of five years" },
];

/** The trend over five years, where one can be tested, and why not elsewhere. */
export function fiveYearTrends(rows: readonly CouncilIndicator[], code: string): HTMLElement {
  const tested = rows.filter((row) => row.slope !== null);
  const shown = tested.map((row) => ({
    name: rowLink(row, code),
    period: periodName(row.period, row.basis),
    slope: slopeWords(row),
    says: trendWords(row),
  }));
  return element(
    "div",
    {},
    shown.length === 0 ? null : table(columns, shown, "Trends of five years"),
    ...untestedSentences(rows).map((sentence) => element("p", {}, sentence)),
  );
}

function slopeWords({ slope, decimals }: CouncilIndicator): string {
  return slope === null ? "none" : `${slope > 0 ? "+" : ""}${number(slope, decimals + 1)}`;
}

/** "rising, which is better", "no significant change". */
export function trendWords({ trend, polarity }: Pick<CouncilIndicator, "trend" | "polarity">): string {
  if (trend !== "increasing" && trend !== "decreasing") return "no significant change";
  const way = trend === "increasing" ? "rising" : "falling";
  if (polarity !== "high" && polarity !== "low") return way;
  return `${way}, which is ${(trend === "increasing") === (polarity === "high") ? "better" : "worse"}`;
}

/** How many yearly figures have no trend, and why; and what of quarters. */
export function untestedSentences(rows: readonly CouncilIndicator[]): string[] {
  const refusals = rows.filter((row) => row.slope === null).flatMap((row) => row.trend_refusal ?? []);
  const reasons = [...new Set(refusals)].map((why) => {
    const count = refusals.filter((refusal) => refusal === why).length;
    return `Of ${counted(count, "yearly figure")} no trend can be tested: ${why}.`;
  });
  const quarterly = rows.filter((row) => row.value !== null && / Q[1-4]$/.test(row.period)).length;
  const quarters =
    quarterly === 0
      ? []
      : [`${counted(quarterly, "quarterly figure")} ${quarterly === 1 ? "is" : "are"} not tested over years.`];
  return [...reasons, ...quarters];
}
