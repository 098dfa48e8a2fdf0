import type { FigureLine, MilestoneLine } from "../../components/figure/lines.ts";
import { notLoaded, whyNone } from "../../components/figure/not-loaded.ts";
import { budgetLead } from "../../components/milestone/shares.ts";
import { type Lead, leadText, unqualified } from "../../components/sentences/lead.ts";
import { publishedLead } from "./published/answer.ts";
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

/** What is said first of personal budgets: from the council's own return, else from publications, else that none is loaded. */
export function budgetsLead(name: string, milestones: readonly MilestoneLine[], published: PublishedBudgets): Lead {
  const own = budgetLead(name, milestones);
  if (notLoaded(["personal_budgets"]).length === 0) return own;
  const { days, years } = published;
  const noShare =
    "No publication says what share of eligible people that is, so whether the 30% milestone was met cannot be judged from them.";
  if (days.length > 0) {
    const { says, qualified } = publishedLead(name, days);
    return { says, qualified: `${qualified} ${noShare}`.trim() };
  }
  if (years.length > 0) return unqualified(`${selfDirectedAnswer(name, years)}.`);
  return unqualified(whyNone("Personal budgets", own.says));
}

/** The same as one text. */
export function budgetsAnswer(name: string, milestones: readonly MilestoneLine[], published: PublishedBudgets): string {
  return leadText(budgetsLead(name, milestones, published));
}
