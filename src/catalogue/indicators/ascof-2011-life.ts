import { found, recalled, uncertain } from "../fact.ts";
import type { Entry } from "../indicator.ts";
import { ascof2011Links, ascof2023Links } from "../link.ts";
import {
  adjustedQualityOfLife,
  brokenBySalt,
  carerSurvey,
  carerWaves,
  qualityOfLife,
  returnedShare,
  userSurvey,
} from "./ascof-collections.ts";

const selfDirected = {
  ...returnedShare,
  counted: "people",
  collection: found("SALT, LTS001b", "saltGuidance"),
} as const;
const snapshot = { ...selfDirected, periodType: found("snapshot", "selfDirectedFrom2023") } as const;
const inYear = {
  ...returnedShare,
  counted: "carers",
  collection: found("SALT, LTS003", "saltGuidance"),
  periodType: found("financial_year", "selfDirectedFrom2023"),
} as const;
const from2014 = recalled("The code holds from 2014-15.");
const before2014 = {
  ...returnedShare,
  counted: "people",
  periodType: recalled("financial_year"),
  collection: recalled("RAP"),
  denominator: recalled(
    "Clients with community-based services in the year, short-term and equipment among them, and carers with carers’ services",
  ),
  notes: [recalled("The code holds from 2010-11 to 2013-14.")],
} as const;
const communitySupport = found(
  "People with long-term community support on 31 March: a direct payment, part of one, a managed budget or commissioned support only",
  "selfDirectedFrom2023",
);
const supportedCarers = found(
  "Carers with a direct payment, a budget or commissioned support in the year",
  "cldDashboard",
);
const mental = {
  ...returnedShare,
  counted: "people",
  denominator: recalled("People aged 18 to 69 on the Care Programme Approach"),
  collection: recalled("Mental Health Minimum Data Set"),
  reporter: recalled("NHS trusts"),
  successors: [],
} as const;
const learning = {
  ...returnedShare,
  counted: "people",
  periodType: recalled("financial_year"),
  denominator: recalled("Adults aged 18 to 64 with learning disabilities: the version says which"),
  collection: recalled("ASC-CAR, then SALT LTS004"),
  versions: brokenBySalt({ unit: "percent", kind: "proportion" }),
} as const;

/** Domain 1 of the framework of 2011: quality of life. */
export const lifeMeasures: readonly Entry[] = [
  {
    ...userSurvey,
    ...qualityOfLife,
    code: "1A",
    title: "Social care-related quality of life",
    unit: "score",
    publishedDecimals: recalled(1),
    successors: ascof2023Links("recalled", "1A"),
  },
  {
    ...userSurvey,
    code: "1B",
    title: "People who have control over their daily life",
    publishedTitle: recalled("Control over daily life"),
    successors: ascof2023Links("recalled", "3A"),
  },
  {
    ...before2014,
    code: "1C(1)",
    title: "People and carers who receive self-directed support",
    numerator: recalled("Of them, people with a direct payment or personal budget"),
    successors: ascof2011Links("recalled", "1C(1A)", "1C(1B)"),
  },
  {
    ...before2014,
    code: "1C(2)",
    title: "People and carers who receive direct payments",
    numerator: recalled("Of them, people with a direct payment"),
    successors: ascof2011Links("recalled", "1C(2A)", "1C(2B)"),
  },
  {
    ...snapshot,
    code: "1C(1A)",
    title: "People who receive self-directed support",
    numerator: found("Of them, people with a direct payment, part of one, or a managed budget", "selfDirectedFrom2023"),
    denominator: communitySupport,
    successors: ascof2023Links("found", "3D(1A)"),
    notes: [from2014],
  },
  {
    ...inYear,
    code: "1C(1B)",
    title: "Carers who receive self-directed support",
    numerator: found("Of them, carers with a direct payment, part of one, or a managed budget", "selfDirectedFrom2023"),
    denominator: supportedCarers,
    successors: ascof2023Links("found", "3D(1B)"),
    notes: [from2014],
  },
  {
    ...snapshot,
    code: "1C(2A)",
    title: "People who receive direct payments",
    numerator: found("Of them, people who receive direct payments", "selfDirectedFrom2023"),
    denominator: communitySupport,
    successors: ascof2023Links("found", "3D(2A)"),
    notes: [from2014, uncertain("Whether part of a direct payment counts is not known here.")],
  },
  {
    ...inYear,
    code: "1C(2B)",
    title: "Carers who receive direct payments",
    numerator: found("Of them, carers who receive direct payments", "selfDirectedFrom2023"),
    denominator: supportedCarers,
    successors: ascof2023Links("found", "3D(2B)"),
    notes: [from2014, uncertain("Whether part of a direct payment counts is not known here.")],
  },
  {
    ...carerSurvey,
    code: "1D",
    title: "Carer-reported quality of life",
    publishedTitle: recalled("Carer-reported quality of life (0–12)"),
    unit: "score",
    publishedDecimals: recalled(1),
    successors: ascof2023Links("recalled", "1C"),
    notes: [carerWaves],
  },
  {
    ...learning,
    code: "1E",
    title: "Adults with learning disabilities in paid employment",
    numerator: recalled("Of them, people in paid employment"),
    successors: [],
    notes: [recalled("Out of the framework since 2022-23, and still in SALT and client level data (LTS004).")],
  },
  {
    ...mental,
    code: "1F",
    title: "Adults with secondary mental health services in paid employment",
    numerator: recalled("Of them, people in employment"),
    notes: [recalled("To 2022-23.")],
  },
  {
    ...learning,
    code: "1G",
    title: "Adults with learning disabilities in their own home or with family",
    numerator: recalled("Of them, people in settled accommodation"),
    successors: ascof2023Links("found", "2E(1)"),
  },
  {
    ...mental,
    code: "1H",
    title: "Adults with secondary mental health services who live independently",
    numerator: recalled("Of them, people in settled accommodation"),
    notes: [recalled("To 2022-23.")],
  },
  {
    ...userSurvey,
    code: "1I(1)",
    title: "People with as much social contact as they would like",
    publishedTitle: recalled("As much social contact as wanted: users"),
    successors: ascof2023Links("recalled", "5A(1)"),
  },
  {
    ...carerSurvey,
    code: "1I(2)",
    title: "Carers with as much social contact as they would like",
    publishedTitle: recalled("As much social contact as wanted: carers"),
    successors: ascof2023Links("recalled", "5A(2)"),
    notes: [carerWaves],
  },
  {
    ...userSurvey,
    ...adjustedQualityOfLife,
    code: "1J",
    title: "Adjusted social care-related quality of life",
    unit: "score",
    publishedDecimals: recalled(3),
    successors: ascof2023Links("recalled", "1B"),
  },
];
