import { dateName } from "../../../src/explain/day.ts";
import { spineKey } from "../../components/charts/spine-table.ts";
import { thresholdLine } from "../../components/eligibility/note.ts";
import { answer, element } from "../../components/figure/element.ts";
import type { FigureLine, MilestoneLine } from "../../components/figure/lines.ts";
import { notLoaded, whyNone } from "../../components/figure/not-loaded.ts";
import { type PageCouncil, pageContext } from "../../components/figure/page-context.ts";
import { isPastWhole, publishedMargins } from "../../components/indicator/judged.ts";
import { newest } from "../../components/milestone/standing.ts";
import type { Comparing } from "../../components/own-comparators/choose.ts";
import { judgedSentence } from "../../components/sentences/judged.ts";
import { changeSentence } from "../../components/sentences/since.ts";
import { capitalised, joined } from "../../components/words/format.ts";
import { yearName } from "../../components/words/periods.ts";
import { budgetsAnswer, publishedBudgets } from "../personal-budgets/answer.ts";
import type { SeriesBreak } from "../personal-budgets/published/breaks.ts";
import { costFigure, publishedCostsOrNone, savingsAnswer } from "../value-for-money/answer.ts";
import type { PublishedCost } from "../value-for-money/published/costs.ts";
import { questions } from "./ask.ts";
import { threeCells } from "./beside.ts";
import { savingsReadings, shareReadings } from "./readings.ts";
import type { MeasureRow, SummaryFile } from "./rows.ts";
import { gapWords, othersWords, type ThreeAndThree, threeAndThree, threeTable } from "./three.ts";

/** What publications have of the council, for the answers that its own returns do not give. */
export interface SummaryPublications {
  readonly budgets: readonly FigureLine[];
  readonly breaks: readonly SeriesBreak[];
  readonly costs: readonly PublishedCost[];
}

/** A council's first page: its answer, what to look at first and to hold on to, and what to ask; for one sheet of paper. */
export function councilSummary(
  official: SummaryFile,
  milestones: readonly MilestoneLine[],
  publications: SummaryPublications,
  beside: Comparing,
): HTMLElement {
  const { council } = pageContext();
  if (council === null) throw new Error("the page is not of a council");
  const file = {
    ...official,
    measures: beside.rows(official.measures),
    money: beside.rows(official.money),
    shares: beside.rows(official.shares),
  };
  const chosenBy = beside.chooser();
  const asked = questions(threeAndThree(file.measures), milestones, file.money);
  const blocks = [milestoneBlock(file, milestones, beside.own !== null), outcomesBlock(council, file)];
  return element(
    "div",
    { class: "council-summary" },
    ...leads(council, file.measures, milestones, publications).map((words) => answer(words)),
    beside.own !== null ? chosenBy : null,
    ...(isMilestonesNewest(file.measures, milestones) ? blocks : blocks.reverse()),
    threeCells(
      council.name,
      { money: file.money, people: file.people, savings: savingsWords(council.name, milestones, publications, beside) },
      milestones,
    ),
    asked.length === 0
      ? null
      : element(
          "section",
          { class: "ask" },
          element("h2", {}, "Questions that these figures raise"),
          element("ol", {}, ...asked.map((words) => element("li", {}, words))),
        ),
    beside.own === null ? chosenBy : null,
    footing(file),
  );
}

/** Whether what the milestones rest on is as new as the newest outcome: then they come first. */
function isMilestonesNewest(measures: readonly MeasureRow[], milestones: readonly MilestoneLine[]): boolean {
  const outcomes = measures.filter(({ value }) => value !== null).map(({ period }) => period.slice(0, 7));
  const { period } = newest(milestones);
  return period !== null && outcomes.every((year) => year <= period.slice(0, 7));
}

