// Made by npm run index of what the files of this folder export.
import {
  activityAmounts,
  activityCounts,
  activityRates,
  activityShares,
  providerCounts,
  providerShares,
} from "./activity.ts";
import { ascofMeasures } from "./ascof.ts";
import { ascofTimeSeries } from "./ascof-time-series.ts";
import { cashableSavings, cashableSavingsEngland, preventionSavings } from "./cashable-savings.ts";
import { censusEthnicGroups } from "./census-ethnic-groups.ts";
import { deprivation } from "./deprivation.ts";
import { directPaymentRates } from "./direct-payment-rates.ts";
import { nationalIndicators, publishedFigures } from "./national-indicators.ts";
import { nhsGains } from "./nhs-gains.ts";
import { ni179 } from "./ni-179.ts";
import { peopleSupported, peopleSupportedStandardised } from "./people-supported.ts";
import { personalBudgetForms } from "./personal-budget-forms.ts";
import {
  personalBudgetHolders,
  personalBudgetHoldersEngland,
  publishedBudgetHolders,
} from "./personal-budget-holders.ts";
import { offers, offersEngland } from "./personal-budget-offers.ts";
import { personalBudgetShares, personalBudgetSharesEngland } from "./personal-budget-shares.ts";
import { populationByBand, populationBySexAndAge } from "./population.ts";
import { projectedNeed } from "./projected-need.ts";
import { pssActivity } from "./pss-activity.ts";
import { publishedSpending, spendingOnHomes } from "./pss-expenditure.ts";
import { homeCareRatesPublished, publishedSupportCosts, supportWeeksPublished } from "./pss-support.ts";
import { publishedUnitCosts, realUnitCosts } from "./pss-unit-costs.ts";
import { publishedOutturn } from "./revenue-outturn.ts";
import { selfFunderContacts, selfFunderCounts, selfFunderCoverage, selfFunderShares } from "./self-funders.ts";
import { spendingByClass, spendingOnCareHomes, spendingTotals, unitCosts } from "./spending.ts";
import { spendingBalances, spendingPerHead } from "./spending-balance.ts";
import { budgetShares, budgets } from "./spending-budgets.ts";
import { chargesAndIncome, spendingByFunder } from "./spending-funders.ts";
import {
  activityByProvider,
  spendingByContract,
  spendingByProvider,
  unitCostsByProvider,
} from "./spending-providers.ts";
import { surveyResults } from "./survey-results.ts";
import type { FigureUnit } from "./unit.ts";

/** Every question that figures answer. The place of each numbers its figures: what is new comes last. */
export const figureUnits: readonly FigureUnit[] = [
  personalBudgetShares,
  personalBudgetSharesEngland,
  personalBudgetHolders,
  personalBudgetHoldersEngland,
  publishedBudgetHolders,
  personalBudgetForms,
  offers,
  offersEngland,
  peopleSupported,
  peopleSupportedStandardised,
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
  ascofTimeSeries,
  deprivation,
  censusEthnicGroups,
  pssActivity,
  directPaymentRates,
  publishedUnitCosts,
  realUnitCosts,
  publishedSpending,
  spendingOnHomes,
  publishedOutturn,
  publishedSupportCosts,
  supportWeeksPublished,
  homeCareRatesPublished,
  spendingByFunder,
  chargesAndIncome,
  nhsGains,
  activityShares,
  activityRates,
  activityCounts,
  activityAmounts,
  projectedNeed,
  budgets,
  budgetShares,
  spendingByProvider,
  activityByProvider,
  unitCostsByProvider,
  spendingByContract,
  surveyResults,
  spendingPerHead,
  spendingBalances,
  providerCounts,
  providerShares,
  selfFunderCoverage,
];
