import { isHidden, type PublishedFigure, seriesOf } from "./figure.ts";
import { shownCounts } from "./shown.ts";

/** Which of its two counts of a figure. */
export type Part = "numerator" | "denominator";

/** A count that is not published in a place at all, and one that is hidden there. Counts that are shown are 0 or more. */
export const [absent, hidden] = [-2, -1];

/** One count in every area and period: the numerator, or the denominator, of one group of a series. */
export interface Quantity {
  readonly name: string;
  readonly series: string;
  readonly breakdown: string;
  readonly breakdownValue: string;
  readonly part: Part;
  /** By place: the count, or `absent` or `hidden`. */
  readonly values: Float64Array;
  /** By place: which figure it is of; -1 where it is absent. */
  readonly figures: Int32Array;
  /** By place: how far the count may be from the one that is shown, because that was rounded. */
  readonly halves: Uint8Array;
  readonly hasHidden: boolean;
}

/** An area in a period. */
export interface Place {
  readonly area: string;
  readonly isEngland: boolean;
  readonly period: string;
}

/** The counts of an edition of the figures. */
export interface Counts {
  readonly figures: readonly PublishedFigure[];
  readonly places: readonly Place[];
  /** By area and period. */
  readonly placeNumbers: ReadonlyMap<string, number>;
  readonly quantities: ReadonlyMap<string, Quantity>;
}

/** How the numbers of places are asked for. */
export function placeName(area: string, period: string): string {
  return `${area}|${period}`;
}

/** Arranges figures of councils and of England by what they count. Amounts of money and averages are left out. */
export function countsOf(figures: readonly PublishedFigure[]): Counts {
  const { places, placeNumbers } = placesOf(figures);
  const made = new Map<string, Quantity>();
  for (const [index, figure] of figures.entries()) {
    const place = placeNumbers.get(placeName(figure.area_code, figure.period));
    if (place === undefined) continue;
    const counts = shownCounts(figure);
    for (const part of ["numerator", "denominator"] as const) {
      const value = counts[part] ?? (isHidden(figure) ? hidden : absent);
      if (value === absent) continue;
      const quantity = quantityOf(made, figure, part, places.length);
      quantity.values[place] = value;
      quantity.figures[place] = index;
      quantity.halves[place] = halfOf(figure, value);
    }
  }
  return { figures, places, placeNumbers, quantities: peopleOnly([...made.values()]) };
}

function placesOf(figures: readonly PublishedFigure[]): Pick<Counts, "places" | "placeNumbers"> {
  const places: Place[] = [];
  const placeNumbers = new Map<string, number>();
  for (const { area_type, area_code: area, period } of figures) {
    const name = placeName(area, period);
    if (!["council", "england"].includes(area_type) || placeNumbers.has(name)) continue;
    placeNumbers.set(name, places.length);
    places.push({ area, isEngland: area_type === "england", period });
  }
  return { places, placeNumbers };
}

/**
 * How far a count may be from the one that a figure shows: 2 where it was rounded to 5. Of 0 it is not: one or two people
 * are hidden by every rule that there is.
 */
export function halfOf({ rounded_to }: PublishedFigure, shown: number): number {
  return rounded_to === null || shown <= 0 ? 0 : Math.floor(rounded_to / 2);
}

function quantityOf(made: Map<string, Quantity>, figure: PublishedFigure, part: Part, placeCount: number): Quantity {
  const series = seriesOf(figure);
  const { breakdown, breakdown_value: breakdownValue } = figure;
  const name = `${series}|${breakdownValue}|${part}`;
  const known = made.get(name);
  if (known !== undefined) return known;
  const values = new Float64Array(placeCount).fill(absent);
  const figures = new Int32Array(placeCount).fill(-1);
  const halves = new Uint8Array(placeCount);
  const quantity = { name, series, breakdown, breakdownValue, part, values, figures, halves, hasHidden: false };
  made.set(name, quantity);
  return quantity;
}

/**
 * The quantities that count people: whole numbers wherever they are shown. A hidden figure does not say whether it has a
 * denominator at all: the other figures of its series do.
 */
function peopleOnly(quantities: readonly Quantity[]): Map<string, Quantity> {
  const counted = new Map<string, boolean>();
  for (const { series, part, values } of quantities) {
    const name = `${series}|${part}`;
    for (const value of values) {
      if (value !== hidden && value !== absent) {
        counted.set(name, (counted.get(name) ?? true) && Number.isInteger(value) && value >= 0);
      }
    }
  }
  const kept = quantities.filter(({ series, part }) => counted.get(`${series}|${part}`));
  return new Map(
    kept.map((quantity) => [quantity.name, { ...quantity, hasHidden: quantity.values.includes(hidden) }] as const),
  );
}

/** How far a sum of counts in a place may be from that of those that are shown there. */
export function halvesIn(quantities: readonly Quantity[], place: number): number {
  return quantities.reduce((sum, { halves }) => sum + (halves[place] ?? 0), 0);
}
