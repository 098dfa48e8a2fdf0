import { element } from "../../components/figure/element.ts";
import { figure, nothing } from "../../components/figure/figure.ts";
import { figureKey } from "../../components/figure/key.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { accountNote } from "../../components/sentences/measured.ts";
import { periodName } from "../../components/words/periods.ts";
import { inReal, measureName, type PublishedCost, pounds } from "./published-rows.ts";
import { breakSentences, costYears, yearColumns, yearRows, yearsHeadline } from "./published-years.ts";
import { drawYears } from "./published-years-drawing.ts";
import type { VfmFile } from "./rows.ts";
import { drawStrips } from "./strips.ts";
import {
  type CostNaming,
  type CostStrip,
  costColumns,
  costRows,
  costStrips,
  costsHeadline,
  outlierNote,
  type UnitCost,
} from "./unit-costs.ts";

/** What holds of every figure of the published unit costs. */
const costNotes = [
  "Each measure is a week, an hour or a meal as its name says, as the publication has it. It divides the cost of a year by units of the year or of an average week, not always the same in each year: the table says which.",
  "A unit cost was made before its cost and units were rounded. England’s includes estimates for councils that sent none.",
];

/** The notes, and where the costs that are loaded end. */
function notesOf(costs: readonly PublishedCost[]): string[] {
  const last =
    costs
      .map(({ period }) => period)
      .toSorted()
      .at(-1) ?? "";
  const end = `These costs end in ${periodName(last)}. They are not compared with outcomes of later years, which they cannot explain.`;
  return [...costNotes, end];
}

/** The strips of the newest year, and the years in cash and in real terms. */
export function publishedCosts(
  file: VfmFile,
  costs: readonly PublishedCost[],
  strips: readonly UnitCost[],
): HTMLElement {
  return element("div", {}, stripsFigure(file, costs, strips), yearsFigure(file, costs));
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

function stripsFigure(file: VfmFile, costs: readonly PublishedCost[], all: readonly UnitCost[]): HTMLElement {
  const strips = costStrips(all, file.context.council?.code ?? "", file.comparators, naming(costs));
  if (costs.length === 0) return nothing("No unit cost is published", `The publications have no row of ${file.name}.`);
  const headline = costsHeadline(strips);
  const period = periodName(strips[0]?.period ?? "");
  return figure({
    id: "published-unit-costs",
    headline,
    subtitle: `Unit costs as published, ${period}, pounds, in cash; every council a dot, comparators in a stronger tone, with a line at their median`,
    alt: `Strips of councils’ unit costs, one for each measure. ${headline}. ${strips.map(stripWords).join(" ")}`,
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

function yearKey({ measure, period }: PublishedCost) {
  return figureKey({ indicator_code: measure, period });
}

function stripWords(strip: CostStrip): string {
  const [row] = costRows([strip]);
  return `${strip.title}: ${row?.own}, comparators’ median ${row?.median}, ${row?.judgement}.`;
}

function yearsFigure(file: VfmFile, costs: readonly PublishedCost[]): HTMLElement | null {
  const measures = costYears(costs);
  const periods = [...new Set(costs.map(({ period }) => period))].sort();
  if (costs.length === 0) return null;
  const headline = yearsHeadline(measures, periods);
  const prices = inReal(costs);
  return figure({
    id: "published-cost-years",
    headline,
    subtitle: `Unit costs, ${periodName(periods[0] ?? "")} to ${periodName(periods.at(-1) ?? "")}, pounds: ${file.name} in real terms (solid) and in cash (dashed), its comparators’ median in real terms (grey); ${prices}. The table has every measure that is published.`,
    alt: `Panels of lines by year, one for each measure. ${headline}. ${measures
      .filter(({ isDrawn }) => isDrawn)
      .map(({ title, years }) => `${title}: ${years.map(yearWords).join(", ")}.`)
      .join(" ")}`,
    draw: drawYears(measures),
    columns: yearColumns,
    rows: yearRows(measures),
    rowFigures: measures.flatMap(({ years }) => years.map(yearKey)),
    source: `PSS EX1 (NHS Information Centre), ${sourceOf(["pss_unit_costs"], file.context)}; HM Treasury, ${sourceOf(["gdp_deflators"], file.context)}`,
    method: `Unit costs as published; in real terms each is multiplied by the GDP deflator of the price year and divided by that of its own (${prices}). ${accountNote}`,
    notes: [...breakSentences(measures), ...notesOf(costs)],
    isDemonstration: file.context.isDemonstration,
  });
}

function yearWords({ period, value, real_value }: PublishedCost): string {
  const cash = value === null ? "no value" : pounds(value);
  const real = real_value === null ? "" : ` (${pounds(real_value)} in real terms)`;
  return `${cash}${real} in ${periodName(period)}`;
}
