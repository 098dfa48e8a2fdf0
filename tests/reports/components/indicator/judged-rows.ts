import type { JudgedMeasure } from "../../../../reports/components/indicator/judged.ts";

/** A share of a council that is worse than England’s, with the given parts changed. */
export function judgedMeasure(parts: Partial<JudgedMeasure>): JudgedMeasure {
  return {
    framework: "NIS",
    edition: "2008-09",
    indicator_code: "NI 125",
    has_published_code: true,
    slug: "nis-2008-09-ni-125",
    title: "Independence",
    domain: "Services",
    source: "NIS",
    definition: "",
    person_type: "all",
    basis: "",
    period: "2010-11",
    breakdown: "all",
    breakdown_value: "all",
    unit: "percent",
    decimals: 1,
    measure_kind: "proportion",
    polarity: "high",
    value: 76,
    value_status: "value",
    lower_95: 70,
    upper_95: 81,
    denominator: 500,
    counted_many: "people",
    england_value: 82,
    verdict: "worse",
    refusal: null,
    own_refusal: null,
    stands_out: false,
    stands_out_refusal: null,
    is_current: true,
    comparator_n: null,
    comparator_median: null,
    comparator_lowest: null,
    comparator_highest: null,
    ...parts,
  };
}

/** A measure that is not compared, for the reason given. */
export function refusedMeasure(refusal: string, parts: Partial<JudgedMeasure> = {}): JudgedMeasure {
  return judgedMeasure({
    verdict: "not_compared",
    refusal,
    own_refusal: refusal,
    stands_out: null,
    stands_out_refusal: refusal,
    ...parts,
  });
}
