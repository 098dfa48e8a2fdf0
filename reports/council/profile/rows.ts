import type { JudgedMeasure } from "../../components/indicator/judged.ts";

/** A figure of a council on its page of indicators: what it is beside, and what changed. */
export interface CouncilIndicator extends JudgedMeasure {
  /** Whether it is one of the outcome measures that the council is judged by; else it is a figure of another list. */
  readonly is_judged: boolean;
  /** How many readings the indicator has. */
  readonly reading_count: number;
  /** Councils with a figure in the period, and where they lie. */
  readonly council_count: number;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly lower_quartile: number | null;
  readonly upper_quartile: number | null;
  /** The same figure a year before; null where there is none at all. */
  readonly before_period: string | null;
  readonly before_value: number | null;
  /** Now less before on the scale of the value, and its 95% limits; null where `change_refusal` says why. */
  readonly difference: number | null;
  readonly lower_difference: number | null;
  readonly upper_difference: number | null;
  readonly change_refusal: string | null;
  /** increasing, decreasing, no_significant_change or cannot_be_calculated, of five years; null for quarters. */
  readonly trend: string | null;
  /** The change a year on the scale of the value. */
  readonly slope: number | null;
  readonly trend_refusal: string | null;
}
