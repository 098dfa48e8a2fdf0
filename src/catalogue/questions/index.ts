import { activities } from "../activities.ts";
import { surveyQuestions } from "../surveys.ts";
import { assessment } from "./assessment.ts";
import { commissioning } from "./commissioning.ts";
import { inclusion } from "./inclusion.ts";
import { information } from "./information.ts";
import { partnerships } from "./partnerships.ts";
import { prevention } from "./prevention.ts";
import { indicatorOf, type Question } from "./question.ts";
import { reform } from "./reform.ts";
import { selfDirectedSupport } from "./self-directed-support.ts";
import { valueForMoney } from "./value-for-money.ts";
import { workforce } from "./workforce.ts";

/** What the Centre for Public Scrutiny's guide (2010) would have members ask, theme by theme. */
export const questions: readonly Question[] = [
  ...reform,
  ...partnerships,
  ...information,
  ...inclusion,
  ...assessment,
  ...selfDirectedSupport,
  ...prevention,
  ...commissioning,
  ...workforce,
  ...valueForMoney,
];

/** The indicators that answer a question: its own, and those of the activities and surveys that name it. */
export function indicatorsOf({ id, indicators }: Question): { framework: string; edition: string; code: string }[] {
  const active = activities.filter(({ questions }) => questions.includes(id));
  const codes = active.flatMap(({ code, amounts }) => (amounts.length === 0 ? [code] : amounts.map((a) => a.code)));
  const surveyed = surveyQuestions.filter(({ questions }) => questions.includes(id)).map(({ code }) => code);
  return [...new Set([...indicators, ...codes, ...surveyed])].map(indicatorOf);
}
