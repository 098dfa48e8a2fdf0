/** The National Indicator returns: final for two years; for 2010-11 provisional, then final from some councils. */
import type { returnVintages } from "../catalogue/code-lists.ts";
import type { Council } from "./council-register.ts";
import { type DemonstrationFile, fileOf, type RowOf } from "./file.ts";
import { finalOf, hasFinal, type NiFigure, niFiguresOf } from "./ni-figures.ts";
import { councilsIn, type FinancialYear, financialYears } from "./periods.ts";
import { streamFor } from "./random.ts";

const columns = [
  "council_code",
  "indicator_code",
  "period",
  "numerator",
  "denominator",
  "value",
  "vintage",
  "note",
] as const;

type Vintage = (typeof returnVintages)[number];

const notes = [
  "Recording system changed during the year; the first two months were counted by hand.",
  "Counted from a sample of records, then scaled up.",
  'Includes people recorded as "service type not known".',
  "Follow-up was not complete for one hospital.",
];

function noteOf(council: Council, year: FinancialYear, figure: NiFigure): string {
  const stream = streamFor(council.code, `note ${figure.code} ${year.name}`);
  return stream.chance(0.02) ? stream.pick(notes) : "";
}

function rowOf(council: Council, year: FinancialYear, vintage: Vintage, figure: NiFigure): RowOf<typeof columns> {
  return {
    council_code: council.code,
    indicator_code: figure.code,
    period: year.name,
    numerator: figure.numerator,
    denominator: figure.denominator,
    value: figure.value,
    vintage,
    note: noteOf(council, year, figure),
  };
}

function yearFile(year: FinancialYear): DemonstrationFile {
  const provisional = year.name === "2010-11";
  const vintage = provisional ? "provisional" : "final";
  const rows = councilsIn(year).flatMap((council) =>
    niFiguresOf(council, year).map((figure) => rowOf(council, year, vintage, figure)),
  );
  const received = provisional ? "2011-06-24" : `${year.startsIn + 1}-11-19`;
  return fileOf(received, `ni-returns-${year.name}-${vintage}`, columns, rows);
}

function finalFile(year: FinancialYear): DemonstrationFile {
  const rows = councilsIn(year)
    .filter(hasFinal)
    .flatMap((council) =>
      niFiguresOf(council, year).map((figure) => rowOf(council, year, "final", finalOf(council, figure))),
    );
  return fileOf("2011-08-26", `ni-returns-${year.name}-final`, columns, rows);
}

/** A file for each year, then the final figures for the last. */
export function niReturnFiles(): DemonstrationFile[] {
  return [...financialYears.map(yearFile), ...financialYears.slice(-1).map(finalFile)];
}
