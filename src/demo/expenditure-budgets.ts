/** What each council set to be spent on each line of its own money: for the year, and after the last outturn for two years ahead. */
import type { Council } from "./council-register.ts";
import { amountsOf } from "./expenditure-amounts.ts";
import { type ExpenditureLine, expenditureLines } from "./expenditure-lines.ts";
import { expenditureYears, type FinancialYear, financialYearFrom } from "./periods.ts";
import { streamFor } from "./random.ts";

const lastOutturn = expenditureYears.at(-1)?.startsIn ?? 0;

/** The years ahead of the last outturn for which councils have set a budget. */
export const yearsAhead: readonly FinancialYear[] = [1, 2].map((years) => financialYearFrom(lastOutturn + years));

const careHomes: readonly string[] = ["nursing_care", "residential_care"];
const early: readonly string[] = ["reablement", "telecare", "equipment_and_adaptations", "information_and_advice"];

/** What was set, beside what was spent: care homes overspend, what is new starts late. */
function setBeside(council: Council, year: FinancialYear, { service }: ExpenditureLine): number {
  const whole = 1 - 0.012 + 0.02 * streamFor(council.code, `budget ${year.name}`).normal();
  const line = 0.015 * streamFor(council.code, `budget ${year.name} ${service}`).normal();
  if (careHomes.includes(service)) return whole * (0.985 + line);
  return whole * (early.includes(service) ? 1.05 + 2 * line : 1 + line);
}

/** What is set for a year ahead, beside the last outturn: less in all, less on care homes, more on what helps early. */
function setAhead(council: Council, years: number, { service }: ExpenditureLine): number {
  const stream = streamFor(council.code, "budget ahead");
  const [whole, homes, sooner] = [stream.between(0.955, 1.005), stream.between(0.955, 1), stream.between(0.99, 1.12)];
  const lean = careHomes.includes(service) ? homes : early.includes(service) ? sooner : 1;
  return (whole * lean) ** years;
}

/** The budget of each of the council's own lines, in pounds to the nearest thousand, null of other funders' lines. */
export function budgetsOf(council: Council, year: FinancialYear): (number | null)[] {
  const ahead = year.startsIn - lastOutturn;
  const spent = amountsOf(council, ahead > 0 ? financialYearFrom(lastOutturn) : year);
  return expenditureLines.map((line, i) => {
    if (line.funder !== "council") return null;
    const share = ahead > 0 ? setAhead(council, ahead, line) : setBeside(council, year, line);
    return 1000 * Math.round(((spent[i] ?? 0) * share) / 1000);
  });
}
