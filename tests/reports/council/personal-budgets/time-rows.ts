import type { TimeRow } from "../../../../reports/council/personal-budgets/year-change.ts";

/** A quarter of a share that rose from 28.1% to 31.2% in a year, with the given parts changed. */
export function timeRow(parts: Partial<TimeRow>): TimeRow {
  return {
    indicator_code: "PPF-12",
    definition: "adass_eligible",
    person_type: "client",
    basis: "snapshot",
    period: "2010-11 Q4",
    value: 31.2,
    value_status: "value",
    before_period: "2009-10 Q4",
    before_value: 28.1,
    difference: 3.1,
    lower_difference: 1.2,
    upper_difference: 5,
    verdict: "higher",
    change_refusal: null,
    ...parts,
  };
}
