/** The years and quarters the demonstration covers, and the day on which each national collation was received. */
import { type Council, councils, existsThrough } from "./council-register.ts";

/** A financial year, 1 April to 31 March. */
export interface FinancialYear {
  /** For example "2008-09". */
  readonly name: string;
  /** The calendar year in which it starts. */
  readonly startsIn: number;
}

/** A quarter of a financial year. */
export interface Quarter {
  /** For example "2008-09 Q1". */
  readonly name: string;
  readonly year: FinancialYear;
  /** 1 (April to June) to 4 (January to March). */
  readonly number: 1 | 2 | 3 | 4;
  /** 0 for 2008-09 Q1, 11 for 2010-11 Q4. */
  readonly index: number;
  readonly start: string;
  readonly end: string;
  /** The Friday about six weeks after the quarter's end. */
  readonly received: string;
}

/** The financial year that starts on 1 April of a calendar year. */
export function financialYearFrom(startsIn: number): FinancialYear {
  return { startsIn, name: `${startsIn}-${String((startsIn + 1) % 100).padStart(2, "0")}` };
}

/** The three years of the National Indicator Set. */
export const financialYears: readonly FinancialYear[] = [2008, 2009, 2010].map(financialYearFrom);

/** The same with the year before, the baseline of value for money. */
export const expenditureYears: readonly FinancialYear[] = [2007, 2008, 2009, 2010].map(financialYearFrom);

const receivedOn = [
  ["2008-08-15", "2008-11-14", "2009-02-13", "2009-05-15"],
  ["2009-08-14", "2009-11-13", "2010-02-12", "2010-05-14"],
  ["2010-08-13", "2010-11-12", "2011-02-11", "2011-05-13"],
];

const quarterDays = [
  { number: 1, start: "04-01", end: "06-30", later: 0 },
  { number: 2, start: "07-01", end: "09-30", later: 0 },
  { number: 3, start: "10-01", end: "12-31", later: 0 },
  { number: 4, start: "01-01", end: "03-31", later: 1 },
] as const;

/** The twelve quarters from April 2008 to March 2011, in order. */
export const quarters: readonly Quarter[] = financialYears.flatMap((inYear, y) =>
  quarterDays.map(({ number, start, end, later }, q) => ({
    name: `${inYear.name} Q${number}`,
    year: inYear,
    number,
    index: 4 * y + q,
    start: `${inYear.startsIn + later}-${start}`,
    end: `${inYear.startsIn + later}-${end}`,
    received: receivedOn[y]?.[q] ?? "",
  })),
);

/** A quarter by name. Throws when there is none. */
export function quarterNamed(name: string): Quarter {
  const quarter = quarters.find((one) => one.name === name);
  if (quarter === undefined) throw new Error(`no quarter is called ${name}`);
  return quarter;
}

/** The last quarter of a financial year. */
export function lastQuarterOf(inYear: FinancialYear): Quarter {
  return quarterNamed(`${inYear.name} Q4`);
}

/** The councils that exist all through a financial year. */
export function councilsIn(inYear: FinancialYear): readonly Council[] {
  return councils.filter((one) => existsThrough(one, `${inYear.startsIn}-04-01`, `${inYear.startsIn + 1}-03-31`));
}

/** A period's name as part of a file's name: "2010-11-q4". */
export function inFileName(period: string): string {
  return period.toLowerCase().replaceAll(" ", "-");
}
