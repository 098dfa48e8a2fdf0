import { element } from "../../../components/figure/element.ts";
import { figure, nothing } from "../../../components/figure/figure.ts";
import { figureKey } from "../../../components/figure/key.ts";
import { sourceOf } from "../../../components/figure/source.ts";
import { accountNote } from "../../../components/sentences/measured.ts";
import { periodName } from "../../../components/words/periods.ts";
import {
  type CostNaming,
  type CostStrip,
  costColumns,
  costRows,
  costStrips,
  costsHeadline,
  outlierNote,
  stripAlt,
  type UnitCost,
} from "../cost-strips.ts";
import type { VfmFile } from "../rows.ts";
import { drawStrips } from "../strips.ts";
import { measureName, notesOf, type PublishedCost } from "./costs.ts";
import { publishedYearsFigure } from "./years.ts";

/** The strips of the newest year, and the years in cash and in real terms. */
export function publishedCosts(
  file: VfmFile,
  costs: readonly PublishedCost[],
  strips: readonly UnitCost[],
): HTMLElement {
  return element("div", {}, publishedStripsFigure(file, costs, strips), publishedYearsFigure(file, costs));
}

function naming(costs: readonly PublishedCost[]): CostNaming {
  const titles = new Map(costs.map(({ measure, title }) => [measure, title]));
  const title = (service: string) => titles.get(service) ?? service;
  return {
    title: (service) => `${title(service)}, £`,
    name: (service) => measureName(title(service)),
    ranges: [],
    decimals: (values) => (values.every(Number.isInteger) ? 0 : 2),
  };
}

function publishedStripsFigure(file: VfmFile, costs: readonly PublishedCost[], all: readonly UnitCost[]): HTMLElement {
  const strips = costStrips(all, file.context.council?.code ?? "", file.comparators, naming(costs));
  if (costs.length === 0) return nothing("No unit cost is published", `The publications have no row of ${file.name}.`);
  const headline = costsHeadline(strips);
  const period = periodName(strips[0]?.period ?? "");
  return figure({
    id: "published-unit-costs",
    headline,
    subtitle: `Unit costs as published, ${period}, pounds, in cash; every council a dot, comparators in a stronger tone, with a line at their median`,
    alt: `Strips of councils’ unit costs, one for each measure. ${headline}. ${strips.map(stripAlt).join(" ")}`,
    draw: drawStrips(strips),
    columns: costColumns.filter(({ key }) => key !== "range"),
    rows: costRows(strips),
    main: strips.map(costKey)[0],
    rowFigures: strips.map(costKey),
    source: `PSS EX1 (NHS Information Centre), ${sourceOf(["pss_unit_costs"], file.context)}`,
    method: `Unit costs as published, never recomputed. ${accountNote}`,
    notes: [outlierNote, ...notesOf(costs)],
    isDemonstration: file.context.isDemonstration,
  });
}

function costKey({ service, period }: CostStrip) {
  return figureKey({ indicator_code: service, period });
}
