import type { PageContext } from "../../../../reports/components/figure/page-context.ts";
import type { VfmFigure, VfmFile, VfmGain } from "../../../../reports/council/value-for-money/rows.ts";

/** A figure of one council with the parts a test is about. */
export function vfmFigure(parts: Partial<VfmFigure>): VfmFigure {
  return {
    indicator_code: "PPF-20",
    definition: "",
    period: "2010-11",
    breakdown: "all",
    breakdown_value: "all",
    vintage: "actual",
    numerator: null,
    denominator: null,
    value: null,
    value_status: "value",
    target_verdict: null,
    prevention_gbp: null,
    prevention_verdict: null,
    is_incomplete: false,
    verdict: null,
    england_value: null,
    comparator_n: null,
    comparator_median: null,
    comparator_lowest: null,
    comparator_highest: null,
    ...parts,
  };
}

/** A gain that counts, with the parts a test is about. */
export function vfmGain(parts: Partial<VfmGain>): VfmGain {
  return {
    gain_id: "G1",
    title: "Day services brought together",
    service: "adult_social_care",
    vintage: "actual",
    submission: "2011-07",
    first_year: "2008-09",
    end_year: null,
    period: "2010-11",
    net_gbp: 100_000,
    is_sustained: true,
    is_cash_releasing: true,
    is_preventative: false,
    ...parts,
  };
}

const loaded = { title: "", latest_period: "2010-11", latest_received_at: "2011-07-29" };

/** A page's file with these returns loaded. */
export function vfmFileOf(parts: Partial<VfmFile>, returns: readonly string[] = ["savings", "expenditure"]): VfmFile {
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
  return {
    context,
    name: council.name,
    figures: [],
    services: [],
    market: [],
    agreements: [],
    gains: [],
    withdrawn: [],
    reconciliations: [],
    targets: [],
    comparators: [],
    ...parts,
  };
}

/** A reading of the 3% milestone. */
export function reading(definition: string, value: number | null, verdict: string): VfmFigure {
  return vfmFigure({ definition, value, verdict, numerator: 2_000_000, denominator: 60_000_000 });
}
