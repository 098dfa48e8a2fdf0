import type { CouncilIndicator } from "../../../../reports/council/profile/rows.ts";
import { judgedMeasure } from "../../components/indicator/judged-rows.ts";

/** A share of a council that is higher and better than England’s, with the given parts changed. */
export function councilIndicator(parts: Partial<CouncilIndicator>): CouncilIndicator {
  return {
    ...judgedMeasure({
      indicator_code: "NI 130",
      slug: "nis-2008-09-ni-130",
      title: "Self-directed support",
      value: 31.2,
      lower_95: 28.4,
      upper_95: 34.1,
      england_value: 25,
      verdict: "better",
      comparator_n: 15,
      comparator_median: 30,
    }),
    is_judged: true,
    reading_count: 1,
    council_count: 150,
    lowest: 10,
    highest: 60,
    lower_quartile: 20,
    upper_quartile: 30,
    before_period: "2009-10",
    before_value: 28.1,
    difference: 3.1,
    lower_difference: 1.2,
    upper_difference: 5,
    change_refusal: null,
    trend: "cannot_be_calculated",
    slope: null,
    trend_refusal: "there are fewer than five consecutive points",
    ...parts,
  };
}

/** A figure that is not compared with England, for the reason given. */
export function refused(refusal: string, parts: Partial<CouncilIndicator> = {}): CouncilIndicator {
  return councilIndicator({ verdict: "not_compared", refusal, own_refusal: refusal, ...parts });
}

/** A figure without a value, for the reason given. */
export function withoutValue(value_status: string): CouncilIndicator {
  return refused(`it is ${value_status}`, {
    value: null,
    value_status,
    lower_95: null,
    upper_95: null,
    comparator_n: null,
    comparator_median: null,
    before_period: null,
    before_value: null,
    difference: null,
    lower_difference: null,
    upper_difference: null,
  });
}
