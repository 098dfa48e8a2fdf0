import type { FigureLine, MilestoneLine } from "../../components/figure/lines.ts";
import { notLoaded, whyNone } from "../../components/figure/not-loaded.ts";
import { budgetAnswer } from "../../components/milestone/shares.ts";
import { publishedAnswer } from "./published/answer.ts";
import type { SeriesBreak } from "./published/breaks.ts";
import { type PublishedDay, publishedDays, withoutSmallIntervals } from "./published/counts.ts";
import { type SelfDirectedYear, selfDirectedAnswer, selfDirectedYears } from "./published/self-directed.ts";

/** What publications have of a council's direct payments, personal budgets and self-directed support. */
export interface PublishedBudgets {
  readonly name: string;
  readonly lines: readonly FigureLine[];
  readonly breaks: readonly SeriesBreak[];
  readonly days: readonly PublishedDay[];
  readonly years: readonly SelfDirectedYear[];
}

/** Takes the lines of publications apart by what they answer. */
export function publishedBudgets(
  name: string,
  published: readonly FigureLine[],
  breaks: readonly SeriesBreak[],
): PublishedBudgets {
  const lines = withoutSmallIntervals(published);
  return { name, lines, breaks, days: publishedDays(lines, breaks), years: selfDirectedYears(lines, breaks) };
}

/** Whether any publication that is loaded is about the council, or about any: England's lines are in every file. */
export function hasPublished({ lines }: PublishedBudgets): boolean {
  return lines.length > 0;
}

/** The answer about personal budgets: from the council's own return, else from publications, else what to load. */
export function budgetsAnswer(name: string, milestones: readonly MilestoneLine[], published: PublishedBudgets): string {
  const own = whyNone("Personal budgets", budgetAnswer(name, milestones));
  if (notLoaded(["personal_budgets"]).length === 0) return own;
  const { days, years } = published;
  const noShare =
    "No publication says what share of eligible people that is, so whether the 30% milestone was met cannot be judged from them.";
  if (days.length > 0) return `${publishedAnswer(name, days)} ${noShare}`;
  return years.length > 0 ? `${selfDirectedAnswer(name, years)}.` : own;
}
