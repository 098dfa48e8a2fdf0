import { noneSentence } from "../../components/figure/own-absence.ts";
import type { PageContext } from "../../components/figure/page-context.ts";

/** A figure of the council, with England and its comparators beside it and the milestone's verdict where it has one. */
export interface VfmFigure {
  readonly indicator_code: string;
  readonly definition: string;
  readonly period: string;
  readonly breakdown: string;
  readonly breakdown_value: string;
  readonly vintage: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly value_status: string;
  readonly is_incomplete: boolean;
  readonly verdict: string | null;
  /** Of a reading of 3%: whether it reaches 3%, and what of it comes from prevention. */
  readonly target_verdict: string | null;
  readonly prevention_gbp: number | null;
  readonly prevention_verdict: string | null;
  readonly england_value: number | null;
  readonly comparator_n: number | null;
  readonly comparator_median: number | null;
  readonly comparator_lowest: number | null;
  readonly comparator_highest: number | null;
}

/** What a gain of the council’s register behind NI 179 is worth in one year, in the newest submission of its vintage. */
export interface VfmGain {
  readonly gain_id: string;
  readonly title: string;
  readonly service: string;
  readonly vintage: string;
  readonly submission: string;
  readonly first_year: string;
  readonly end_year: string | null;
  /** The year that `net_gbp` is about. */
  readonly period: string;
  readonly net_gbp: number;
  readonly is_sustained: boolean;
  readonly is_cash_releasing: boolean;
  readonly is_preventative: boolean;
}

/** What two returns say of one thing: here NI 179 as returned (`value_one`) and the register of gains (`value_two`). */
export interface VfmReconciliation {
  readonly period: string;
  readonly value_one: number;
  readonly value_two: number;
  readonly difference: number;
  readonly is_within: boolean;
  readonly why: string;
}

/** A row of the file: a figure, a gain, a reconciliation, or the code of a comparator. */
export type VfmRow =
  | ({ readonly kind: "figure" } & VfmFigure)
  | ({ readonly kind: "gain" } & VfmGain)
  | ({ readonly kind: "reconciliation" } & VfmReconciliation)
  | { readonly kind: "comparator"; readonly comparator_code: string };

/** Everything the value-for-money page is made of. */
export interface VfmFile {
  readonly context: PageContext;
  readonly name: string;
  readonly figures: readonly VfmFigure[];
  readonly gains: readonly VfmGain[];
  readonly reconciliations: readonly VfmReconciliation[];
  readonly comparators: readonly string[];
}

/** Takes the rows of a council’s file apart by kind. */
export function vfmFile(rows: readonly VfmRow[], context: PageContext): VfmFile {
  return {
    context,
    name: context.council?.name ?? "",
    figures: rows.filter((row) => row.kind === "figure"),
    gains: rows.filter((row) => row.kind === "gain"),
    reconciliations: rows.filter((row) => row.kind === "reconciliation"),
    comparators: rows.filter((row) => row.kind === "comparator").map((row) => row.comparator_code),
  };
}

/** Why a section about savings has nothing to show: not that none were made. */
export function withoutSavings({ context }: VfmFile): string {
  return `${noneSentence("registers of savings", ["savings"], context)} Whether savings were made is not known.`;
}

/** Why a section about spending has nothing to show. */
export function withoutSpending({ context }: VfmFile): string {
  return noneSentence("expenditure returns", ["expenditure"], context);
}
