/** The expenditure return: money, income and activity by client group and service, who provides it, and budgets; a file a year. */
import type { Council } from "./council-register.ts";
import { amountsOf } from "./expenditure-amounts.ts";
import { budgetsOf, yearsAhead } from "./expenditure-budgets.ts";
import { activityCosts, contributionShares, type ExpenditureLine, expenditureLines } from "./expenditure-lines.ts";
import { partsOf } from "./expenditure-parts.ts";
import { type DemonstrationFile, fileOf, type RowOf } from "./file.ts";
import { councilsIn, expenditureYears, type FinancialYear } from "./periods.ts";
import { streamFor } from "./random.ts";

const columns = [
  "council_code",
  "period",
  "funder",
  "client_group",
  "service",
  "vintage",
  "provision",
  "contract",
  "gross_current_gbp",
  "client_contribution_gbp",
  "other_income_gbp",
  "activity_count",
  "activity_unit",
] as const;

type Row = RowOf<typeof columns>;

/** What one unit of activity costs the council: steady, dearer each year, within the national range. */
function unitCost(council: Council, year: FinancialYear, line: ExpenditureLine, low: number, high: number): number {
  const steady = 0.5 + 0.18 * streamFor(council.code, `cost of ${line.service}`).normal();
  const forGroup = 0.07 * streamFor(council.code, `cost of ${line.service} ${line.group}`).normal();
  const place = steady + forGroup + 0.04 * (year.startsIn - 2008);
  return low + (high - low) * Math.max(0, Math.min(1, place));
}

/** A few counts of activity are plainly wrong: sessions counted as weeks, or a contract left out. */
function miscounted(council: Council, year: FinancialYear, line: ExpenditureLine): number {
  const stream = streamFor(council.code, `activity ${line.group} ${line.service} ${year.name}`);
  return stream.chance(0.006) ? stream.pick([0.38, 2.6]) : 1;
}

function activityOf(council: Council, year: FinancialYear, line: ExpenditureLine, gross: number) {
  const cost = line.funder === "council" ? activityCosts[line.service] : undefined;
  if (cost === undefined) return null;
  const units = gross / unitCost(council, year, line, cost.low, cost.high);
  return { count: Math.round(units * miscounted(council, year, line)), unit: cost.unit };
}

function incomeOf(council: Council, line: ExpenditureLine, gross: number) {
  if (line.funder !== "council") return { clients: 0, others: 0 };
  const stream = streamFor(council.code, `income ${line.service}`);
  const fromClients = (contributionShares[line.service] ?? 0) * stream.between(0.8, 1.2);
  const fromOthers = line.service === "service_strategy" ? 0 : stream.between(0.02, 0.07);
  return { clients: Math.round(gross * fromClients), others: Math.round(gross * fromOthers) };
}

/** A line of a council and year of which no more is known than the pounds. */
function bareRow(council: Council, year: FinancialYear, line: ExpenditureLine, gross: number): Row {
  return {
    council_code: council.code,
    period: year.name,
    funder: line.funder,
    client_group: line.group,
    service: line.service,
    vintage: "",
    provision: "",
    contract: "",
    gross_current_gbp: gross,
    client_contribution_gbp: "",
    other_income_gbp: "",
    activity_count: "",
    activity_unit: "",
  };
}

function wholeRow(council: Council, year: FinancialYear, line: ExpenditureLine, gross: number): Row {
  const [income, activity] = [incomeOf(council, line, gross), activityOf(council, year, line, gross)];
  return {
    ...bareRow(council, year, line, gross),
    client_contribution_gbp: income.clients,
    other_income_gbp: income.others,
    activity_count: activity?.count ?? "",
    activity_unit: activity?.unit ?? "",
  };
}

function partRows(council: Council, year: FinancialYear, line: ExpenditureLine, gross: number): Row[] {
  if (line.funder !== "council") return [];
  const activity = activityOf(council, year, line, gross);
  return partsOf(council, year, line, { gross, count: activity?.count ?? null }).map((part) => ({
    ...bareRow(council, year, line, part.gross),
    provision: part.provision,
    contract: part.contract,
    activity_count: part.count ?? "",
    activity_unit: part.count === null ? "" : (activity?.unit ?? ""),
  }));
}

function budgetRows(council: Council, year: FinancialYear): Row[] {
  const budgets = budgetsOf(council, year);
  return expenditureLines.flatMap((line, i) => {
    const gross = budgets[i] ?? null;
    return gross === null ? [] : [{ ...bareRow(council, year, line, gross), vintage: "budget" }];
  });
}

/** The lines of every council, then their parts, then budgets: from 2009-10 of the year, in the last file of the years ahead too. */
function yearFile(year: FinancialYear): DemonstrationFile {
  const budgeted = year === expenditureYears.at(-1) ? [year, ...yearsAhead] : year.startsIn < 2009 ? [] : [year];
  const made = councilsIn(year).flatMap((council) => {
    const amounts = amountsOf(council, year);
    return expenditureLines.map((line, i) => [council, year, line, amounts[i] ?? 0] as const);
  });
  return fileOf(`${year.startsIn + 1}-10-14`, `expenditure-${year.name}`, columns, [
    ...made.map((line) => wholeRow(...line)),
    ...made.flatMap((line) => partRows(...line)),
    ...budgeted.flatMap((of) => councilsIn(of).flatMap((council) => budgetRows(council, of))),
  ]);
}

/** A file a year, from the year before the indicators begin. */
export function expenditureFiles(): DemonstrationFile[] {
  return expenditureYears.map(yearFile);
}
