/** Where a council agreed a target, each with its name: with its partners, by itself, or in the plan of one project. */
export const targetSourceNames = {
  local_area_agreement: "Local area agreement",
  corporate_plan: "Corporate plan",
  project_plan: "Project plan",
} as const;

export const targetSources = ["local_area_agreement", "corporate_plan", "project_plan"] as const;
