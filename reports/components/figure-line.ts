import type { AreaFigureKey } from "./figure-key.ts";

/** One figure as the loaders of the council pages write it. */
export interface FigureLine extends AreaFigureKey {
  /** The page's council, one of its comparators, or England. */
  readonly role: "this" | "comparator" | "england";
  readonly area_name: string;
  readonly unit: string;
  readonly numerator: number | null;
  readonly numerator_status: string;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly value_status: string;
  readonly lower_95: number | null;
  readonly upper_95: number | null;
  /** Comparators with a value, and where they lie: the council itself is left out. Null on any other role. */
  readonly n: number | null;
  readonly median: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly rank: number | null;
  readonly overlap_count: number | null;
}

/** One milestone on one definition, for one area. */
export interface MilestoneLine {
  readonly milestone: string;
  readonly due_date: string;
  readonly target_text: string;
  readonly evidence: string;
  readonly area_type: string;
  readonly area_code: string;
  readonly area_name: string;
  /** Null, as the basis, where there is no figure at all. */
  readonly indicator_code: string | null;
  readonly definition: string;
  readonly person_type: string;
  readonly basis: string | null;
  readonly period: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly lower_95: number | null;
  readonly upper_95: number | null;
  readonly value_status: string;
  readonly target: number;
  readonly unit: string;
  readonly verdict: string;
  /** Over all its definitions: met, not met, depends on the definition, cannot be judged. */
  readonly overall_verdict: string;
}

/** The figure of a council that a milestone's line is; null where there is none. */
export function milestoneKey(line: MilestoneLine): AreaFigureKey | null {
  const { area_type, indicator_code, basis } = line;
  if (area_type !== "council" || indicator_code === null || basis === null) return null;
  return { ...line, indicator_code, basis, breakdown: "all", breakdown_value: "all" };
}

/** The latest period of some lines, or null where there are none. */
export function latestPeriod(lines: readonly { readonly period: string }[]): string | null {
  return lines.reduce<string | null>(
    (latest, line) => (latest === null || line.period > latest ? line.period : latest),
    null,
  );
}
