import { found, recalled } from "../fact.ts";
import { type Entry, type Indicator, indicatorsOf } from "../indicator.ts";
import { clientLevelMeasures } from "./ascof-2023-client-level.ts";
import { adjustedQualityOfLife, carerSurvey, carerWaves, qualityOfLife, userSurvey } from "./ascof-collections.ts";

const surveyed: readonly Entry[] = [
  {
    ...userSurvey,
    ...qualityOfLife,
    code: "1A",
    title: "Social care-related quality of life",
    unit: "score",
    publishedDecimals: recalled(1),
  },
  {
    ...userSurvey,
    ...adjustedQualityOfLife,
    code: "1B",
    title: "Adjusted social care-related quality of life",
    unit: "score",
    publishedDecimals: recalled(3),
  },
  {
    ...carerSurvey,
    code: "1C",
    title: "Carer-reported quality of life",
    publishedTitle: recalled("Carer-reported quality of life (0–12)"),
    unit: "score",
    publishedDecimals: recalled(1),
    notes: [carerWaves],
  },
  { ...userSurvey, code: "1D", title: "Overall satisfaction of people with their care and support" },
  { ...carerSurvey, code: "1E", title: "Overall satisfaction of carers with social services", notes: [carerWaves] },
  { ...userSurvey, code: "3A", title: "People who have control over their daily life" },
  { ...carerSurvey, code: "3B", title: "Carers included or consulted in discussions", notes: [carerWaves] },
  { ...userSurvey, code: "3C(1)", title: "People who find it easy to find information about support" },
  {
    ...carerSurvey,
    code: "3C(2)",
    title: "Carers who find it easy to find information about support",
    notes: [carerWaves],
  },
  { ...userSurvey, code: "4A", title: "People who feel safe" },
  { ...userSurvey, code: "5A(1)", title: "People with as much social contact as they would like" },
  {
    ...carerSurvey,
    code: "5A(2)",
    title: "Carers with as much social contact as they would like",
    notes: [carerWaves],
  },
];

const other = { unit: "percent", polarity: "high", domain: "Outcomes" } as const;

const reported: readonly Entry[] = [
  {
    ...other,
    code: "4B",
    title: "Safeguarding enquiries after which a risk was reduced or removed",
    kind: "proportion",
    counted: "enquiries",
    numerator: recalled("Of them, enquiries after which the risk was reduced or removed"),
    denominator: recalled("Safeguarding enquiries (section 42) in which a risk was identified"),
    collection: found("Safeguarding Adults Collection", "ascof2024"),
    countsRoundedTo: 5,
    notes: [
      recalled("To 2022-23 the code 4B was another measure: services that made people feel safe."),
      found("Its publisher rounds both counts to 5: they need not give the share that it prints.", "ascof2024"),
    ],
  },
  {
    ...other,
    code: "6A",
    title: "Turnover of staff",
    kind: "ratio",
    polarity: "low",
    publishedTitle: recalled("Staff turnover"),
    collection: found("Skills for Care", "ascof2024"),
  },
  {
    ...other,
    code: "6B",
    title: "Providers rated good or outstanding",
    kind: "proportion",
    counted: "providers",
    publishedTitle: recalled("Ratings of the Care Quality Commission good or outstanding"),
    collection: found("Care Quality Commission", "ascof2024"),
  },
];

/** The Adult Social Care Outcomes Framework with the codes of 2023-24: many were codes of other measures before. */
export const ascof2023: readonly Indicator[] = indicatorsOf(
  {
    framework: "ASCOF",
    edition: "2023-24",
    hasPublishedCode: true,
    source: "Adult Social Care Outcomes Framework (DHSC, 2023)",
  },
  [...surveyed, ...clientLevelMeasures, ...reported],
);
