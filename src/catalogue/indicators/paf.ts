import { recalled, uncertain } from "../fact.ts";
import { type Indicator, indicatorsOf } from "../indicator.ts";
import { ascof2011Links } from "../link.ts";

const admissions = {
  unit: "per_10k",
  kind: "rate",
  polarity: "low",
  domain: "Services",
  frequency: recalled("annual"),
  collection: recalled("ASC-CAR, forms S"),
  notes: [uncertain("The first year of this framework’s list of codes is not known here.")],
} as const;

/**
 * Measures of the Performance Assessment Framework that later frameworks took over. Its first year is not known here, so
 * its edition says so.
 */
export const performanceAssessment: readonly Indicator[] = indicatorsOf(
  {
    framework: "PAF",
    edition: "not known",
    hasPublishedCode: true,
    source: "Performance Assessment Framework",
  },
  [
    {
      ...admissions,
      code: "C72",
      title: "Older people admitted permanently to care homes",
      numerator: recalled("Older people supported by the council admitted permanently to residential or nursing care"),
      denominator: recalled("Older people"),
      successors: ascof2011Links("recalled", "2A(2)"),
    },
    {
      ...admissions,
      code: "C73",
      title: "Adults aged 18 to 64 admitted permanently to care homes",
      numerator: recalled(
        "People aged 18 to 64 supported by the council admitted permanently to residential or nursing care",
      ),
      denominator: recalled("People aged 18 to 64"),
      successors: ascof2011Links("recalled", "2A(1)"),
    },
  ],
);
