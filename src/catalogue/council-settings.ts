/** What councils set for themselves, which their figures have to be read by, with the values of each. */
export const settingValues = {
  /** From which level of need on people are eligible (Fair Access to Care Services, 2003). */
  eligibility_threshold: ["critical", "substantial", "moderate", "low"],
  /** How a personal budget is worked out before a plan is agreed. */
  resource_allocation: ["points", "needs_bands", "past_cost", "none"],
  /** Whether self-funders are told apart when they make contact. */
  records_self_funders: ["yes", "no"],
} as const;

export const councilSettings = ["eligibility_threshold", "resource_allocation", "records_self_funders"] as const;
