import type { Row, Rows } from "../../../src/site/query.ts";
import type { PageContext } from "../../components/figure/page-context.ts";
import type { JudgedMeasure } from "../../components/indicator/judged.ts";
import type { jsna } from "./query.ts";

/** A figure of the council, with its indicator and its comparators. */
export type JsnaFigure = Row<typeof jsna.tables.figures>;

/** An earlier figure of a judged measure, by the measure’s key. */
export type JsnaPast = Row<typeof jsna.tables.past>;

/** What share of their people the comparators have in an age band, percent, and how much the band grows in them. */
export type JsnaPeople = Row<typeof jsna.tables.people>;

/** An ethnic group’s share of the people of the council, percent, beside its comparators and England. */
export type JsnaGroup = Row<typeof jsna.tables.groups>;

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

/** What the page is made of, from the council's file; of projections it keeps those of the newest base alone. */
export function jsnaFile(tables: Rows<typeof jsna>, context: PageContext): JsnaFile {
  const base = newestBase(tables.figures);
  const isOfOneBase = ({ definition }: { readonly definition: string }) =>
    !isProjection(definition) || definition === base;
  return {
    context,
    name: context.council?.name ?? "",
    measures: tables.measures,
    past: tables.past,
    figures: tables.figures.filter(isOfOneBase),
    people: tables.people.filter(isOfOneBase),
    groups: tables.groups,
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
