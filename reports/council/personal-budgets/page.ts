import type { Rows } from "../../../src/site/query.ts";
import { thresholdNote } from "../../components/eligibility/note.ts";
import { answer, element, showWhere } from "../../components/figure/element.ts";
import type { FigureLine, MilestoneLine } from "../../components/figure/lines.ts";
import { notLoaded } from "../../components/figure/not-loaded.ts";
import { pageContext } from "../../components/figure/page-context.ts";
import type { Comparing } from "../../components/own-comparators/choose.ts";
import { budgetsLead, hasPublished, publishedBudgets } from "./answer.ts";
import { budgetForms } from "./forms.ts";
import { budgetGroups } from "./groups.ts";
import { budgetOffers } from "./offers.ts";
import type { SeriesBreak } from "./published/breaks.ts";
import { publishedCounts, selfDirectedFigure } from "./published/page.ts";
import type { personalBudgets as budgetSet } from "./query.ts";
import { budgetStanding, nothingSent } from "./standing.ts";
import { budgetTrajectory } from "./trajectory.ts";
import { budgetVerdicts } from "./verdicts.ts";
import { budgetsWorth } from "./worth.ts";
import { yearChange } from "./year-change.ts";

/** The figures of a council's personal budgets page, in the order of the page. */
export function personalBudgets(
  { lines: ownLines, overTime, activity: ownActivity, threshold, allocation }: Rows<typeof budgetSet>,
  milestones: readonly MilestoneLine[],
  publications: { readonly lines: readonly FigureLine[]; readonly breaks: readonly SeriesBreak[] },
  beside: Comparing,
) {
  const lines = beside.lines(ownLines);
  const activity = beside.rows(ownActivity);
  const name = pageContext().council?.name ?? "";
  const published = publishedBudgets(name, beside.lines(publications.lines), publications.breaks);
  const hasOwn = lines.some(({ role }) => role === "this");
  const isOwnLoaded = notLoaded(["personal_budgets"]).length === 0;
  return {
    /** Leaves out what no file that is loaded is about: the council's own returns, or the publications. */
    arrange: () => {
      showWhere("own-return", (isOwnLoaded && hasOwn) || (!isOwnLoaded && !hasPublished(published)));
      showWhere("own-worth", notLoaded(["activity"]).length === 0);
      showWhere("not-submitted", isOwnLoaded && !hasOwn);
      showWhere("as-published", hasPublished(published));
      showWhere("own-return-missing", !isOwnLoaded);
    },
    answer: () => answer(budgetsLead(name, milestones, published)),
    published: () => publishedCounts(published),
    selfDirected: () => selfDirectedFigure(published),
    verdicts: () => budgetVerdicts(milestones, lines),
    trajectory: () => budgetTrajectory(name, lines),
    yearChange: () => yearChange(name, overTime),
    standing: () =>
      hasOwn
        ? element("div", {}, thresholdNote(name, threshold, beside.own !== null), budgetStanding(name, lines))
        : element("div"),
    /** For a council that has sent nothing: that it has not, then its comparators alone. */
    without: () => (hasOwn || !isOwnLoaded ? element("div") : comparatorsAlone(name, lines)),
    groups: () => budgetGroups(name, lines),
    offers: () => budgetOffers(name, lines),
    forms: () => budgetForms(name, lines),
    worth: () => budgetsWorth(pageContext(), name, activity, allocation),
  };
}

function comparatorsAlone(name: string, lines: readonly FigureLine[]): HTMLElement {
  const heading = element("h2", {}, "What can be shown without it");
  return element("div", {}, nothingSent(name), heading, budgetStanding(name, lines));
}
