import { clientGroups } from "./code-lists.ts";
import type { Indicator } from "./indicator.ts";

/** Whose view a result is: who was asked, or of a mystery shop in whose place the shopper asked. */
const askers = ["disabled_adult", "self_purchaser", "carer_of_adult", "concerned_neighbour"] as const;
const asked = ["service_users", "carers", "self_funders", "residents", "budget_holders", "other_users"] as const;

export const perspectives = [...asked, "providers", ...clientGroups, ...askers] as const;

/** Where a mystery shop was made; any survey has `all`. */
const visited = ["telephone", "in_person", "website", "hospital"] as const;

export const channels = ["all", ...visited] as const;

/** What a row of the return of surveys says, by the word in its column `question`. Its figure is a share in percent. */
export interface SurveyQuestion {
  readonly question: string;
  /** The indicator's code. */
  readonly code: string;
  readonly title: string;
  /** Whom or what `count` counts. */
  readonly count: string;
  /** Whom or what `base_count` counts. */
  readonly base: string;
  readonly perspectives: readonly (typeof perspectives)[number][];
  readonly channels: readonly (typeof channels)[number][];
  readonly polarity: Indicator["polarity"];
  readonly domain: string;
  /** The questions of the guide to scrutiny that it answers, by their numbers in our register. */
  readonly questions: readonly string[];
}

const survey = { channels: ["all"], polarity: "high" } as const;

/** Every question whose results a council may return, in the order of the template's dictionary. */
export const surveyQuestions: readonly SurveyQuestion[] = [
  {
    ...survey,
    question: "knows_of_changes",
    code: "SUR-KNOWS",
    title: "People who know of the changes and understand them",
    count: "Of them, who know of personal budgets and say what they mean for them",
    base: "People who answered",
    perspectives: ["service_users", "carers", "self_funders", "residents"],
    domain: "Involvement",
    questions: ["Q15"],
  },
  {
    ...survey,
    question: "knows_where_to_ask",
    code: "SUR-WHERE",
    title: "People who know where to get information and advice",
    count: "Of them, who name a place that gives it",
    base: "People who answered",
    perspectives: ["service_users", "carers", "self_funders", "residents"],
    domain: "Information and advice",
    questions: ["Q19"],
  },
  {
    question: "mystery_shopping",
    code: "SUR-SHOP",
    title: "Mystery shops that were answered well",
    count: "Of them, answered as the council's own standard asks",
    base: "Mystery shops made in the year",
    perspectives: askers,
    channels: visited,
    polarity: "high",
    domain: "Information and advice",
    questions: ["Q21"],
  },
  {
    ...survey,
    question: "contact_was_good",
    code: "SUR-GOOD",
    title: "People who say that their contact with the council was good",
    count: "Of them, who say that it was good or very good",
    base: "People who made contact of late and answered",
    perspectives: ["service_users", "carers", "self_funders"],
    domain: "Information and advice",
    questions: ["Q23"],
  },
  {
    ...survey,
    question: "contact_was_poor",
    code: "SUR-POOR",
    title: "People who say that their contact with the council was poor",
    count: "Of them, who say that it was poor or very poor",
    base: "People who made contact of late and answered",
    perspectives: ["service_users", "carers", "self_funders"],
    polarity: "low",
    domain: "Information and advice",
    questions: ["Q23"],
  },
  {
    ...survey,
    question: "assessed_self_well",
    code: "SUR-SELF",
    title: "People for whom assessing themselves worked well",
    count: "Of them, who say that it told what they need",
    base: "People who assessed themselves and answered",
    perspectives: [...clientGroups, "carers"],
    domain: "Services",
    questions: ["Q94"],
  },
  {
    ...survey,
    question: "life_is_better",
    code: "SUR-BETTER",
    title: "People who say that support has made their life better",
    count: "Of them, who say that it has made their life better",
    base: "People with support who answered",
    perspectives: ["budget_holders", "other_users"],
    domain: "Services",
    questions: ["Q51", "Q61"],
  },
  {
    ...survey,
    question: "understands_personalisation",
    code: "SUR-PROVIDER",
    title: "Providers who understand what personal budgets change",
    count: "Of them, who say what they will do otherwise",
    base: "Providers that answered",
    perspectives: ["providers"],
    domain: "Commissioning",
    questions: ["Q70"],
  },
];

/** Whether a question has one result for each place where it was asked, beside whose view it is. */
export function hasChannels({ channels: places }: SurveyQuestion): boolean {
  return places.length > 1;
}
