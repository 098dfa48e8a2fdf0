import type { ExplainedData, ExplainedRow } from "../../../../reports/council/explained/rows.ts";
import { indicatorLine } from "../../components/indicator/catalogue-rows.ts";

/** A figure of a council's page of explanations, NI 130 in 2010-11, with the given parts changed. */
export function explainedRow(parts: Partial<ExplainedRow>): ExplainedRow {
  return {
    framework: "NIS",
    edition: "2008-09",
    indicator_code: "NI 130",
    definition: "",
    person_type: "all",
    basis: "",
    period: "2010-11",
    breakdown: "all",
    breakdown_value: "all",
    vintage: "final",
    is_latest: true,
    has_england: false,
    unit: "percent",
    numerator: 312,
    numerator_status: "value",
    denominator: 1000,
    denominator_status: "value",
    value: 31.2,
    value_status: "value",
    lower_95: 28.4,
    upper_95: 34.1,
    marker: null,
    method: "wilson",
    is_incomplete: false,
    rounded_to: null,
    files: "45\tas returned\t1\t12",
    is_hidden: false,
    old_value: null,
    old_status: null,
    restated_on: null,
    ...parts,
  };
}

/** What the page reads beside its figures. */
export function explainedData(figures: readonly ExplainedRow[]): ExplainedData {
  const version = { framework: "NIS", edition: "2008-09", indicator_code: "NI 130", certainty: "found" };
  return {
    figures,
    indicators: [
      indicatorLine({}),
      indicatorLine({ framework: "ASCOF", edition: "2011-12", indicator_code: "1C(1A)" }),
    ],
    versions: [
      { ...version, version: "1", first_period: "2008-09", last_period: "2009-10", break_note: null, note: "Old." },
      { ...version, version: "2", first_period: "2010-11", last_period: null, break_note: "Changed.", note: "New." },
    ],
    methods: [
      {
        name: "wilson",
        title: "Wilson score interval",
        purpose: "",
        citation: "Wilson (1927)",
        formula: "In words.",
        refuses: "",
        cases: "",
      },
    ],
    loads: [
      {
        load_id: 45,
        received_at: "2011-08-26T00:00:00.000Z",
        title: "National indicators",
        file: "ni.csv",
      },
    ],
  };
}
