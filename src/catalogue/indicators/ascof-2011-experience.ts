import { recalled } from "../fact.ts";
import type { Entry } from "../indicator.ts";
import { ascof2023Links } from "../link.ts";
import { carerSurvey, carerWaves, userSurvey } from "./ascof-collections.ts";

/** Domains 3 and 4 of the framework of 2011: a positive experience of care, and safety. */
export const experienceMeasures: readonly Entry[] = [
  {
    ...userSurvey,
    code: "3A",
    title: "Overall satisfaction of people with their care and support",
    publishedTitle: recalled("Satisfaction: users"),
    successors: ascof2023Links("recalled", "1D"),
  },
  {
    ...carerSurvey,
    code: "3B",
    title: "Overall satisfaction of carers with social services",
    publishedTitle: recalled("Satisfaction: carers"),
    successors: ascof2023Links("recalled", "1E"),
    notes: [carerWaves],
  },
  {
    ...carerSurvey,
    code: "3C",
    title: "Carers included or consulted in discussions",
    publishedTitle: recalled("Carers included or consulted"),
    successors: ascof2023Links("recalled", "3B"),
    notes: [carerWaves],
  },
  {
    ...userSurvey,
    code: "3D(1)",
    title: "People who find it easy to find information about support",
    publishedTitle: recalled("Easy to find information: users"),
    successors: ascof2023Links("recalled", "3C(1)"),
  },
  {
    ...carerSurvey,
    code: "3D(2)",
    title: "Carers who find it easy to find information about support",
    publishedTitle: recalled("Easy to find information: carers"),
    successors: ascof2023Links("recalled", "3C(2)"),
    notes: [carerWaves],
  },
  {
    ...userSurvey,
    code: "4A",
    title: "People who feel safe",
    publishedTitle: recalled("Feel safe"),
    successors: ascof2023Links("recalled", "4A"),
  },
  {
    ...userSurvey,
    code: "4B",
    title: "People who say that services made them feel safe and secure",
    publishedTitle: recalled("Services made users feel safe"),
    successors: [],
    notes: [recalled("From 2023-24 the code 4B is another measure: safeguarding enquiries.")],
  },
];
