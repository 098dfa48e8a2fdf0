// Made by npm run index of what the files of this folder export.
import type { Return } from "../src/contract/return.ts";
import activity from "./activity.ts";
import areaFeatures from "./area-features.ts";
import ascofOpenData from "./ascof-open-data.ts";
import ascofTimeSeries from "./ascof-time-series.ts";
import censusEthnicGroups from "./census-ethnic-groups.ts";
import comparatorFigures from "./comparator-figures.ts";
import comparatorGroups from "./comparator-groups.ts";
import councilSettings from "./council-settings.ts";
import councils from "./councils.ts";
import deprivation from "./deprivation.ts";
import evidence from "./evidence.ts";
import expenditure from "./expenditure.ts";
import gdpDeflators from "./gdp-deflators.ts";
import localTargets from "./local-targets.ts";
import localities from "./localities.ts";
import moneyItems from "./money-items.ts";
import nhsEnglandPeers from "./nhs-england-peers.ts";
import niReturns from "./ni-returns.ts";
import onsPopulation from "./ons-population.ts";
import onsProjections from "./ons-projections.ts";
import personalBudgetOffers from "./personal-budget-offers.ts";
import personalBudgets from "./personal-budgets.ts";
import population from "./population.ts";
import prevalence from "./prevalence.ts";
import pssActivity from "./pss-activity.ts";
import pssExpenditure from "./pss-expenditure.ts";
import pssSupportActivity from "./pss-support-activity.ts";
import pssSupportCosts from "./pss-support-costs.ts";
import pssUnitCosts from "./pss-unit-costs.ts";
import publishedSpending from "./published-spending.ts";
import savings from "./savings.ts";
import selfFunders from "./self-funders.ts";
import serviceClasses from "./service-classes.ts";
import surveyResults from "./survey-results.ts";

/** Every return that can be loaded. */
export const returns: readonly Return[] = [
  activity,
  areaFeatures,
  ascofOpenData,
  ascofTimeSeries,
  censusEthnicGroups,
  comparatorFigures,
  comparatorGroups,
  councilSettings,
  councils,
  deprivation,
  evidence,
  expenditure,
  gdpDeflators,
  localTargets,
  localities,
  moneyItems,
  nhsEnglandPeers,
  niReturns,
  onsPopulation,
  onsProjections,
  personalBudgetOffers,
  personalBudgets,
  population,
  prevalence,
  pssActivity,
  pssExpenditure,
  pssSupportActivity,
  pssSupportCosts,
  pssUnitCosts,
  publishedSpending,
  savings,
  selfFunders,
  serviceClasses,
  surveyResults,
];
