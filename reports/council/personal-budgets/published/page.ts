import { element } from "../../../components/figure/element.ts";
import type { FigureLine, MilestoneLine } from "../../../components/figure/lines.ts";
import { notLoaded, whyNone } from "../../../components/figure/not-loaded.ts";
import { budgetAnswer } from "../../../components/milestone/share-answer.ts";
import { publishedAnswer } from "./answer.ts";
import type { SeriesBreak } from "./breaks.ts";
import { type PublishedDay, publishedDays } from "./counts.ts";
import { publishedGroupsFigure } from "./groups-figure.ts";
import { withoutSmallIntervals } from "./rounded-rate.ts";
import { selfDirected } from "./self-directed.ts";
import { type SelfDirectedYear, selfDirectedAnswer, selfDirectedYears } from "./self-directed-years.ts";
import { publishedStanding } from "./standing.ts";
import { publishedTrend } from "./trend.ts";

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

/** The figures of the counts, in the order of the page. */
export function publishedCounts({ name, lines, days }: PublishedBudgets): HTMLElement {
  if (days.length === 0) return publishedTrend(name, days);
  return element(
    "div",
    {},
    publishedTrend(name, days),
    publishedStanding(name, lines, days),
    publishedGroupsFigure(name, lines),
  );
}

/** The figure of self-directed support. */
export function selfDirectedFigure({ name, years, breaks }: PublishedBudgets): HTMLElement {
  return selfDirected(name, years, breaks);
}

/** On the milestones page, where no return is loaded: what publications say, and why it proves no milestone. */
export function publishedEvidence(
  name: string,
  lines: readonly FigureLine[],
  breaks: readonly SeriesBreak[],
): HTMLElement {
  const { days } = publishedBudgets(name, lines, breaks);
  if (notLoaded(["personal_budgets"]).length === 0 || days.length === 0) return element("div");
  const why =
    "Direct payments are counted (at 31 March 2010 other personal budgets too), and of all people, not of those eligible: that is not enough to judge a milestone by.";
  return element(
    "section",
    {},
    element("h2", {}, "What publications say"),
    element("p", {}, `${publishedAnswer(name, days)} ${why}`),
    element("p", {}, element("a", { href: "./personal-budgets" }, "Personal budgets as published")),
  );
}
