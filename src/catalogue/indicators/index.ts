import type { Indicator } from "../indicator.ts";
import { ascof2011 } from "./ascof-2011.ts";
import { contextIndicators } from "./nis-context.ts";
import { serviceIndicators } from "./nis-services.ts";
import { ownMeasures } from "./own-measures.ts";
import { milestoneIndicators } from "./ppf.ts";

/** Every indicator the project knows. */
export const indicators: readonly Indicator[] = [
  ...contextIndicators,
  ...serviceIndicators,
  ...milestoneIndicators,
  ...ownMeasures,
  ...ascof2011,
];
