import { activities } from "../activities.ts";
import type { Activity, ActivityAmount } from "../activity.ts";
import { found } from "../fact.ts";
import { type Entry, type Indicator, indicatorsOf } from "../indicator.ts";

function readingsOf({ personTypes, basis }: Activity) {
  return personTypes.map((personType) => ({ definition: "", personType, basis }));
}

/** The activity itself: a share, a rate or a count. */
function counted(of: Activity): Entry {
  const { code, title, polarity, domain } = of;
  const named = { code, title, polarity, domain, readings: readingsOf(of), numerator: found(of.count, "returns") };
  if (of.of !== null) return { ...named, unit: "percent", kind: "proportion", denominator: found(of.of, "returns") };
  if (!of.isPerAdult) {
    const decimals = found(0, "returns");
    return {
      ...named,
      unit: of.counted === "people" ? "people" : "number",
      kind: "count",
      denominator: found("", "returns"),
      publishedDecimals: decimals,
    };
  }
  const adults = found("Adults of the same ages, mid-year", "returns");
  return { ...named, unit: "per_100k", kind: "rate", denominator: adults };
}

/** An amount beside it. */
function amountOf(of: Activity, { column, code, title, polarity }: ActivityAmount): Entry {
  const isMoney = column !== "median_days";
  return {
    code,
    title,
    polarity,
    domain: of.domain,
    readings: readingsOf(of),
    unit: isMoney ? "gbp" : "number",
    kind: isMoney ? "money" : "ratio",
    numerator: found(of.count, "returns"),
    denominator: found("", "returns"),
    publishedDecimals: found(0, "returns"),
  };
}

/** What councils return of their activity: one measure an activity, and one an amount beside it. */
export const returnedActivity: readonly Indicator[] = indicatorsOf(
  { framework: "Yardstick", edition: "2008-09", hasPublishedCode: false, source: "Made from the council's returns" },
  activities.flatMap((of) => [counted(of), ...of.amounts.map((amount) => amountOf(of, amount))]),
);
