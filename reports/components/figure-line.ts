/** One figure as the loaders of the council pages write it. */
export interface FigureLine {
  /** The page's council, one of its comparators, or England. */
  readonly role: "this" | "comparator" | "england";
  readonly area_code: string;
  readonly area_name: string;
  readonly indicator_code: string;
  readonly definition: string;
  readonly person_type: string;
  readonly basis: string;
  readonly period: string;
  readonly breakdown: string;
  readonly breakdown_value: string;
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
  readonly definition: string;
  readonly person_type: string;
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

/** The latest period of some lines, or null where there are none. */
export function latestPeriod(lines: readonly { readonly period: string }[]): string | null {
  return lines.reduce<string | null>(
    (latest, line) => (latest === null || line.period > latest ? line.period : latest),
    null,
  );
}
