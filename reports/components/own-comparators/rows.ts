import type { FigureLine } from "../figure/lines.ts";
import { judgement } from "../sentences/judgement.ts";
import { counted, joined } from "../words/format.ts";
import { nowhere, rangeOf } from "./compare.ts";
import type { OwnComparators, OwnFigure } from "./own.ts";

/** A row that says where the council's comparators lie, whatever else it holds. */
export interface ComparedRow {
  readonly comparator_n: number | null;
  readonly comparator_median: number | null;
}

/**
 * A row with the comparators that the reader chose in the place of the set in use: of `figure`, what it is of. One that has none,
 * because its publisher bars it or it has no value, gets none.
 */
export function comparedRow<R extends ComparedRow>(own: OwnComparators, row: R, figure: OwnFigure): R {
  const standing = (row.comparator_n === null ? null : own.standing(figure)) ?? nowhere;
  const columns = {
    comparator_n: standing.n,
    comparator_median: standing.median,
    comparator_lowest: standing.lowest,
    comparator_highest: standing.highest,
    comparator_rank: standing.rank,
    tied_count: standing.tied_count,
    overlap_count: standing.overlap_count,
  };
  return { ...row, ...columnsIn(row, columns) };
}

/** The same of a row that says where comparators lie whether the council itself has a figure or none. */
export function rangedRow<R extends ComparedRow>(own: OwnComparators, row: R, figure: object): R {
  const { n, median, lowest, highest } = rangeOf(own.values(figure));
  const columns = {
    comparator_n: n === 0 ? null : n,
    comparator_median: median,
    comparator_lowest: lowest,
    comparator_highest: highest,
  };
  return { ...row, ...columnsIn(row, columns) };
}

/** Those of the columns that a row has. */
function columnsIn(row: object, columns: Readonly<Record<string, number | null>>) {
  return Object.fromEntries(Object.entries(columns).filter(([name]) => name in row));
}

/** The lines of a council's page with the chosen councils in the place of the comparators of the set in use. */
export function comparedLines(own: OwnComparators, lines: readonly FigureLine[]): FigureLine[] {
  const placed = new Map(
    lines
      .filter(({ role }) => role === "comparator")
      .map((line) => [`${line.indicator_code}|${line.definition}|${line.period}`, line]),
  );
  const others = lines.filter(({ role }) => role !== "comparator");
  return [
    ...others.map((line) => (line.role === "this" ? comparedLine(own, line) : line)),
    ...[...placed.values()].flatMap((line) => chosenLines(own, line)),
  ];
}

function comparedLine(own: OwnComparators, line: FigureLine): FigureLine {
  const standing = line.n === null ? null : own.standing(line);
  return { ...line, ...(standing ?? nowhere) };
}

/** A line of each chosen council of the kind that a comparator's line is of. */
function chosenLines(own: OwnComparators, line: FigureLine): FigureLine[] {
  return own.figures(line).map(({ council, figure: { value, lower_95, upper_95 } }) => ({
    ...line,
    area_code: council.code,
    area_name: council.name,
    numerator: null,
    denominator: null,
    value,
    value_status: "value",
    lower_95,
    upper_95,
  }));
}

/** A row whose reading of its comparators can be told from another: by its own interval and their median. */
export interface ReadRow extends ComparedRow, OwnFigure {
  readonly indicator_code: string;
  readonly polarity: string;
}

/** Whether a row says enough for its reading to be told. */
export function isRead(row: ComparedRow): row is ReadRow {
  return "indicator_code" in row && "polarity" in row;
}

/** "By the official group 3 of 22 figures would read otherwise against the median: NI 125, NI 130 and NI 141.": what the choice changes. */
export function officialSentence(rows: readonly (readonly [official: ReadRow, chosen: ReadRow])[]): string {
  const known = rows.filter(([official]) => official.comparator_median !== null);
  if (known.length === 0) return "";
  const others = known.filter(([official, chosen]) => readingOf(official) !== readingOf(chosen));
  const codes = [...new Set(others.map(([{ indicator_code: code }]) => code))];
  if (codes.length === 0) return "By the official group every figure would read the same against the median.";
  return `By the official group ${others.length} of ${counted(known.length, "figure")} would read otherwise against the median: ${joined(codes)}.`;
}

function readingOf({ lower_95, upper_95, comparator_median, polarity }: ReadRow): string {
  return judgement(lower_95 ?? null, upper_95 ?? null, comparator_median, polarity);
}
