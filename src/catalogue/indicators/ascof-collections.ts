import { type Fact, found, recalled } from "../fact.ts";
import type { DefinitionVersion } from "../indicator.ts";

const survey = { kind: "survey", polarity: "high", domain: "Outcomes", periodType: recalled("survey_wave") } as const;

/** What measures share that the yearly survey of adults who receive care estimates. */
export const userSurvey = {
  ...survey,
  unit: "percent",
  collection: recalled("Adult Social Care Survey"),
  frequency: found("annual", "userSurvey2010"),
} as const;

/** What measures share that the survey of carers estimates, held in some years only. */
export const carerSurvey = {
  ...survey,
  unit: "percent",
  collection: recalled("Survey of Adult Carers in England"),
  frequency: recalled("biennial"),
} as const;

/** What shares made from councils' returns have in common. */
export const returnedShare = {
  unit: "percent",
  kind: "proportion",
  polarity: "high",
  domain: "Outcomes",
  frequency: recalled("annual"),
  standardisation: recalled("none"),
} as const;

/** Years of the survey of carers. */
export const carerWaves = recalled(
  "The survey was held in 2012-13, 2014-15, 2016-17, 2018-19, 2021-22 (delayed) and 2023-24.",
);

/** Quality of life: 32 less eight answers of 1 to 4, where 1 is best. */
export const qualityOfLife = {
  numerator: found("Each person’s score from 0 to 24: 32 less the sum of eight answers, each 1 to 4", "scoring"),
  denominator: found("People who answered all eight", "scoring"),
} as const;

/** Quality of life as services change it. */
export const adjustedQualityOfLife = {
  numerator: found("Each person’s weighted score, less what health, daily living and age explain of it", "scoring"),
  denominator: found("People who answered all eight", "scoring"),
} as const;

/** A definition before a break and the one after it, the same in unit and kind. */
function broken(
  measure: Pick<DefinitionVersion, "unit" | "kind">,
  before: { readonly firstPeriod: string; readonly lastPeriod: string; readonly note: Fact },
  after: Pick<DefinitionVersion, "firstPeriod" | "note" | "notCompared"> & { readonly breakNote: string },
): DefinitionVersion[] {
  const { unit, kind } = measure;
  return [
    { version: "1", ...before, breakNote: null, unit, kind, decimals: null },
    { version: "2", ...after, lastPeriod: null, unit, kind, decimals: null },
  ];
}

/** SALT took the place of RAP and ASC-CAR in 2014-15. */
export function brokenBySalt(measure: Pick<DefinitionVersion, "unit" | "kind">): DefinitionVersion[] {
  return broken(
    measure,
    {
      firstPeriod: "2011-12",
      lastPeriod: "2013-14",
      note: recalled("From RAP or ASC-CAR: people known to the council."),
    },
    {
      firstPeriod: "2014-15",
      breakNote: "SALT counts people with long-term support, not people known to the council.",
      note: found("From SALT: people with long-term support, in six types that exclude each other.", "saltBreak"),
    },
  );
}

/** Client level data took the place of SALT in 2024-25. */
export function brokenByClientLevelData(
  measure: Pick<DefinitionVersion, "unit" | "kind">,
  after: Pick<DefinitionVersion, "notCompared"> = {},
): DefinitionVersion[] {
  return broken(
    measure,
    { firstPeriod: "2023-24", lastPeriod: "2023-24", note: found("From SALT.", "cldTransformations") },
    {
      firstPeriod: "2024-25",
      breakNote: "Client level data are not expected to match SALT.",
      note: found("From client level data: official statistics in development.", "ascof2024"),
      ...after,
    },
  );
}
