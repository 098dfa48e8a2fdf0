import type { PageContext } from "./page-context.ts";

/** A figure of the council, with its indicator, England and its comparators beside it. */
export interface JsnaFigure {
  readonly framework: string;
  readonly indicator_code: string;
  readonly title: string;
  readonly domain: string;
  /** Where the indicator is defined or published. */
  readonly source: string;
  readonly polarity: string;
  readonly decimals: number;
  readonly unit: string;
  readonly definition: string;
  readonly person_type: string;
  readonly basis: string;
  readonly period: string;
  readonly breakdown: string;
  readonly breakdown_value: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly denominator_status: string;
  readonly value: number | null;
  readonly value_status: string;
  readonly lower_95: number | null;
  readonly upper_95: number | null;
  readonly england_value: number | null;
  /** Why it is not compared with England; null where it is, or where none is to be. */
  readonly refusal: string | null;
  readonly comparator_n: number | null;
  readonly comparator_median: number | null;
  readonly comparator_lowest: number | null;
  readonly comparator_highest: number | null;
  /** The first period of the definition in force: earlier figures are not comparable. */
  readonly comparable_from: string | null;
}

/** What share of their people the comparators have in an age band, percent, and how much the band grows in them. */
export interface JsnaPeople {
  readonly definition: string;
  readonly period: string;
  readonly breakdown_value: string;
  readonly comparator_n: number;
  readonly comparator_median: number | null;
  readonly comparator_lowest: number | null;
  readonly comparator_highest: number | null;
  /** Median change of the number of people since the newest estimate, percent. */
  readonly comparator_change: number | null;
}

/** A row of the file: a figure, or what the comparators’ people are like. */
export type JsnaRow = ({ readonly kind: "figure" } & JsnaFigure) | ({ readonly kind: "people" } & JsnaPeople);

/** Everything the needs assessment page is made of. */
export interface JsnaFile {
  readonly context: PageContext;
  readonly name: string;
  readonly figures: readonly JsnaFigure[];
  readonly people: readonly JsnaPeople[];
}

/** Takes the rows of a council’s file apart by kind; of projections it keeps those of the newest base alone. */
export function jsnaFile(rows: readonly JsnaRow[], context: PageContext): JsnaFile {
  const figures = rows.filter((row) => row.kind === "figure");
  const base = newestBase(figures);
  const isOfOneBase = ({ definition }: { readonly definition: string }) =>
    !isProjection(definition) || definition === base;
  return {
    context,
    name: context.council?.name ?? "",
    figures: figures.filter(isOfOneBase),
    people: rows.filter((row) => row.kind === "people").filter(isOfOneBase),
  };
}

function isProjection(definition: string): boolean {
  return definition.startsWith("projection");
}

/** "projection from 2010": the newest projection there is of the council; undefined where there is none. */
export function newestBase(figures: readonly JsnaFigure[]): string | undefined {
  const definitions = figures.flatMap(({ indicator_code, definition }) =>
    indicator_code === "POP" ? [definition] : [],
  );
  return definitions.filter(isProjection).sort().at(-1);
}
