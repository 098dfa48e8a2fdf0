/** What an item of money is, beside the lines of expenditure: each kind with its name as pages print it. */
export const moneyKindNames = {
  business_case: "Business case",
  disinvestment: "Disinvestment",
  pooled_budget: "Pooled budget",
  grant_heading: "Social Care Reform Grant",
  system: "Information system",
  budget_variance: "Personal budgets over or under what was set",
} as const;

/** The codes of those kinds. */
export const moneyKinds = [
  "business_case",
  "disinvestment",
  "pooled_budget",
  "grant_heading",
  "system",
  "budget_variance",
] as const satisfies readonly (keyof typeof moneyKindNames)[];

/** Whose money it is beside the council's. */
export const moneyPartners = ["none", "nhs", "housing", "voluntary_sector"] as const;

/** What was meant, or what came of it. */
export const moneyVintages = ["planned", "actual"] as const;
