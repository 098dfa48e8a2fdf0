import { figure, nothing } from "../../components/figure/figure.ts";
import { figureKey } from "../../components/figure/key.ts";
import { noneSentence } from "../../components/figure/own-absence.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { accountNote } from "../../components/sentences/measured.ts";
import { periodName } from "../../components/words/periods.ts";
import {
  type ClassShare,
  classChanges,
  classColumns,
  classHeadline,
  classNote,
  classRows,
  classShares,
} from "./classes.ts";
import { drawClasses } from "./classes-drawing.ts";
import { costRangeSource } from "./ranges.ts";
import {
  type ResidentialShare,
  residentialColumns,
  residentialHeadline,
  residentialRows,
  residentialShares,
  useOfResources,
} from "./residential.ts";
import { drawResidential } from "./residential-drawing.ts";
import type { VfmFile } from "./rows.ts";
import { drawStrips } from "./strips.ts";
import {
  type CostStrip,
  costColumns,
  costRows,
  costStrips,
  costsHeadline,
  rangeNote,
  type UnitCost,
} from "./unit-costs.ts";

/** Why a section about spending has nothing to show. */
export function withoutSpending({ context }: VfmFile): string {
  return noneSentence("expenditure returns", ["expenditure"], context);
}

function classKey({ serviceClass, period }: ClassShare) {
  return figureKey({ indicator_code: "EX-CLASS", period, breakdown: "class", breakdown_value: serviceClass });
}

function residentialKey({ group, period }: ResidentialShare) {
  const part = group === "All adults" ? {} : { breakdown: "client_group", breakdown_value: "older_people" };
  return figureKey({ indicator_code: "EX-RES", period, ...part });
}

function costKey({ service, period }: CostStrip) {
  return figureKey({ indicator_code: "UC", period, breakdown: "service", breakdown_value: service });
}

/** Where the money goes: a panel for each class of service. */
export function vfmClassesFigure(file: VfmFile): HTMLElement {
  const shares = classShares(file.figures);
  if (shares.length === 0) return nothing("Where the money goes is not known", withoutSpending(file));
  return figure({
    id: "classes",
    headline: classHeadline(file.name, shares),
    subtitle: `Share of gross current expenditure on adult social care by class of service, percent, by year; ${file.name} (solid) and its comparators’ median (dashed). Sums in the table are in cash: prices are not adjusted`,
    alt: `Four panels of lines by year, one for each class of service. ${classHeadline(file.name, shares)}. ${classChanges(shares)}`,
    draw: drawClasses(shares),
    columns: classColumns,
    rows: classRows(shares),
    main: shares.map(classKey).at(-1),
    rowFigures: shares.map(classKey),
    source: sourceOf(["expenditure"], file.context),
    method: `Gross current expenditure of the class, divided by that of all classes; money of the NHS and of housing support is left out. ${accountNote}`,
    notes: [
      classNote,
      classChanges(shares),
      "In cash: prices are not adjusted. One deflator for all classes would leave the shares as they are.",
    ].filter((note) => note !== ""),
    isDemonstration: file.context.isDemonstration,
  });
}

/** Residential and nursing care against the guide of 2009, all adults and older people apart. */
export function vfmResidentialFigure(file: VfmFile): HTMLElement {
  const shares = residentialShares(file.figures);
  if (shares.length === 0)
    return nothing("The share spent on residential and nursing care is not known", withoutSpending(file));
  return figure({
    id: "residential",
    headline: residentialHeadline(file.name, shares),
    subtitle: `Residential and nursing placements as a share of gross current expenditure, percent, by year; ${file.name} (solid) and its comparators’ median (dashed)`,
    alt: `Two panels of lines by year, all adults and older people. ${residentialHeadline(file.name, shares)}.`,
    draw: drawResidential(shares),
    columns: residentialColumns,
    rows: residentialRows(shares),
    main: shares
      .filter(({ group }) => group === "All adults")
      .map(residentialKey)
      .at(-1),
    rowFigures: shares.map(residentialKey),
    source: `${sourceOf(["expenditure"], file.context)}; benchmarks: ${useOfResources.source}`,
    method: `Gross current expenditure on residential and nursing placements, divided by all gross current expenditure of the same group. ${accountNote}`,
    notes: [
      "The guide says no more than 40% of spending on all adults; England was at 47% in 2008-09. The range of 30% to 70% between councils is of older people only: the two are different measures.",
    ],
    isDemonstration: file.context.isDemonstration,
  });
}

/** Unit costs: a strip for each service. */
export function vfmUnitCosts(file: VfmFile, costs: readonly UnitCost[]): HTMLElement {
  const strips = costStrips(costs, file.context.council?.code ?? "", file.comparators);
  if (strips.length === 0) return nothing("No unit cost is known", withoutSpending(file));
  const headline = costsHeadline(strips);
  const period = periodName(strips[0]?.period ?? "");
  return figure({
    id: "unit-costs",
    headline,
    subtitle: `Gross current expenditure per unit of each service, ${period}, pounds; every council a dot, comparators in a stronger tone, with a line at their median; shaded, where known, from the lowest to the highest council of 2008-09`,
    alt: `Strips of councils’ unit costs, one for each service. ${headline}. ${strips.map(stripWords).join(" ")}`,
    draw: drawStrips(strips),
    columns: costColumns,
    rows: costRows(strips),
    main: strips.map(costKey)[0],
    rowFigures: strips.map(costKey),
    source: `${sourceOf(["expenditure"], file.context)}; ranges: ${costRangeSource}`,
    method: `Gross current expenditure divided by activity, both as the council returned them. ${accountNote}`,
    notes: [
      ...strips.flatMap(({ name, range }) =>
        range === null
          ? []
          : [
              `Shaded for ${name}: from the lowest to the highest council in England about 2008-09, in the prices of that year, of ${range.of}.`,
            ],
      ),
      rangeNote,
    ],
    isDemonstration: file.context.isDemonstration,
  });
}

function stripWords(strip: CostStrip): string {
  const [row] = costRows([strip]);
  return `${strip.title}: ${row?.own}, comparators’ median ${row?.median}, ${row?.judgement}.`;
}
