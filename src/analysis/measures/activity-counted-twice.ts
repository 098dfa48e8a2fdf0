import type { Cells, Relation, SameRelation } from "./relation.ts";

/** Figures of a quarter's end and of its year. */
export const ofYear = (indicator_code: string): Cells => ({ indicator_code, quarter: "" });
export const budgetHolders: Cells = {
  indicator_code: "PPF-12",
  definition: "adass_eligible",
  person_type: "client",
  basis: "snapshot",
  quarter: "Q4",
};

export function sameAs(
  one: Cells,
  side: SameRelation["side"],
  other: Cells,
  otherSide: SameRelation["side"],
): SameRelation {
  return { kind: "same", one: { definition: "", ...one }, side, other, otherSide };
}

/** People who support and personal budgets count in other figures too. */
const ofSupport: readonly Relation[] = [
  sameAs(
    { ...ofYear("ACT-PB-START"), breakdown: "all" },
    "numerator",
    { ...budgetHolders, breakdown: "all" },
    "numerator",
  ),
  sameAs(
    { ...ofYear("ACT-PB-START"), breakdown: "all" },
    "denominator",
    { ...budgetHolders, breakdown: "all" },
    "denominator",
  ),
  sameAs(
    { ...ofYear("ACT-PB-BAND"), breakdown_value: [], breakdown: "value_band" },
    "denominator",
    { ...budgetHolders, breakdown: "all", breakdown_value: "all" },
    "numerator",
  ),
  sameAs(
    { ...ofYear("ACT-PB-LIST"), breakdown: "all", breakdown_value: "all" },
    "denominator",
    { indicator_code: "PB-FORM", definition: "", quarter: "Q4", breakdown: "form", breakdown_value: "council_managed" },
    "numerator",
  ),
  sameAs(
    { ...ofYear("ACT-PB-APPEAL"), breakdown: "all" },
    "denominator",
    { ...ofYear("ACT-PB-NEAR"), breakdown: "all" },
    "denominator",
  ),
];

/** The same of what the ten themes ask beside. */
const ofThemes: readonly Relation[] = [
  sameAs(
    { ...ofYear("ACT-INVOLVED"), person_type: "client", breakdown: ["all", "client_group"] },
    "denominator",
    { ...ofYear("ACT-REVIEW"), breakdown: ["all", "client_group"] },
    "denominator",
  ),
  sameAs(
    { ...ofYear("ACT-JOINT"), breakdown: "all" },
    "denominator",
    { ...ofYear("ACT-SDA"), person_type: "client", breakdown: "all" },
    "denominator",
  ),
  sameAs(
    { ...ofYear("ACT-SDA-HELP"), breakdown: "all" },
    "denominator",
    { ...ofYear("ACT-SDA"), person_type: "client", breakdown: "all" },
    "numerator",
  ),
  sameAs(
    { ...ofYear("ACT-UNIVERSAL"), breakdown: "universal", breakdown_value: [] },
    "denominator",
    { ...ofYear("ACT-SERVICE"), breakdown: "service", breakdown_value: [] },
    "denominator",
  ),
  sameAs(
    { ...ofYear("ACT-SAFE-TIME"), breakdown: "all", breakdown_value: "all" },
    "denominator",
    { ...ofYear("ACT-SAFE-RESULT"), breakdown: "result", breakdown_value: [] },
    "denominator",
  ),
  sameAs(
    { ...ofYear("ACT-COMPLAINT-TIME"), breakdown: "all" },
    "denominator",
    { ...ofYear("ACT-COMPLAINT-UPHELD"), breakdown: "all" },
    "denominator",
  ),
  ...["ACT-LEFT", "ACT-TRAINED"].map((code) =>
    sameAs(
      { ...ofYear(code), basis: "in_year", breakdown: ["all", "sector"] },
      "denominator",
      { ...ofYear("ACT-STAFF"), basis: "snapshot", breakdown: ["all", "sector"] },
      "numerator",
    ),
  ),
];

/** People whom activity counts in two figures. */
export const countedTwice: readonly Relation[] = [...ofSupport, ...ofThemes];
