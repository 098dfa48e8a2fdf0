import type { Row } from "../../../src/site/query.ts";
import { drawRates } from "../../components/charts/rate-lanes.ts";
import { element, folded } from "../../components/figure/element.ts";
import { figure } from "../../components/figure/figure.ts";
import { figureKey } from "../../components/figure/key.ts";
import { noneSentence } from "../../components/figure/own-absence.ts";
import type { PageContext } from "../../components/figure/page-context.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { withRounding } from "../../components/figure/with-rounding.ts";
import { byChance } from "../../components/sentences/judgement.ts";
import { localitiesHeadline } from "../../components/sentences/localities.ts";
import { notKnown } from "../../components/sentences/not-known.ts";
import { interval, number, short, statusWords, valueOrWord } from "../../components/words/format.ts";
import { periodName } from "../../components/words/periods.ts";
import { type DeprivationFifth, inequalityFigures } from "./inequality.ts";
import type { jsna } from "./query.ts";

/** A figure of a place below the council, beside the council's own. */
export type LocalityFigure = Row<typeof jsna.tables.localities>;

/** What the places of a kind are called. */
const kinds: Readonly<Record<string, string>> = {
  ward: "ward",
  locality: "locality",
  district: "district",
  small_area: "small area",
};

const columns = [
  { key: "name", label: "Place" },
  { key: "within", label: "Lies in" },
  { key: "fifth", label: "Deprivation fifth", isNumber: true },
  { key: "count", label: "People", isNumber: true },
  { key: "of", label: "Out of", isNumber: true },
  { key: "value", label: "Figure", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
] as const;

/** The places as a table. */
function localityRows(places: readonly LocalityFigure[]) {
  return places.map((of) => ({
    name: of.name,
    within: of.lies_in ?? "not said",
    fifth: of.deprivation_fifth ?? "not said",
    count: valueOrWord(of.numerator, of.value_status, "people"),
    of: of.denominator === null ? statusWords(of.value_status) : number(of.denominator),
    value: valueOrWord(of.value, of.value_status, of.unit, of.decimals),
    interval: interval(of.lower_95, of.upper_95, of.unit, of.decimals),
  }));
}

const methods: Readonly<Record<string, string>> = {
  per_100k:
    "People counted for each 100,000 adults of the place, as the council’s own list of localities gives them; limits by Byar’s method, exact under 10.",
  percent: "People counted out of those they are out of, in the place; limits by Wilson’s method.",
  people: "People counted in the place, as returned.",
};

/** The places of one measure, the highest first, beside the council's own figure. */
function measureFigure(context: PageContext, council: string, places: readonly LocalityFigure[]): HTMLElement | null {
  const [first] = places;
  if (first === undefined) return null;
  const { title, unit, period, indicator_code, person_type } = first;
  const groups = places.map(({ name, lower_95: lower, upper_95: upper, council_value: beside }) => {
    return { name, lower, upper, beside };
  });
  const headline = `${localitiesHeadline(title, council, groups)}${notKnown(places.map((row) => ({ figure: row })))}`;
  const lanes = places.map((of) => ({
    name: of.name,
    value: of.value,
    lower: of.lower_95,
    upper: of.upper_95,
    median: of.council_value,
    word: statusWords(of.value_status),
  }));
  const per = unit === "per_100k" ? ", per 100,000 adults" : unit === "percent" ? ", percent" : "";
  return figure({
    id: `locality-${indicator_code.toLowerCase()}-${person_type}`,
    headline,
    subtitle: `${title} by ${kinds[first.kind ?? ""] ?? "place"}${per}, ${periodName(period)}: place (diamond) with 95% interval, all of ${council} (square)`,
    alt: `Dots with intervals, one row for each place. ${headline}.`,
    draw: drawRates(lanes, (value, decimals) => short(value, unit, decimals)),
    columns,
    rows: localityRows(places),
    main: figureKey({ ...first, breakdown: "all", breakdown_value: "all" }),
    rowFigures: places.map((of) => figureKey(of)),
    source: sourceOf(["activity", "localities"], context),
    method: withRounding(methods[unit] ?? "As returned.", ["activity"], context),
    notes: [
      "Each place is part of the council that it is compared with, and places differ in age: a high rate may be an older place.",
      `If no place differed, ${byChance(places.length)} would stand apart by chance alone.`,
      "Counts of few people are suppressed, and others from which they could be worked out.",
    ],
    isDemonstration: context.isDemonstration,
  });
}

/** Places below the council, measure by measure, and how far each rate goes with deprivation. */
export function localitiesSection(
  context: PageContext,
  council: string,
  figures: readonly LocalityFigure[],
  fifths: readonly DeprivationFifth[],
): HTMLElement {
  if (figures.length === 0) {
    return element("p", {}, noneSentence("counts of people by ward or locality", ["localities"], context));
  }
  const measures = [...new Set(figures.map(({ indicator_code, person_type }) => `${indicator_code} ${person_type}`))];
  const [first, ...others] = measures.map((measure) =>
    measureFigure(
      context,
      council,
      figures.filter(({ indicator_code, person_type }) => `${indicator_code} ${person_type}` === measure),
    ),
  );
  const more = [...others, ...inequalityFigures(context, council, fifths)];
  return element(
    "div",
    { class: "localities" },
    first ?? null,
    more.length === 0 ? null : folded("Other measures by place, and by deprivation", ...more),
  );
}