/** The sentences that the page opens with: how its outcomes fall out and, where they are as new, its personal budgets. */
function leads(
  { name, last_day }: PageCouncil,
  measures: readonly MeasureRow[],
  milestones: readonly MilestoneLine[],
  { budgets, breaks }: SummaryPublications,
): string[] {
  const periods = measures.filter(({ value }) => value !== null).map(({ period }) => period);
  const outcomes = judgedSentence(
    name,
    measures.filter(({ is_current }) => is_current || measures.every((row) => !row.is_current)),
  );
  const ended = endedSentence(name, last_day, periods);
  const held = budgetsAnswer(name, milestones, publishedBudgets(name, budgets, breaks));
  const isFirst = isMilestonesNewest(measures, milestones) || outcomes === "";
  return [ended, ...(isFirst ? [held] : []), outcomes].filter((words) => words !== "");
}

/** "Northamptonshire ended on 31 March 2021; its newest outcomes are of 2020-21."; empty for a council that lasts. */
export function endedSentence(name: string, last: string | null, periods: readonly string[]): string {
  if (last === null) return "";
  const newestYear = periods.toSorted().at(-1);
  const ended = `${name} ended on ${dateName(last)}`;
  return newestYear === undefined ? `${ended}.` : `${ended}; its newest outcomes are of ${yearName(newestYear, "")}.`;
}

function milestoneBlock(
  { shares, threshold }: SummaryFile,
  milestones: readonly MilestoneLine[],
  isChosen: boolean,
): HTMLElement | null {
  const held = shareReadings(milestones, shares);
  const shared =
    held === null
      ? null
      : element("div", {}, held, thresholdLine(pageContext().council?.name ?? "", threshold, isChosen));
  const parts = [shared, savingsReadings(milestones)].filter((part) => part !== null);
  if (parts.length === 0) return null;
  return element("section", { class: "milestone-block" }, element("h2", {}, "Putting People First"), ...parts);
}

function outcomesBlock(council: PageCouncil, { measures, past }: SummaryFile): HTMLElement {
  const chosen = threeAndThree(measures);
  const [gap, others] = [gapWords(chosen.worse, council.name), othersWords(measures, chosen)];
  return element(
    "section",
    { class: "outcomes-block" },
    element("h2", {}, "Outcomes"),
    measures.length === 0 ? element("p", {}, "No outcome measure of this council is loaded.") : null,
    threeTable(chosen, past, council),
    gap === "" ? null : element("p", { class: "note" }, gap),
    others === ""
      ? null
      : element("p", { class: "note" }, `${others} `, element("a", { href: "./indicators" }, "all outcomes"), "."),
    isAnyPast(chosen) ? element("p", { class: "note" }, publishedMargins) : null,
    measures.length === 0 ? null : spineKey("The pale band is the range of the comparators, the square their median."),
  );
}

function isAnyPast({ worse, better }: ThreeAndThree): boolean {
  return [...worse, ...better].some((row) => isPastWhole(row.lower_95, row.upper_95, row.unit));
}

function savingsWords(
  name: string,
  milestones: readonly MilestoneLine[],
  publications: SummaryPublications,
  beside: Comparing,
): string {
  const costs = beside.rowsOf(publications.costs, costFigure);
  const published = notLoaded(["savings"]).length === 0 ? "" : publishedCostsOrNone(name, costs);
  return published === "" ? whyNone("Value for money", savingsAnswer(name, milestones)) : published;
}

/** What changed, what the page cannot say, and where its numbers are from. */
function footing({ measures, changes: [change] }: SummaryFile): HTMLElement {
  const sources = [...new Set(measures.map(({ source }) => source))];
  return element(
    "div",
    { class: "footing" },
    change === undefined
      ? null
      : element(
          "p",
          {},
          changeSentence(change),
          ...(change.since === "" ? [] : [" ", element("a", { href: "./changes" }, "What changed"), "."]),
        ),
    element("p", {}, cannotSay),
    element("p", { class: "screen-only" }, element("a", { href: "./explained" }, "All figures, to download"), "."),
    sources.length === 0 ? null : element("p", { class: "source" }, `Source: ${capitalised(joined(sources))}.`),
  );
}

const cannotSay =
  "These figures cannot say why councils differ: rates are not adjusted for need, and surveys ask users of services alone. Better and worse are by the council’s own 95% interval.";
