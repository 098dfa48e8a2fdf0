import { joined } from "../words/format.ts";
import { type PageContext, pageContext } from "./page-context.ts";

/** The returns each report is made from, by name, with what it is called. */
export const reportReturns = {
  "Personal budgets": ["personal_budgets"],
  "Value for money": ["savings", "expenditure"],
  JSNA: ["population", "ni_returns", "self_funders"],
} as const;

/** Publications that answer a report too, where none of its returns does. */
const reportPublications: Readonly<Record<string, readonly string[]>> = {
  JSNA: ["ons_population", "ascof_time_series", "ascof_open_data"],
};

/** Which of these returns have nothing loaded. */
export function notLoaded(returns: readonly string[], context: PageContext = pageContext()): string[] {
  return returns.filter((name) => context.freshness[name] === undefined);
}

/** "No data loaded yet for personal budgets. Load return personal_budgets." */
function notLoadedWords(report: string, returns: readonly string[]): string {
  const noun = returns.length === 1 ? "return" : "returns";
  const name = report === report.toUpperCase() ? report : report.toLowerCase();
  return `No data loaded yet for ${name}. Load ${noun} ${joined(returns)}.`;
}

/** Why a figure has nothing to show: the return is not loaded at all, else what this council did not submit. */
export function whyNone(report: keyof typeof reportReturns, submitted: string): string {
  const returns = notLoaded(reportReturns[report]);
  const publications = reportPublications[report] ?? [];
  if (notLoaded(publications).length < publications.length) return submitted;
  return returns.length === reportReturns[report].length ? notLoadedWords(report, returns) : submitted;
}
