import { element } from "../../../components/figure/element.ts";
import type { FigureLine } from "../../../components/figure/lines.ts";
import { notLoaded } from "../../../components/figure/not-loaded.ts";
import { type PublishedBudgets, publishedBudgets } from "../answer.ts";
import { publishedAnswer } from "./answer.ts";
import type { SeriesBreak } from "./breaks.ts";
import { publishedGroupsFigure } from "./groups.ts";
import { selfDirected } from "./self-directed.ts";
import { publishedStanding } from "./standing.ts";
import { publishedTrend } from "./trend.ts";

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
