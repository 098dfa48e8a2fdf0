import { answer } from "./answer.ts";
import { budgetForms } from "./budget-forms.ts";
import { budgetGroups } from "./budget-groups.ts";
import { budgetOffers } from "./budget-offers.ts";
import { budgetStanding } from "./budget-standing.ts";
import { budgetTrajectory } from "./budget-trajectory.ts";
import { budgetVerdicts } from "./budget-verdicts.ts";
import type { FigureLine, MilestoneLine } from "./figure-line.ts";
import { returnedDefinitions } from "./names.ts";
import { notLoaded } from "./not-loaded.ts";
import { pageContext } from "./page-context.ts";
import {
  budgetsAnswer,
  hasPublished,
  publishedBudgets,
  publishedCounts,
  selfDirectedFigure,
} from "./published-budgets.ts";
import type { SeriesBreak } from "./series-break.ts";
import { showWhere } from "./show-where.ts";
import type { TimeRow } from "./time-row.ts";
import { yearChange } from "./year-change.ts";

/** The figures of a council's personal budgets page, in the order of the page. */
export function personalBudgets(
  lines: readonly FigureLine[],
  milestones: readonly MilestoneLine[],
  overTime: readonly TimeRow[],
  publishedLines: readonly FigureLine[],
  breaks: readonly SeriesBreak[],
) {
  const name = pageContext().council?.name ?? "";
  const published = publishedBudgets(name, publishedLines, breaks);
  const isOwnLoaded = notLoaded(["personal_budgets"]).length === 0;
  return {
    /** Leaves out what no file that is loaded is about: the council's own returns, or the publications. */
    arrange: () => {
      showWhere("own-return", isOwnLoaded || !hasPublished(published));
      showWhere("as-published", hasPublished(published));
      showWhere("own-return-missing", !isOwnLoaded);
    },
    answer: () => answer(budgetsAnswer(name, milestones, published)),
    published: () => publishedCounts(published),
    selfDirected: () => selfDirectedFigure(published),
    verdicts: () => budgetVerdicts(milestones, lines),
    trajectory: () => budgetTrajectory(name, lines),
    yearChange: () => yearChange(name, overTime),
    standings: () =>
      returnedDefinitions(lines.filter(({ role }) => role === "this")).map(({ code }) =>
        budgetStanding(name, lines, code),
      ),
    groups: () => budgetGroups(name, lines),
    offers: () => budgetOffers(name, lines),
    forms: () => budgetForms(name, lines),
  };
}
