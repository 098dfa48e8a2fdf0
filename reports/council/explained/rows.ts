import type { FigureKey } from "../../components/figure/key.ts";
import type { IndicatorLine, LoadLine, MethodLine, VersionLine } from "../../components/indicator/lines.ts";

/** A figure of the page's council with what its explanation says of it alone, as the loader writes it. */
export interface ExplainedRow extends FigureKey {
  readonly framework: string;
  readonly edition: string;
  readonly vintage: string;
  /** Whether no vintage of the same figure is more settled. */
  readonly is_latest: boolean;
  /** Whether England has the same figure. */
  readonly has_england: boolean;
  readonly unit: string;
  readonly numerator: number | null;
  readonly numerator_status: string;
  readonly denominator: number | null;
  readonly denominator_status: string;
  readonly value: number | null;
  readonly value_status: string;
  readonly lower_95: number | null;
  readonly upper_95: number | null;
  readonly marker: string | null;
  readonly method: string;
  readonly is_incomplete: boolean;
  /** A line for each file and part that rows of it played: load_id, part, how many rows, which, their places; apart by tabs. */
  readonly files: string;
  /** Whether it is hidden for its small numbers: then neither rows nor their number are told. */
  readonly is_hidden: boolean;
  /** What it said before it was restated; both null where it was not, or is hidden. */
  readonly old_value: number | null;
  readonly old_status: string | null;
  /** The day on which the file that restated it came. */
  readonly restated_on: string | null;
}

/** Everything that the page of explanations reads: the council's figures, and what is said of many figures alike. */
export interface ExplainedData {
  readonly figures: readonly ExplainedRow[];
  readonly indicators: readonly IndicatorLine[];
  readonly versions: readonly VersionLine[];
  readonly methods: readonly MethodLine[];
  readonly loads: readonly LoadLine[];
}
