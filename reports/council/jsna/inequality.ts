import type { Row } from "../../../src/site/query.ts";
import { drawRates } from "../../components/charts/rate-lanes.ts";
import { figure, nothing } from "../../components/figure/figure.ts";
import { figureKey } from "../../components/figure/key.ts";
import type { PageContext } from "../../components/figure/page-context.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { slopeHeadline } from "../../components/sentences/slope.ts";
import { interval, number, short, valueOrWord } from "../../components/words/format.ts";
import { periodName } from "../../components/words/periods.ts";
import type { jsna } from "./query.ts";

/** A rate of the places of one fifth of deprivation, and the slope over all five. */
export type DeprivationFifth = Row<typeof jsna.tables.fifths>;

const columns = [
  { key: "fifth", label: "Deprivation fifth" },
  { key: "places", label: "Places", isNumber: true },
  { key: "count", label: "People", isNumber: true },
  { key: "of", label: "Adults", isNumber: true },
  { key: "value", label: "Per 100,000", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
] as const;

function nameOf(fifth: string): string {
  const ends: Readonly<Record<string, string>> = { "1": "1, most deprived", "5": "5, least deprived" };
  return ends[fifth] ?? fifth;
}

/** The fifths as a table. */
export function fifthRows(fifths: readonly DeprivationFifth[]) {
  return fifths.map((of) => ({
    fifth: nameOf(of.fifth),
    places: of.place_count,
    count: of.numerator === null ? "suppressed" : number(of.numerator),
    of: of.population === null ? "not said" : number(of.population),
    value: valueOrWord(of.value, "suppressed", "per_100k", of.decimals),
    interval: interval(of.lower_95, of.upper_95, "per_100k", of.decimals),
  }));
}

/** One rate by fifth with its slope; where the slope is refused, why. */
function inequalityFigure(
  context: PageContext,
  council: string,
  fifths: readonly DeprivationFifth[],
): HTMLElement | null {
  const [first] = fifths;
  if (first === undefined) return null;
  const { title, decimals, slope, slope_lower: lower, slope_upper: upper, refusal, indicator_code, period } = first;
  const headline = slopeHeadline({ title, decimals, slope, lower, upper, refusal });
  if (slope === null) {
    return nothing(headline, "The slope needs a rate of each of the five fifths, of which none is suppressed.");
  }
  const lanes = fifths.map((of) => ({
    name: `Fifth ${nameOf(of.fifth)}`,
    value: of.value,
    lower: of.lower_95,
    upper: of.upper_95,
    median: null,
    word: "suppressed",
  }));
  return figure({
    id: `slope-${indicator_code.toLowerCase()}`,
    headline,
    subtitle: `${title} by deprivation of the place, per 100,000 adults, ${periodName(period)}, ${council}, with 95% interval`,
    alt: `Dots with intervals, one row for each fifth of deprivation. ${headline}.`,
    draw: drawRates(lanes, (value, places) => short(value, "per_100k", places)),
    columns,
    rows: fifthRows(fifths),
    main: figureKey(first),
    source: sourceOf(["activity", "localities"], context),
    method:
      "Slope index of inequality (Low and Low, 2004): the straight line through the rates, each at the middle of its fifth’s range in the ranking of all adults and weighted by its adults, as Public Health England’s phe_sii has it. Its interval is analytic, from the Poisson variance of each count; PHE’s is simulated.",
    notes: [
      "A fifth is one of England’s, by the deprivation of the place as a whole: people in it differ.",
      "Rates are not standardised for age: deprived places are often younger, so that the slope may be steeper than it looks.",
    ],
    isDemonstration: context.isDemonstration,
  });
}

/** How far each rate goes with deprivation, where places have a fifth. */
export function inequalityFigures(context: PageContext, council: string, fifths: readonly DeprivationFifth[]) {
  const codes = [...new Set(fifths.map(({ indicator_code }) => indicator_code))];
  return codes.map((code) =>
    inequalityFigure(
      context,
      council,
      fifths.filter(({ indicator_code }) => indicator_code === code),
    ),
  );
}
