/** The expenditure return: money, income and activity by client group and service, a file a year. */
import type { Council } from "./council-register.ts";
import { amountsOf } from "./expenditure-amounts.ts";
import { activityCosts, contributionShares, type ExpenditureLine, expenditureLines } from "./expenditure-lines.ts";
import { type DemonstrationFile, fileOf } from "./file.ts";
import { councilsIn, expenditureYears, type FinancialYear } from "./periods.ts";
import { streamFor } from "./random.ts";

const columns = [
  "council_code",
  "period",
  "funder",
  "client_group",
  "service",
  "gross_current_gbp",
  "client_contribution_gbp",
  "other_income_gbp",
  "activity_count",
  "activity_unit",
] as const;

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
  if (cost === undefined) return { count: "", unit: "" };
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

function rowsOf(council: Council, year: FinancialYear) {
  const amounts = amountsOf(council, year);
  return expenditureLines.map((line, i) => {
    const gross = amounts[i] ?? 0;
    const [income, activity] = [incomeOf(council, line, gross), activityOf(council, year, line, gross)];
    return {
      council_code: council.code,
      period: year.name,
      funder: line.funder,
      client_group: line.group,
      service: line.service,
      gross_current_gbp: gross,
      client_contribution_gbp: income.clients,
      other_income_gbp: income.others,
      activity_count: activity.count,
      activity_unit: activity.unit,
    };
  });
}

function yearFile(year: FinancialYear): DemonstrationFile {
  const rows = councilsIn(year).flatMap((council) => rowsOf(council, year));
  return fileOf(`${year.startsIn + 1}-10-14`, `expenditure-${year.name}`, columns, rows);
}

/** A file a year, from the year before the indicators begin. */
export function expenditureFiles(): DemonstrationFile[] {
  return expenditureYears.map(yearFile);
}
