import { type Indicator, indicatorsOf } from "../indicator.ts";
import { experienceMeasures } from "./ascof-2011-experience.ts";
import { lifeMeasures } from "./ascof-2011-life.ts";
import { needMeasures } from "./ascof-2011-need.ts";

/** The Adult Social Care Outcomes Framework with the codes of 2011-12 to 2022-23; 2023-24 used codes again. */
export const ascof2011: readonly Indicator[] = indicatorsOf(
  {
    framework: "ASCOF",
    edition: "2011-12",
    hasPublishedCode: true,
    source: "Adult Social Care Outcomes Framework (DH, 2011)",
  },
  [...lifeMeasures, ...needMeasures, ...experienceMeasures],
);
