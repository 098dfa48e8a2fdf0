import { interval, number, percent, short } from "./format.ts";
import type { SpineDomain, SpineRow } from "./jsna-spine.ts";
import { periodName } from "./periods.ts";

/** An indicator on which the council is worse than England, and by how much. */
export interface Gap {
  readonly row: SpineRow;
  /** Distance from England as a share of England’s value, percent. */
  readonly size: number;
}

/** The gaps, largest first by their share of England’s value: the one scale that different units have in common. */
export function gaps(spine: readonly SpineDomain[]): Gap[] {
  return spine
    .flatMap((domain) => domain.rows)
    .filter((row) => row.verdict === "worse")
    .flatMap((row) => {
      const { value, england_value: england } = row.figure;
      return value === null || !england ? [] : [{ row, size: (100 * Math.abs(value - england)) / Math.abs(england) }];
    })
    .sort((one, other) => other.size - one.size);
}

/** What a gap is, how sure it is, and how many people it is where that can be worked out. */
export function gapSentence({ row, size }: Gap): string {
  const { figure } = row;
  const text = (value: number) => short(value, figure.unit, figure.decimals);
  const side = (figure.value ?? 0) > (figure.england_value ?? 0) ? "above" : "below";
  const limits = interval(figure.lower_95, figure.upper_95, figure.unit, figure.decimals);
  return (
    `${figure.title} (${figure.indicator_code}, ${periodName(figure.period)}): ${text(figure.value ?? 0)}, ` +
    `95% interval ${limits}; England ${text(figure.england_value ?? 0)}, so ${percent(size, size < 1 ? 1 : 0)} ${side} it.${peopleWords(row)}`
  );
}

/** The people between the council’s figure and England’s, with its interval; only where a denominator is known. */
function peopleWords({ figure }: SpineRow): string {
  const { value, england_value: england, denominator, lower_95: lower, upper_95: upper } = figure;
  const scale = figure.unit === "percent" ? 100 : figure.unit === "per_100k" ? 100_000 : null;
  if (value === null || england === null || !denominator || scale === null || lower === null || upper === null)
    return "";
  const people = (limit: number) => Math.abs(Math.round(((england - limit) * denominator) / scale));
  const ends = [people(lower), people(upper)].sort((one, other) => one - other);
  return ` The gap is ${number(people(value))} people (${number(ends[0] ?? 0)} to ${number(ends[1] ?? 0)}).`;
}

/** What the list leaves out because it cannot be judged. */
export function unjudgedSentence(spine: readonly SpineDomain[]): string {
  const rows = spine.flatMap((domain) => domain.rows);
  const without = rows.filter((row) => row.figure.value === null);
  const unsure = rows.filter((row) => row.verdict === "not_compared" && row.figure.value !== null);
  const codes = (of: readonly SpineRow[]) => of.map((row) => row.figure.indicator_code).join(", ");
  const parts = [
    unsure.length === 0
      ? ""
      : `${number(unsure.length)} could not be compared, having no interval or no figure of England (${codes(unsure)})`,
    without.length === 0 ? "" : `${number(without.length)} had no value (${codes(without)})`,
  ].filter((part) => part !== "");
  return parts.length === 0
    ? "Every indicator could be compared."
    : `Of the others, ${parts.join("; ")}: a gap may hide there.`;
}
