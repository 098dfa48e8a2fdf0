import { element } from "../../../components/figure/element.ts";
import { nothing, tableFigure } from "../../../components/figure/figure.ts";
import { figureKey } from "../../../components/figure/key.ts";
import { sourceOf } from "../../../components/figure/source.ts";
import { accountNote } from "../../../components/sentences/measured.ts";
import { number } from "../../../components/words/format.ts";
import { periodName, periodSpan } from "../../../components/words/periods.ts";
import {
  type CostNaming,
  type CostStrip,
  costColumns,
  costRows,
  costStrips,
  costsHeadline,
  outlierNote,
  stripsWords,
  type UnitCost,
} from "../cost-strips.ts";
import { costTable } from "../cost-table.ts";
import type { VfmFile } from "../rows.ts";
import { measureName, notesOf, type PublishedCost } from "./costs.ts";
import { costYears, publishedYearsFigure, realChange } from "./years.ts";

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
  const changes = realChanges(costs);
  const period = periodName(strips[0]?.period ?? "");
  const spec = {
    id: "published-unit-costs",
    headline,
    subtitle: `Unit costs as published, ${period}, pounds, in cash${changes.size === 0 ? "" : `; change in real terms from the first year with a value to the last, ${priceYears(costs)}`}. ${stripsWords}`,
    columns: costColumns.filter(({ key }) => key !== "range"),
    rows: costRows(strips),
    main: strips.map(costKey)[0],
    source: `PSS EX1 (NHS Information Centre), ${sourceOf(["pss_unit_costs"], file.context)}`,
    method: `Unit costs as published, never recomputed. ${accountNote}`,
    notes: [outlierNote, ...notesOf(costs)],
    isDemonstration: file.context.isDemonstration,
  };
  return tableFigure(spec, costTable(strips, { council: file.name, caption: headline, keyOf: costKey, changes }));
}

/** How each measure moved in real terms, "+9%", where it can be said. */
function realChanges(costs: readonly PublishedCost[]): Map<string, string> {
  return new Map(
    costYears(costs).flatMap((measure): [string, string][] => {
      const change = realChange(measure);
      if (change === null) return [];
      const size = number(Math.abs(change), 0);
      return [[measure.measure, size === "0" ? "0%" : `${change > 0 ? "+" : "−"}${size}%`]];
    }),
  );
}

function priceYears(costs: readonly PublishedCost[]): string {
  return periodSpan(costs.map(({ period }) => period));
}

function costKey({ service, period }: CostStrip) {
  return figureKey({ indicator_code: service, period });
}
