/** The columns that say which figure it is, whatever position of the warehouse it is read in. */
export const figureKeyColumns = [
  "area_type",
  "area_code",
  "framework",
  "edition",
  "indicator_code",
  "definition",
  "person_type",
  "basis",
  "period",
  "breakdown",
  "breakdown_value",
  "vintage",
] as const;

/** The same without the vintage: figures that agree in these say the same, more or less settled. */
export const measureColumns = figureKeyColumns.filter((column) => column !== "vintage");
