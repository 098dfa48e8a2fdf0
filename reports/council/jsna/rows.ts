import type { PageContext } from "../../components/figure/page-context.ts";
import type { JudgedMeasure } from "../../components/indicator/judged.ts";

/** A figure of the council, with its indicator and its comparators. */
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
  readonly comparator_n: number | null;
  readonly comparator_median: number | null;
  readonly comparator_lowest: number | null;
  readonly comparator_highest: number | null;
}

/** An earlier figure of a judged measure, by the measure’s key. */
export interface JsnaPast extends Pick<JudgedMeasure, "framework" | "edition" | "indicator_code"> {
  /** The code that it was published under. */
  readonly past_code: string;
  readonly period: string;
  readonly value: number;
  readonly unit: string;
  /** Whether it is comparable with the figure that is judged. */
  readonly is_comparable: boolean;
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

/** An ethnic group’s share of the people of the council, percent, beside its comparators and England. */
export interface JsnaGroup {
  readonly indicator_code: string;
  readonly period: string;
  readonly breakdown: string;
  readonly breakdown_value: string;
  /** People in it. */
  readonly numerator: number | null;
  readonly value: number | null;
  readonly comparator_n: number | null;
  readonly comparator_median: number | null;
  readonly england_value: number | null;
}

/** A row of the file: a judged measure, an earlier figure of one, another figure, what the comparators’ people are like, or an ethnic group. */
export type JsnaRow =
  | ({ readonly kind: "measure" } & JudgedMeasure)
  | ({ readonly kind: "past" } & JsnaPast)
  | ({ readonly kind: "figure" } & JsnaFigure)
  | ({ readonly kind: "people" } & JsnaPeople)
  | ({ readonly kind: "group" } & JsnaGroup);

/** Everything the needs assessment page is made of. */
export interface JsnaFile {
  readonly context: PageContext;
  readonly name: string;
  /** What the council is judged by, the current measures first. */
  readonly measures: readonly JudgedMeasure[];
  readonly past: readonly JsnaPast[];
  readonly figures: readonly JsnaFigure[];
  readonly people: readonly JsnaPeople[];
  readonly groups: readonly JsnaGroup[];
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
    measures: rows.filter((row) => row.kind === "measure"),
    past: rows.filter((row) => row.kind === "past"),
    figures: figures.filter(isOfOneBase),
    people: rows.filter((row) => row.kind === "people").filter(isOfOneBase),
    groups: rows.filter((row) => row.kind === "group"),
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

/** The newest period of some figures; empty where there are none. */
export function newestPeriod(figures: readonly JsnaFigure[]): string {
  return (
    figures
      .map((figure) => figure.period)
      .sort()
      .at(-1) ?? ""
  );
}
