import { number } from "./format.ts";
import type { SpineDomain, SpineRow } from "./jsna-spine.ts";
import { periodName } from "./periods.ts";
import { england } from "./sentences/benchmark.ts";
import { comparison } from "./sentences/comparison.ts";
import { gapSentence } from "./sentences/gap.ts";

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
      const { value, england_value: beside } = row.figure;
      return value === null || !beside ? [] : [{ row, size: (100 * Math.abs(value - beside)) / Math.abs(beside) }];
    })
    .sort((one, other) => other.size - one.size);
}

/** What a gap is, how sure it is, and how many people it is where that can be worked out. */
export function gapLine(name: string, { row }: Gap): string {
  const { title, indicator_code, period, polarity, england_value, denominator, unit, decimals, ...figure } = row.figure;
  const measured = {
    ...{ name, measure: "figure", unit, decimals, value: figure.value, status: figure.value_status },
    ...{ lower: figure.lower_95, upper: figure.upper_95, denominator },
  };
  const says = comparison(measured, england(england_value), polarity === "low" ? "low" : "high");
  return `${title} (${indicator_code}, ${periodName(period)}): ${says} ${gapSentence(measured, england_value ?? 0)}`.trim();
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
