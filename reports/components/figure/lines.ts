import type { RowOf } from "../../../src/site/query.ts";
import type { milestoneLine } from "../milestone/query.ts";
import type { Measured } from "../sentences/measured.ts";
import type { figureLine } from "./query.ts";

/** A figure of the page's council, of one of its comparators, or of England. */
export type FigureLine = RowOf<typeof figureLine>;

/** One milestone on one definition, for one area. */
export type MilestoneLine = RowOf<typeof milestoneLine>;

/** The latest period of some lines, or null where there are none. */
export function latestPeriod(lines: readonly { readonly period: string }[]): string | null {
  return lines.reduce<string | null>(
    (latest, line) => (latest === null || line.period > latest ? line.period : latest),
    null,
  );
}

/** A line as a sentence takes it, without its period: the heading above has that. */
export function measuredLine(line: FigureLine | MilestoneLine, name: string, measure: string): Measured {
  return {
    name,
    measure,
    unit: line.unit,
    value: line.value,
    status: line.value_status,
    lower: line.lower_95,
    upper: line.upper_95,
  };
}
