/**
 * The demonstration: every return of 150, later 152, fictional councils from 2008-09 to 2010-11, as files received on
 * dated days. Nothing in it is about a real place. Made from the codes of the councils alone: no clock, no chance that
 * differs from one run to the next.
 */
import { activityFiles } from "./activity.ts";
import { areaFeatureFiles } from "./area-features.ts";
import { comparatorFigureFiles } from "./comparator-figures.ts";
import { comparatorGroupFiles } from "./comparator-groups.ts";
import { councilSettingFiles } from "./council-settings.ts";
import { councilFiles } from "./councils.ts";
import { evidenceFiles } from "./evidence.ts";
import { expenditureFiles } from "./expenditure.ts";
import type { DemonstrationFile } from "./file.ts";
import { localTargetFiles } from "./local-targets.ts";
import { localityFiles } from "./localities.ts";
import { moneyItemFiles } from "./money-items.ts";
import { niReturnFiles } from "./ni-returns.ts";
import { personalBudgetOfferFiles } from "./personal-budget-offers.ts";
import { personalBudgetFiles } from "./personal-budgets.ts";
import { populationFiles } from "./population.ts";
import { prevalenceFiles } from "./prevalence.ts";
import { savingFiles } from "./savings.ts";
import { selfFunderFiles } from "./self-funders.ts";
import { surveyResultFiles } from "./survey-results.ts";

export type { DemonstrationFile } from "./file.ts";
export { stories } from "./stories.ts";

/** One function a return. */
const returns: readonly (() => DemonstrationFile[])[] = [
  councilFiles,
  populationFiles,
  niReturnFiles,
  personalBudgetFiles,
  personalBudgetOfferFiles,
  selfFunderFiles,
  comparatorGroupFiles,
  areaFeatureFiles,
  comparatorFigureFiles,
  expenditureFiles,
  savingFiles,
  localityFiles,
  activityFiles,
  councilSettingFiles,
  localTargetFiles,
  evidenceFiles,
  moneyItemFiles,
  prevalenceFiles,
  surveyResultFiles,
];

/** Every file of the demonstration, return by return. The same files every time. */
export function* demonstrationFiles(): Iterable<DemonstrationFile> {
  for (const files of returns) yield* files();
}
