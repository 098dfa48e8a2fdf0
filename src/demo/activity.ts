/** The activity return: what each council did for whom, a file a year from 2009-10. */
import { activityOfBudgets } from "./activity-budgets.ts";
import { activityOfMarket } from "./activity-market.ts";
import { activityColumns } from "./activity-rows.ts";
import { activityOfSupport } from "./activity-support.ts";
import { activityOfThemes } from "./activity-themes.ts";
import type { Council } from "./council-register.ts";
import { type DemonstrationFile, fileOf } from "./file.ts";
import { byLocality } from "./localities.ts";
import { councilsIn, type FinancialYear, financialYears } from "./periods.ts";
import { stories } from "./stories.ts";

function rowsOf(council: Council, year: FinancialYear) {
  // Who returned no personal budgets has none to tell of here either.
  const ofBudgets = council.code === stories.didNotReport.code ? [] : activityOfBudgets(council, year);
  const support = activityOfSupport(council, year);
  const all = [
    ...support,
    ...activityOfThemes(council, year, support),
    ...activityOfMarket(council, year),
    ...ofBudgets,
  ];
  return [...all, ...byLocality(council, all)].map((row) => ({
    council_code: council.code,
    period: year.name,
    ...row,
  }));
}

/** Two files, each of all councils. */
export function activityFiles(): DemonstrationFile[] {
  return financialYears
    .filter(({ startsIn }) => startsIn >= 2009)
    .map((year) => {
      const rows = councilsIn(year).flatMap((council) => rowsOf(council, year));
      return fileOf(`${year.startsIn + 1}-07-08`, `activity-${year.name}`, activityColumns, rows);
    });
}
