import type { ActivityPart } from "../../components/activity/section.ts";

const ofSurveys = {
  counted: "Said so",
  returnName: "survey_results",
  method:
    "Answers that say so divided by answers; limits by Wilson’s method, or the margin that the survey gives. It allows for chance, not for who did not answer.",
} as const;
const byView = (code: string) => [{ code, breakdown: "perspective" }];
const askedApart = "Groups were asked apart: their shares have no total.";

/** What surveys and mystery shoppers found, by theme, as figures. */
export const surveyParts: Readonly<Record<string, readonly ActivityPart[]>> = {
  partnerships: [
    {
      ...ofSurveys,
      id: "knows-of-changes",
      subject: "People who know of personal budgets and what they mean",
      subtitle: "Share of those who answered, by whose view it is, percent",
      shown: byView("SUR-KNOWS"),
      notes: [askedApart],
    },
  ],
  information: [
    {
      ...ofSurveys,
      id: "mystery-shopping",
      subject: "Mystery shops that were answered well",
      subtitle: "Share of shops answered as the council’s own standard asks, percent",
      shown: [
        { code: "SUR-SHOP", name: "All shops" },
        { code: "SUR-SHOP", breakdown: "perspective" },
        { code: "SUR-SHOP", breakdown: "channel" },
      ],
      counted: "Answered well",
      method: "Shops answered well divided by shops; limits by Wilson’s method.",
      notes: ["Councils’ standards differ, so that a comparison with others is a reason to ask, and no more."],
    },
    {
      ...ofSurveys,
      id: "contact-was-good",
      subject: "People who say that their contact was good",
      subtitle: "Share of those who made contact of late and answered, percent",
      shown: byView("SUR-GOOD"),
      notes: [askedApart],
    },
    {
      ...ofSurveys,
      id: "contact-was-poor",
      subject: "People who say that their contact was poor",
      subtitle: "Share of those who made contact of late and answered, percent",
      shown: byView("SUR-POOR"),
      notes: ["The rest said that it was good, or neither good nor poor."],
    },
    {
      ...ofSurveys,
      id: "knows-where-to-ask",
      subject: "People who know where to get information and advice",
      subtitle: "Share of those who answered, by whose view it is, percent",
      shown: byView("SUR-WHERE"),
      notes: [askedApart],
    },
  ],
  assessment: [
    {
      ...ofSurveys,
      id: "assessed-self",
      subject: "People for whom assessing themselves worked well",
      subtitle: "Share of those who assessed themselves and answered, percent",
      shown: byView("SUR-SELF"),
      notes: [askedApart],
    },
  ],
  prevention: [
    {
      ...ofSurveys,
      id: "life-is-better",
      subject: "People who say that support has made their life better",
      subtitle: "Share of those who answered, with and without a personal budget, percent",
      shown: byView("SUR-BETTER"),
      notes: ["Who chose a personal budget may differ in other ways: the budget need not be why."],
    },
  ],
  commissioning: [
    {
      ...ofSurveys,
      id: "providers-understand",
      subject: "Providers who understand what personal budgets change",
      subtitle: "Share of providers that answered, percent",
      shown: [{ code: "SUR-PROVIDER", name: "Providers" }],
      notes: [],
    },
  ],
};

/** The codes of those measures. */
export const surveyCodes: readonly string[] = [
  ...new Set(
    Object.values(surveyParts).flatMap((parts) => parts.flatMap(({ shown }) => shown.map(({ code }) => code))),
  ),
];
