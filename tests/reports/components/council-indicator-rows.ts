import type { CouncilIndicator } from "../../../reports/components/council-indicator-row.ts";

/** A share of a council that is higher and better than England’s, with the given parts changed. */
export function councilIndicator(parts: Partial<CouncilIndicator>): CouncilIndicator {
  return {
    ...{ slug: "nis-2008-09-ni-130", framework: "NIS", edition: "2008-09", indicator_code: "NI 130" },
    ...{
      title: "Self-directed support",
      kind: "proportion",
      domain: "Services",
      source: "National Indicator Set",
      polarity: "high",
    },
    ...{ decimals: 1, reading_count: 1, definition: "", person_type: "all", basis: "", period: "2010-11" },
    ...{
      unit: "percent",
      value: 31.2,
      value_status: "value",
      lower_95: 28.4,
      upper_95: 34.1,
      england: 25,
      refusal: null,
    },
    ...{ council_count: 150, lowest: 10, highest: 60, lower_quartile: 20, upper_quartile: 30 },
    ...{ comparator_n: 15, comparator_median: 30 },
    ...{ before_period: "2009-10", before_value: 28.1, difference: 3.1, lower_difference: 1.2 },
    ...{ upper_difference: 5, change_refusal: null, trend: "cannot_be_calculated", slope: null },
    trend_refusal: "there are fewer than five consecutive points",
    ...parts,
  };
}

/** A figure without a value, for the reason given. */
export const withoutValue = (value_status: string) =>
  councilIndicator({
    ...{ value: null, value_status, lower_95: null, upper_95: null, comparator_n: null, comparator_median: null },
    ...{ before_period: null, before_value: null, difference: null, lower_difference: null, upper_difference: null },
  });
