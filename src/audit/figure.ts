import { figureKeyColumns } from "../contract/figure-key.ts";

/** A figure as it was published, with what an attacker reads of it. Null is a number that is not shown. */
export interface PublishedFigure {
  readonly area_type: string;
  readonly area_code: string;
  readonly framework: string;
  readonly edition: string;
  readonly indicator_code: string;
  readonly definition: string;
  readonly person_type: string;
  readonly basis: string;
  readonly period: string;
  readonly breakdown: string;
  readonly breakdown_value: string;
  readonly vintage: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly value_status: string;
  readonly unit: string | null;
  readonly lower_95: number | null;
  readonly upper_95: number | null;
  /** What its counts are multiples of, where they were rounded; else null. */
  readonly rounded_to: number | null;
}

/** What names a figure among those of one edition of the figures. */
export function figureKey(figure: PublishedFigure): string {
  return figureKeyColumns.map((column) => figure[column]).join("|");
}

/** What is counted, but for the group of the breakdown: an indicator on one definition, and of whom. */
export function seriesOf(figure: PublishedFigure): string {
  const { framework, edition, indicator_code, definition, person_type, basis, vintage, breakdown } = figure;
  return [framework, edition, indicator_code, definition, person_type, basis, vintage, breakdown].join("|");
}

/** Whether its numbers were hidden because they are small, or because they would give away others. */
export function isHidden({ value_status }: PublishedFigure): boolean {
  return value_status === "suppressed";
}

/** Figures that were published at one time. */
export interface Edition {
  /** As messages name it: "this edition", "the release of 17 June 2011". */
  readonly name: string;
  readonly figures: readonly PublishedFigure[];
}
