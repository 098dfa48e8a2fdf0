/** What councils set for themselves: most support people whose needs are substantial, and some have tightened since. */
import { characterOf } from "./character.ts";
import type { Council } from "./council-register.ts";
import { type DemonstrationFile, fileOf } from "./file.ts";
import { councilsIn, type FinancialYear, financialYears } from "./periods.ts";
import { streamFor } from "./random.ts";
import { stories } from "./stories.ts";

/** The threshold of a year: what each council had in 2008-09, and which tighten it in 2010-11. */
function thresholdOf(council: Council, year: FinancialYear): string {
  const stream = streamFor(council.code, "eligibility");
  const place = stream.even();
  const first = place < 0.02 ? "critical" : place < 0.72 ? "substantial" : place < 0.97 ? "moderate" : "low";
  const isTightened = stream.chance(0.25) || council.code === stories.thresholdTightened.code;
  if (council.code === stories.thresholdTightened.code) return year.startsIn < 2010 ? "moderate" : "substantial";
  if (council.code === stories.typical.code || year.startsIn < 2010 || !isTightened) return first;
  return first === "moderate" ? "substantial" : first;
}

function settingsOf(council: Council, year: FinancialYear) {
  const { performance } = characterOf(council);
  const allocation = streamFor(council.code, "allocation").even() + 0.1 * performance;
  const isAllocated = year.startsIn >= 2009;
  const recordsSelfFunders = !streamFor(council.code, "asks callers how they pay").chance(0.25);
  return [
    { setting: "eligibility_threshold", value: thresholdOf(council, year) },
    {
      setting: "resource_allocation",
      value: !isAllocated || allocation < 0.1 ? "none" : allocation < 0.75 ? "points" : "needs_bands",
    },
    { setting: "records_self_funders", value: recordsSelfFunders ? "yes" : "no" },
  ];
}

/** A file of three years. */
export function councilSettingFiles(): DemonstrationFile[] {
  const rows = financialYears.flatMap((year) =>
    councilsIn(year).flatMap((council) =>
      settingsOf(council, year).map(({ setting, value }) => ({
        council_code: council.code,
        year: year.name,
        setting,
        value,
      })),
    ),
  );
  return [fileOf("2011-07-08", "council-settings-2010-11", ["council_code", "year", "setting", "value"], rows)];
}
