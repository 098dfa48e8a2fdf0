import { answer } from "./answer.ts";
import { budgetAnswer } from "./budget-answer.ts";
import { budgetForms } from "./budget-forms.ts";
import { budgetGroups } from "./budget-groups.ts";
import { budgetOffers } from "./budget-offers.ts";
import { budgetProcess } from "./budget-process.ts";
import { budgetStanding } from "./budget-standing.ts";
import { budgetTrajectory } from "./budget-trajectory.ts";
import { budgetVerdicts } from "./budget-verdicts.ts";
import type { FigureLine, MilestoneLine } from "./figure-line.ts";
import { definitions } from "./names.ts";
import { whyNone } from "./not-loaded.ts";
import { pageContext } from "./page-context.ts";
import type { TimeRow } from "./time-row.ts";
import { yearChange } from "./year-change.ts";

/** The figures of a council's personal budgets page, in the order of the page. */
export function personalBudgets(
  lines: readonly FigureLine[],
  milestones: readonly MilestoneLine[],
  overTime: readonly TimeRow[],
) {
  const name = pageContext().council?.name ?? "";
  return {
    answer: () => answer(whyNone("Personal budgets", budgetAnswer(name, milestones))),
    verdicts: () => budgetVerdicts(milestones, lines),
    trajectory: () => budgetTrajectory(name, lines),
    yearChange: () => yearChange(name, overTime),
    process: () => budgetProcess(name, overTime),
    standings: () => definitions.slice(0, 3).map(({ code }) => budgetStanding(name, lines, code)),
    groups: () => budgetGroups(name, lines),
    offers: () => budgetOffers(name, lines),
    forms: () => budgetForms(name, lines),
  };
}
