/** Where a council agreed a target: with its partners, by itself, or in the plan of one project. */
export const targetSources = ["local_area_agreement", "corporate_plan", "project_plan"] as const;

/** As pages print them. */
export const targetSourceNames: Readonly<Record<(typeof targetSources)[number], string>> = {
  local_area_agreement: "local area agreement",
  corporate_plan: "corporate plan",
  project_plan: "project plan",
};
