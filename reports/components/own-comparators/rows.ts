import type { FigureLine } from "../figure/lines.ts";
import { judgement } from "../sentences/judgement.ts";
import { counted, joined } from "../words/format.ts";
import type { OwnComparators, OwnFigure } from "./own.ts";

/** A row of a figure with where its comparators lie. */
export interface ComparedRow extends OwnFigure {
  readonly comparator_n: number | null;
  readonly comparator_median: number | null;
  readonly comparator_lowest: number | null;
  readonly comparator_highest: number | null;
}

/**
 * A row with the comparators that the reader chose in the place of the set in use. One that has none, because its publisher
 * bars it or it has no value, gets none.
 */
export function comparedRow<R extends ComparedRow>(own: OwnComparators, row: R): R {
  const standing = row.comparator_n === null ? null : own.standing(row);
  const compared = {
    comparator_n: standing?.n ?? null,
    comparator_median: standing?.median ?? null,
    comparator_lowest: standing?.lowest ?? null,
    comparator_highest: standing?.highest ?? null,
  };
  if (!("comparator_rank" in row)) return { ...row, ...compared };
  const place = {
    comparator_rank: standing?.rank ?? null,
    tied_count: standing?.tied_count ?? null,
    overlap_count: standing?.overlap_count ?? null,
  };
  return { ...row, ...compared, ...place };
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

const nowhere = {
  n: null,
  median: null,
  lowest: null,
  highest: null,
  rank: null,
  tied_count: null,
  overlap_count: null,
};

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
export interface ReadRow extends ComparedRow {
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
