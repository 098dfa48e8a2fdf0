/** The columns of a personal budget return that these tests fill. */
export interface Budget {
  readonly council_code: string;
  readonly period: string;
  readonly person_type: string;
  readonly basis: string;
  readonly denominator_kind: string;
  readonly breakdown: string;
  readonly breakdown_value: string;
  readonly denominator_count: string;
  readonly personal_budget_count: string;
  readonly direct_payment_count: string;
  readonly council_managed_count: string;
  readonly third_party_count: string;
  readonly mixed_count: string;
  readonly one_off_payment_count: string;
}

const leeds: Budget = {
  council_code: "E08000035",
  period: "2010-11 Q3",
  person_type: "client",
  basis: "snapshot",
  denominator_kind: "adass_eligible",
  breakdown: "all",
  breakdown_value: "all",
  denominator_count: "1204",
  personal_budget_count: "361",
  direct_payment_count: "100",
  council_managed_count: "",
  third_party_count: "",
  mixed_count: "",
  one_off_payment_count: "",
};

export const budgetHeader = Object.keys(leeds).join(",");

/** One line of a return of personal budgets: Leeds at 31 December 2010, but for what is given. */
export function budget(cells: Partial<Budget> = {}): string {
  return Object.values({ ...leeds, ...cells }).join(",");
}

/** A return of personal budgets. */
export function budgets(...lines: readonly string[]): string {
  return [budgetHeader, ...lines, ""].join("\n");
}
