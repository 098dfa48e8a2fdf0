import { type PageContext, pageContext } from "./page-context.ts";

/** The returns each report is made from, by name, with what it is called. */
export const reportReturns = {
  "Personal budgets": ["personal_budgets"],
  "Value for money": ["savings", "expenditure"],
  JSNA: ["population", "ni_returns", "self_funders"],
} as const;

/** What each report is about, within a sentence. */
const subjects = {
  "Personal budgets": "personal budgets",
  "Value for money": "savings or spending",
  JSNA: "the people of the area",
} as const satisfies Record<keyof typeof reportReturns, string>;

/** Publications that answer a report too, where none of its returns does. */
const reportPublications: Readonly<Record<string, readonly string[]>> = {
  JSNA: ["ons_population", "ascof_time_series", "ascof_open_data"],
};

/** Which of these returns have nothing loaded. */
export function notLoaded(returns: readonly string[], context: PageContext = pageContext()): string[] {
  return returns.filter((name) => context.freshness[name] === undefined);
}

/** "Nothing about personal budgets is loaded." What to load is for `yardstick status` to say, not for a public page. */
function notLoadedWords(report: keyof typeof reportReturns): string {
  return `Nothing about ${subjects[report]} is loaded.`;
}

/** Why a figure has nothing to show: the return is not loaded at all, else what this council did not submit. */
export function whyNone(report: keyof typeof reportReturns, submitted: string): string {
  const returns = notLoaded(reportReturns[report]);
  const publications = reportPublications[report] ?? [];
  if (notLoaded(publications).length < publications.length) return submitted;
  return returns.length === reportReturns[report].length ? notLoadedWords(report) : submitted;
}
