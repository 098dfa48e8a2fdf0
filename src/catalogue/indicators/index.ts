// Made by npm run index of what the files of this folder export.
import type { Indicator } from "../indicator.ts";
import { ascof2011 } from "./ascof-2011.ts";
import { ascof2023 } from "./ascof-2023.ts";
import { census } from "./census.ts";
import { deprivation } from "./deprivation.ts";
import { nationalIndicatorSet } from "./nis.ts";
import { ownMeasures } from "./own-measures.ts";
import { performanceAssessment } from "./paf.ts";
import { milestoneIndicators } from "./ppf.ts";
import { pssActivity } from "./pss-activity.ts";
import { pssExpenditure } from "./pss-expenditure.ts";
import { pssSupport } from "./pss-support.ts";
import { pssUnitCosts } from "./pss-unit-costs.ts";
import { returnedActivity } from "./returned-activity.ts";
import { revenueOutturn } from "./revenue-outturn.ts";
import { surveyedMeasures } from "./survey-results.ts";

/** Every indicator the project knows. Returns are checked against it: a code of none of them makes no figure. */
export const indicators: readonly Indicator[] = [
  ...nationalIndicatorSet,
  ...performanceAssessment,
  ...milestoneIndicators,
  ...ownMeasures,
  ...ascof2011,
  ...ascof2023,
  ...deprivation,
  ...census,
  ...pssActivity,
  ...pssUnitCosts,
  ...pssExpenditure,
  ...pssSupport,
  ...revenueOutturn,
  ...returnedActivity,
  ...surveyedMeasures,
];
