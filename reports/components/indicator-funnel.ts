import { figure, nothing } from "./figure.ts";
import { capitalised, joined, number, short } from "./format.ts";
import { type FunnelPoint, funnelDrawing, isOutside } from "./indicator-funnel-drawing.ts";
import { markedFirst } from "./indicator-marked.ts";
import type { AreaRow, IndicatorName } from "./indicator-rows.ts";
import { periodWords, readingId } from "./indicator-words.ts";
import { pageContext } from "./page-context.ts";
import { ofCouncils } from "./sentences/councils.ts";
import { asHeadline } from "./sentences/headline.ts";

const columns = [
  { key: "name", label: "Council" },
  { key: "people", label: "Denominator", isNumber: true },
  { key: "value", label: "Figure", isNumber: true },
  { key: "limits", label: "99.8% limits", isNumber: true },
  { key: "place", label: "Place" },
];

/** Where councils' figures lie beside the average, by how many people each is of. */
export function indicatorFunnel(
  indicator: IndicatorName,
  rows: readonly AreaRow[],
  source: string,
  marked: string | null,
): HTMLElement {
  const points = funnelPoints(rows);
  const average = rows.find((row) => row.average !== null)?.average ?? null;
  const [first] = rows;
  if (first === undefined || average === null || points.length < 10) {
    return nothing("No funnel", whyNoFunnel(indicator.kind, rows, points.length));
  }
  const outside = points.filter(isOutside);
  const place = markedPlace(points, marked);
  const { unit, decimals } = indicator;
  return figure({
    id: `funnel-${readingId(first)}`,
    headline: `${asHeadline(outsideSentence(outside.length, points.length))} around the average of ${short(average, unit, decimals)}`,
    subtitle: `${indicator.title}, every council by its denominator. ${[periodWords(first), ...place].join(". ")}`,
    alt: `A funnel plot of ${points.length} councils by their denominator, with 95% and 99.8% limits around the average. ${[outsideSentence(outside.length, points.length), ...place].join(" ")}`,
    draw: funnelDrawing(points, { average, unit, decimals, marked }),
    columns,
    rows: markedFirst(points, marked).map((point) => ({
      name: point.name,
      people: number(point.people),
      value: short(point.value, unit, decimals),
      limits: `${short(point.lower998, unit, decimals)} to ${short(point.upper998, unit, decimals)}`,
      place: placeWords(point),
    })),
    source,
    method:
      "Limits within which chance alone would leave 95% and 99.8% of councils of that size, if all had the average (Spiegelhalter, 2005). Dotted limits allow for the usual differences between councils as well.",
    notes: outsideNotes(points),
    isDemonstration: pageContext().isDemonstration,
  });
}

/**
 * "Eastwold is inside the limits.": where the marked council lies, and whether that is more than the usual differences
 * between councils; nothing where none is marked or it has no place.
 */
export function markedPlace(points: readonly FunnelPoint[], marked: string | null): string[] {
  const own = points.filter(({ area_code }) => area_code === marked);
  return own.map((point) => {
    const isUsual = isOutside(point) && point.wideLower !== null && !isFarOutside(point);
    const but = isUsual ? ", but inside the dotted limits of the usual differences between councils" : "";
    return `${point.name} is ${placeWords(point)}${but}.`;
  });
}

/** The councils that have a place in the funnel, the smallest first. */
export function funnelPoints(rows: readonly AreaRow[]): FunnelPoint[] {
  return rows
    .flatMap((row) => {
      const { value, denominator, funnel_lower_95, funnel_upper_95, funnel_lower_998, funnel_upper_998 } = row;
      if (value === null || denominator === null) return [];
      if (funnel_lower_95 === null || funnel_upper_95 === null) return [];
      if (funnel_lower_998 === null || funnel_upper_998 === null) return [];
      return [
        {
          ...{
            area_code: row.area_code,
            name: row.area_name,
            people: denominator,
            value,
            lower95: funnel_lower_95,
            upper95: funnel_upper_95,
          },
          ...{ lower998: funnel_lower_998, upper998: funnel_upper_998 },
          ...{ wideLower: row.spread_lower_998, wideUpper: row.spread_upper_998 },
        },
      ];
    })
    .sort((one, other) => one.people - other.people);
}

function isFarOutside({ value, wideLower, wideUpper }: FunnelPoint): boolean {
  return wideLower !== null && wideUpper !== null && (value < wideLower || value > wideUpper);
}

/** "above the 99.8% limit", "inside the limits". */
export function placeWords({
  value,
  lower95,
  upper95,
  lower998,
  upper998,
}: Omit<FunnelPoint, "area_code" | "name" | "people">): string {
  if (value > upper998) return "above the 99.8% limit";
  if (value < lower998) return "below the 99.8% limit";
  if (value > upper95) return "above the 95% limit";
  return value < lower95 ? "below the 95% limit" : "inside the limits";
}

/**
 * Who lies outside. Where more than one council in twenty does, the limits say little of one council: then those are named
 * that lie outside the dotted limits too.
 */
export function outsideNotes(points: readonly FunnelPoint[]): string[] {
  const outside = points.filter(isOutside);
  const note = dispersionNote(outside.length, points.length);
  const named = note === null ? outside : points.filter(isFarOutside);
  const limits = note === null ? "the 99.8% limits" : "the dotted limits";
  const names = named.map(({ name }) => name).sort();
  const who = names.length === 0 ? `No council lies outside ${limits}.` : `Outside ${limits}: ${joined(names)}.`;
  return note === null ? [who] : [note, who];
}

/** "12 of 151 councils lie outside the 99.8% limits." */
export function outsideSentence(outside: number, all: number): string {
  return `${capitalised(ofCouncils(outside, all))} ${outside === 1 ? "lies" : "lie"} outside the 99.8% limits.`;
}

/** What it means that more than one council in twenty lies outside; null where no more do. */
export function dispersionNote(outside: number, all: number): string | null {
  if (outside <= all / 20) return null;
  return "More than 5% of councils lie outside: councils differ by more than chance, so that being outside says little of one council.";
}

/** Why there is no funnel: too few councils, or nothing that chance could be worked out from. */
export function whyNoFunnel(kind: string, rows: readonly AreaRow[], points: number): string {
  if (points > 0) return "Fewer than ten councils have a numerator and a denominator.";
  if (kind === "money") return "Money is accounted for and not sampled: chance has no part in it.";
  return kind === "survey" || rows.some((row) => row.method === "published")
    ? "A survey’s figure is weighted, so that chance cannot be worked out from its numbers."
    : "Its figures have no numerator that is part of a denominator, so that chance cannot be worked out.";
}
