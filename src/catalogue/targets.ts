/** Where a council agreed a target: with its partners, by itself, or in the plan of one project. */
export const targetSources = ["local_area_agreement", "corporate_plan", "project_plan"] as const;
