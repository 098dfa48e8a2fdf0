/** Expenditure and gains of each council, as the tests of this folder add them up. */
import { grouped, type Row, rowsOfReturn, total } from "./read.ts";

const returned = rowsOfReturn("expenditure-");

/** Every whole line of expenditure as it was spent. */
export const lines = returned.filter((row) => row.vintage === "" && row.provision === "" && row.contract === "");

/** Every part of a line by who provides it. */
export const provided = returned.filter((row) => row.provision !== "" && row.provision !== "all");

/** Every part of a line by how it is bought. */
export const bought = returned.filter((row) => row.contract !== "" && row.contract !== "all");

/** Every line as it was set to be spent. */
export const budgets = returned.filter((row) => row.vintage === "budget");

/** Lines that the council itself pays for. */
export const ownLines = lines.filter((row) => row.funder === "council");

const byCouncilAndYear = new Map(
  grouped(ownLines, ["council_code", "period"]).map((rows) => [`${rows[0]?.council_code} ${rows[0]?.period}`, rows]),
);

function ownLinesOf(code: string, period: string): Row[] {
  return byCouncilAndYear.get(`${code} ${period}`) ?? [];
}

/** Of a council's own lines, gross current expenditure in a year, in pounds. */
export function grossOf(code: string, period: string): number {
  return total(ownLinesOf(code, period), "gross_current_gbp");
}

/** The same less what clients pay and other income. */
export function netOf(code: string, period: string): number {
  const rows = ownLinesOf(code, period);
  return grossOf(code, period) - total(rows, "client_contribution_gbp") - total(rows, "other_income_gbp");
}

function startOf(period = ""): number {
  return Number(period.slice(0, 4));
}

/** A gain counts from its first year to its last, if it lasts at least two full years after the first. */
function countsIn(row: Row, year: number): boolean {
  const first = startOf(row.first_year);
  const last = row.end_year === "" ? Number.POSITIVE_INFINITY : startOf(row.end_year);
  return last >= first + 2 && first <= year && year <= last;
}

/** What a register's gains in adult social care that release cash are worth to a council in one year, in pounds. */
export function gainsIn(register: readonly Row[], code: string, year: number): number {
  const counted = register.filter(
    (row) =>
      row.council_code === code &&
      row.service === "adult_social_care" &&
      row.is_cash_releasing === "yes" &&
      countsIn(row, year),
  );
  const inFirst = counted.filter((row) => startOf(row.first_year) === year);
  return total(counted, "gross_gbp") - total(counted, "ongoing_cost_gbp") - total(inFirst, "one_off_cost_gbp");
}

/** The same added up from 2008-09 to a year. */
export function gainsUpTo(register: readonly Row[], code: string, year: number): number {
  return [2008, 2009, 2010].filter((one) => one <= year).reduce((sum, one) => sum + gainsIn(register, code, one), 0);
}
