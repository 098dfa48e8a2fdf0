import type { PageContext } from "../../../../reports/components/figure/page-context.ts";
import type { JsnaFigure, JsnaFile } from "../../../../reports/council/jsna/rows.ts";

/** A figure of one council with the parts a test is about. */
export function jsnaFigure(parts: Partial<JsnaFigure>): JsnaFigure {
  return {
    framework: "NIS",
    indicator_code: "NI 125",
    title: "Independence",
    domain: "Services",
    source: "NIS",
    polarity: "high",
    decimals: 1,
    unit: "percent",
    definition: "",
    person_type: "all",
    basis: "",
    period: "2010-11",
    breakdown: "all",
    breakdown_value: "all",
    numerator: null,
    denominator: null,
    denominator_status: "value",
    value: null,
    value_status: "value",
    lower_95: null,
    upper_95: null,
    comparator_n: null,
    comparator_median: null,
    comparator_lowest: null,
    comparator_highest: null,
    ...parts,
  };
}

/** People of an age band in a year. */
export function people(band: string, period: string, value: number, definition = "estimate"): JsnaFigure {
  const breakdown = band === "all" ? "all" : band.includes("|") ? "age_band+sex" : "age_band";
  const shared = { framework: "Yardstick", indicator_code: "POP", unit: "people", domain: "Demography" };
  return jsnaFigure({ ...shared, breakdown, breakdown_value: band, period, value, definition });
}

const loaded = { title: "", latest_period: "2010", latest_received_at: "2011-08-26" };

/** A page's file with these returns loaded. */
export function jsnaFileOf(parts: Partial<JsnaFile>, returns: readonly string[] = ["population"]): JsnaFile {
  const council = {
    code: "Z06000011",
    name: "Eastwold",
    region: "",
    council_type: "",
    comparators: "",
    first_day: "1974-04-01",
    last_day: null,
    owed: {},
  };
  const freshness = Object.fromEntries(returns.map((name) => [name, loaded]));
  const context: PageContext = {
    isDemonstration: true,
    day: "2011-08-12",
    toRoot: "../../",
    council,
    freshness,
    disclosure: {},
  };
  return { context, name: council.name, measures: [], past: [], figures: [], people: [], groups: [], ...parts };
}

export const projection = "projection from 2008";
