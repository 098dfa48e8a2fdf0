import { type Indicator, indicatorsOf } from "../indicator.ts";
import { onlyReading } from "../reading.ts";
import { conditionIndicators } from "./nis-conditions.ts";
import { healthIndicators } from "./nis-health.ts";
import { independenceIndicators } from "./nis-independence.ts";
import { placeIndicators } from "./nis-place.ts";
import { socialCareIndicators } from "./nis-social-care.ts";

/**
 * National indicators of adult social care and of what a needs assessment asks beside it, 2008-09 to 2010-11. Published
 * titles are as the Centre for Public Scrutiny's guide prints them (2010); definitions were found in published
 * descriptions of datasets where marked so, otherwise recalled and not checked against the Handbook of Definitions
 * (Communities and Local Government, 2008), which was not obtainable. Definitions were updated in February 2009, decimals
 * among them: which indicators changed is not known here, so published decimals hold for all years.
 */
export const nationalIndicatorSet: readonly Indicator[] = indicatorsOf(
  {
    framework: "NIS",
    edition: "2008-09",
    hasPublishedCode: true,
    source: "National Indicator Set (CLG, 2008)",
    readings: [onlyReading],
  },
  [...placeIndicators, ...healthIndicators, ...socialCareIndicators, ...independenceIndicators, ...conditionIndicators],
);
