import type { Database } from "../store/database.ts";
import { ascofMeasures } from "./ascof.ts";
import { cashableSavings, cashableSavingsEngland, preventionSavings } from "./cashable-savings.ts";
import { writeCatalogue } from "./catalogue-tables.ts";
import { comparatorsSql, comparisonsSql } from "./comparators.ts";
import { publishedFigureSql, publishedTablesSql } from "./disclosure.ts";
import { figureOrderSql } from "./figure-order.ts";
import { type FigureUnit, figureStageSql } from "./figure-stage.ts";
import { freshnessSql } from "./freshness.ts";
import { gainValuesSql } from "./gain-values.ts";
import { figureSourceSql, figureSql } from "./limits.ts";
import { milestoneSql, milestoneVerdictSql } from "./milestone-verdicts.ts";
import { nationalIndicators, publishedFigures } from "./national-indicators.ts";
import { ni179 } from "./ni-179.ts";
import { personalBudgetForms } from "./personal-budget-forms.ts";
import { offers, offersEngland } from "./personal-budget-offers.ts";
import { personalBudgetHolders, personalBudgetShares, personalBudgetSharesEngland } from "./personal-budget-shares.ts";
import { populationByBand, populationBySexAndAge } from "./population.ts";
import { selfFunderContacts, selfFunderCounts, selfFunderShares } from "./self-funders.ts";
import { served } from "./served.ts";
import { spendingByClass, spendingOnCareHomes, spendingTotals, unitCosts } from "./spending.ts";

/** Every question that figures answer. */
export const figureUnits: readonly FigureUnit[] = [
  personalBudgetShares,
  personalBudgetSharesEngland,
  personalBudgetHolders,
  personalBudgetForms,
  offers,
  offersEngland,
  served,
  nationalIndicators,
  publishedFigures,
  ascofMeasures,
  populationBySexAndAge,
  populationByBand,
  selfFunderShares,
  selfFunderCounts,
  selfFunderContacts,
  spendingByClass,
  spendingOnCareHomes,
  spendingTotals,
  unitCosts,
  ni179,
  cashableSavings,
  cashableSavingsEngland,
  preventionSavings,
];

/** England's code and name; a demonstration has an England of its own, so that no invented figure stands beside it. */
const englandMacros = [
  `create or replace macro england_code() as case (select kind from meta.workspace)
    when 'demonstration' then 'Z92000001' else 'E92000001' end`,
  `create or replace macro england_name() as case (select kind from meta.workspace)
    when 'demonstration' then 'England (demonstration)' else 'England' end`,
];

/** The statements that come after the figures, in order. */
const derived = [
  ...figureOrderSql,
  figureSql,
  figureSourceSql,
  comparatorsSql,
  ...freshnessSql,
  publishedFigureSql,
  ...publishedTablesSql,
  ...comparisonsSql,
  ...(["out", "pub"] as const).flatMap((schema) => [milestoneSql(schema), milestoneVerdictSql(schema)]),
];

/** Makes `out` and `pub` anew from `core`: the same rows give the same figures, whatever the order of loading. */
export async function computeFigures(db: Database): Promise<void> {
  await writeCatalogue(db);
  for (const statement of [...englandMacros, gainValuesSql, figureStageSql]) await db.run(statement);
  for (const unit of figureUnits) await db.run(`insert into figure_stage by name ${unit.query}`);
  for (const statement of derived) await db.run(statement);
}
