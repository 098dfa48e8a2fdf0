import type { Indicator } from "../indicator.ts";
import { ascof2011 } from "./ascof-2011.ts";
import { ascof2023 } from "./ascof-2023.ts";
import { deprivation } from "./deprivation.ts";
import { nationalIndicatorSet } from "./nis.ts";
import { ownMeasures } from "./own-measures.ts";
import { performanceAssessment } from "./paf.ts";
import { milestoneIndicators } from "./ppf.ts";
import { pssActivity } from "./pss-activity.ts";
import { pssExpenditure } from "./pss-expenditure.ts";
import { pssUnitCosts } from "./pss-unit-costs.ts";
import { revenueOutturn } from "./revenue-outturn.ts";

/** Every indicator the project knows. Returns are checked against it: a code of none of them makes no figure. */
export const indicators: readonly Indicator[] = [
  ...nationalIndicatorSet,
  ...performanceAssessment,
  ...milestoneIndicators,
  ...ownMeasures,
  ...ascof2011,
  ...ascof2023,
  ...deprivation,
  ...pssActivity,
  ...pssUnitCosts,
  ...pssExpenditure,
  ...revenueOutturn,
];

/** Codes that are shares of a whole, in percent, in every list of the frameworks and under every definition. */
export function shareCodes(...frameworks: readonly string[]): string[] {
  const known = indicators.filter(({ framework }) => frameworks.includes(framework));
  const others = new Set(known.filter((indicator) => !isShare(indicator)).map(({ code }) => code));
  return [...new Set(known.map(({ code }) => code))].filter((code) => !others.has(code));
}

function isShare({ unit, kind, versions }: Indicator): boolean {
  return [{ unit, kind }, ...versions].every(
    (each) => each.unit === "percent" && (each.kind === "proportion" || each.kind === "survey"),
  );
}
