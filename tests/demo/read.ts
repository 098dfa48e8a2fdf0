/** Reads the demonstration's files back, for the tests of this folder. Only the returns that a test asks for are made. */
import Papa from "papaparse";
import { activityFiles } from "../../src/demo/activity.ts";
import { areaFeatureFiles } from "../../src/demo/area-features.ts";
import { comparatorFigureFiles } from "../../src/demo/comparator-figures.ts";
import { comparatorGroupFiles } from "../../src/demo/comparator-groups.ts";
import { councilSettingFiles } from "../../src/demo/council-settings.ts";
import { councilFiles } from "../../src/demo/councils.ts";
import { evidenceFiles } from "../../src/demo/evidence.ts";
import { expenditureFiles } from "../../src/demo/expenditure.ts";
import type { DemonstrationFile } from "../../src/demo/file.ts";
import { localTargetFiles } from "../../src/demo/local-targets.ts";
import { localityFiles } from "../../src/demo/localities.ts";
import { moneyItemFiles } from "../../src/demo/money-items.ts";
import { niReturnFiles } from "../../src/demo/ni-returns.ts";
import { personalBudgetOfferFiles } from "../../src/demo/personal-budget-offers.ts";
import { personalBudgetFiles } from "../../src/demo/personal-budgets.ts";
import { populationFiles } from "../../src/demo/population.ts";
import { prevalenceFiles } from "../../src/demo/prevalence.ts";
import { savingFiles } from "../../src/demo/savings.ts";
import { selfFunderFiles } from "../../src/demo/self-funders.ts";
import { surveyResultFiles } from "../../src/demo/survey-results.ts";

/** A row as text, by column. */
export type Row = Record<string, string>;

const returns: Readonly<Record<string, () => DemonstrationFile[]>> = {
  councils: councilFiles,
  population: populationFiles,
  "ni-returns": niReturnFiles,
  "personal-budgets": personalBudgetFiles,
  "personal-budget-offers": personalBudgetOfferFiles,
  "self-funders": selfFunderFiles,
  "comparator-groups": comparatorGroupFiles,
  "area-features": areaFeatureFiles,
  "comparator-figures": comparatorFigureFiles,
  expenditure: expenditureFiles,
  savings: savingFiles,
  activity: activityFiles,
  localities: localityFiles,
  "council-settings": councilSettingFiles,
  "local-targets": localTargetFiles,
  evidence: evidenceFiles,
  "money-items": moneyItemFiles,
  prevalence: prevalenceFiles,
  "survey-results": surveyResultFiles,
};

const made = new Map<string, DemonstrationFile[]>();

function filesOf(name: string, make: () => DemonstrationFile[]): DemonstrationFile[] {
  const files = made.get(name) ?? make();
  made.set(name, files);
  return files;
}

function filesStarting(start: string): DemonstrationFile[] {
  return Object.entries(returns)
    .filter(([name]) => start.startsWith(name) || name.startsWith(start))
    .flatMap(([name, make]) => filesOf(name, make))
    .filter(({ path }) => path.slice("2010-05-14/".length).startsWith(start));
}

/** The rows of the file with this path. */
export function rowsAt(path: string): Row[] {
  const file = filesStarting(path.slice("2010-05-14/".length)).find((one) => one.path === path);
  if (file === undefined) throw new Error(`there is no ${path}`);
  return rowsIn(file.text);
}

/** The rows of every file whose name starts so, oldest first. */
export function rowsOfReturn(fileNameStart: string): Row[] {
  const oldestFirst = filesStarting(fileNameStart).sort((a, b) => (a.path < b.path ? -1 : 1));
  return oldestFirst.flatMap(({ text }) => rowsIn(text));
}

/** The last word on each key: a later file replaces an earlier one. */
export function lastWord(rows: readonly Row[], key: readonly string[]): Row[] {
  const byKey = new Map(rows.map((row) => [key.map((column) => row[column]).join("|"), row]));
  return [...byKey.values()];
}

/** Adds up one column. */
export function total(rows: readonly Row[], column: string): number {
  return rows.reduce((sum, row) => sum + Number(row[column]), 0);
}

/** Puts rows into groups by the values of some columns. */
export function grouped(rows: readonly Row[], columns: readonly string[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = columns.map((column) => row[column]).join("|");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

function rowsIn(text: string): Row[] {
  return Papa.parse<Row>(text.trimEnd(), { header: true }).data;
}
