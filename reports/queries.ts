// Made by npm run index of what the files of this folder export.
import type { DataSet } from "../src/site/query.ts";
import { changes } from "./changes/query.ts";
import { catalogue, methods } from "./components/indicator/catalogue-query.ts";
import { comparatorSets } from "./components/own-comparators/query.ts";
import { scrutiny } from "./components/themes/query.ts";
import { councilChanges } from "./council/changed/query.ts";
import { comparators } from "./council/comparators/query.ts";
import { explained } from "./council/explained/query.ts";
import { publishedActivity } from "./council/jsna/published/query.ts";
import { besideNeeds, jsna } from "./council/jsna/query.ts";
import { besideMilestones, councilMilestones } from "./council/milestones/query.ts";
import { budgetBreaks, publishedBudgets } from "./council/personal-budgets/published/query.ts";
import { besideBudgets, personalBudgets } from "./council/personal-budgets/query.ts";
import { besideIndicators, profile } from "./council/profile/query.ts";
import { besideSummary, summary } from "./council/summary/query.ts";
import { themes } from "./council/themes/query.ts";
import { moneyItems } from "./council/value-for-money/change/query.ts";
import { demandAhead } from "./council/value-for-money/demand/query.ts";
import { besideOutcome, costOutcome } from "./council/value-for-money/outcome/query.ts";
import {
  publishedCostStrips,
  publishedCosts,
  publishedSpending,
  publishedSupport,
} from "./council/value-for-money/published/query.ts";
import { besideMoney, unitCosts, valueForMoney } from "./council/value-for-money/query.ts";
import { dataAndMethods } from "./data-and-methods/query.ts";
import { england } from "./england/query.ts";
import { home } from "./home/query.ts";
import { indicator, indicators } from "./indicators/query.ts";
import { forecasts, milestones } from "./milestones/query.ts";
import { find } from "./runtime/find/query.ts";
import { publications } from "./sources/query.ts";

/** Every set of data that pages read. */
export const dataSets: readonly DataSet[] = [
  changes,
  catalogue,
  methods,
  comparatorSets,
  scrutiny,
  councilChanges,
  comparators,
  explained,
  publishedActivity,
  jsna,
  besideNeeds,
  councilMilestones,
  besideMilestones,
  publishedBudgets,
  budgetBreaks,
  personalBudgets,
  besideBudgets,
  profile,
  besideIndicators,
  summary,
  besideSummary,
  themes,
  moneyItems,
  demandAhead,
  costOutcome,
  besideOutcome,
  publishedCosts,
  publishedCostStrips,
  publishedSpending,
  publishedSupport,
  unitCosts,
  valueForMoney,
  besideMoney,
  dataAndMethods,
  england,
  home,
  indicators,
  indicator,
  milestones,
  forecasts,
  find,
  publications,
];
