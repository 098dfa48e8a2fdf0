import { figure, nothing } from "../components/figure/figure.ts";
import { pageContext } from "../components/figure/page-context.ts";
import type { AreaRow, IndicatorName } from "../components/indicator/rows.ts";
import { periodWords, readingId } from "../components/indicator/words.ts";
import {
  placeWords,
  standingOutIsNot,
  standOutCount,
  standOutNames,
  standsOutSentence,
  timesChance,
} from "../components/sentences/stands-out.ts";
import { asHeadline, ofCouncils } from "../components/sentences/words.ts";
import { number, short } from "../components/words/format.ts";
import { type FunnelAxis, type FunnelPoint, funnelDrawing } from "./funnel-drawing.ts";
import { markedFirst } from "./marked-council.ts";

/**
 * No funnel is drawn where a larger part of the councils than this lies outside the 99.8% limits of chance alone, where 1
 * in 500 is expected: councils then differ for reasons that a funnel does not show, and its limits single nobody out
 * (Spiegelhalter, 2005, on over-dispersion).
 */
const mostBeyondChance = 0.25;

/** An indicator’s funnel: what the horizontal axis counts comes from the catalogue. */
export interface FunnelIndicator extends IndicatorName {
  /** What a figure is of, in the words of the catalogue; empty where it is not divided by anything. */
  readonly denominator_text: string;
}

/** Where councils’ figures lie around their average, and which stand out. */
export function indicatorFunnel(
  indicator: FunnelIndicator,
  rows: readonly AreaRow[],
  source: string,
  marked: string | null,
): HTMLElement {
  const points = funnelPoints(rows);
  const [first] = rows;
  const [point] = points;
  if (first === undefined || point === undefined) return nothing("No funnel", whyNoFunnel(rows));
  const out = points.filter(({ position }) => position !== "inside");
  const count = standOutCount(out.length, points.length);
  const beyond = points.filter((each) => each.isBeyondChance).length;
  if (beyond > mostBeyondChance * points.length) return tooDispersed(beyond, points, `${count} ${standOutNames(out)}`);
  const { unit, decimals } = indicator;
  const axis = axisOf(indicator, rows);
  const own = rows.filter(({ area_type, area_code }) => area_type === "council" && area_code === marked);
  const place = own.map((row) => standsOutSentence(row.area_name, row));
  return figure({
    id: `funnel-${readingId(first)}`,
    headline: `${asHeadline(count)} from the average of ${short(point.average, unit, decimals)}`,
    subtitle: `${indicator.title}, every council by ${axis.name}. ${[periodWords(first), ...place].join(". ")}`,
    alt: `A funnel plot of ${points.length} councils by ${axis.name}, with 95% and 99.8% limits around the average. ${[count, ...place].join(" ")}`,
    draw: funnelDrawing(points, { average: point.average, unit, marked, axis }),
    columns: columns(axis),
    rows: markedFirst(points, marked).map((point) => ({
      name: point.name,
      size: axis.isMargin ? short(point.size, unit, decimals) : number(point.size),
      value: short(point.value, unit, decimals),
      limits: `${short(point.lower95, unit, decimals)} to ${short(point.upper95, unit, decimals)}`,
      place: placeWords({ ...point, stands_out: null, funnel_refusal: null }),
    })),
    source,
    method: `Of councils of that size 95% are expected between the inner limits and 99.8% between the outer ones, given chance and how much councils usually differ (Spiegelhalter, 2005). Councils differ ${timesChance(point.dispersion)} as much as by chance alone (variance).`,
    notes: [standOutNames(out), standingOutIsNot],
    isDemonstration: pageContext().isDemonstration,
  });
}

function columns(axis: FunnelAxis) {
  return [
    { key: "name", label: "Council" },
    { key: "size", label: axis.title, isNumber: true },
    { key: "value", label: "Figure", isNumber: true },
    { key: "limits", label: "95% limits", isNumber: true },
    { key: "place", label: "Where it lies" },
  ];
}

/** In place of a funnel whose limits would leave out too many. */
function tooDispersed(beyond: number, points: readonly FunnelPoint[], who: string): HTMLElement {
  return nothing(
    `No funnel: ${ofCouncils(beyond, points.length)} lie outside the 99.8% limits of chance`,
    `Chance alone would put about 1 in 500 there: councils differ for other reasons than their size, and such limits single nobody out (Spiegelhalter, 2005). Within limits that allow for those differences, ${who.slice(0, 1).toLowerCase()}${who.slice(1)}`,
  );
}

/** The councils that have limits, the least certain first: the smallest, or those of the widest margin. */
export function funnelPoints(rows: readonly AreaRow[]): FunnelPoint[] {
  return rows
    .flatMap((row): FunnelPoint[] => {
      const { value, position, average, dispersion } = row;
      const size = isMargin(row) ? margin(row) : row.denominator;
      const { limit_lower_95: lower95, limit_upper_95: upper95 } = row;
      const { limit_lower_998: lower998, limit_upper_998: upper998 } = row;
      if (value === null || size === null || average === null || dispersion === null || position === null) return [];
      if (lower95 === null || upper95 === null || lower998 === null || upper998 === null) return [];
      return [
        {
          area_code: row.area_code,
          name: row.area_name,
          size,
          value,
          lower95,
          upper95,
          lower998,
          upper998,
          position,
          isBeyondChance: row.is_beyond_chance === true,
          average,
          dispersion,
        },
      ];
    })
    .sort((a, b) => (rows.some(isMargin) ? b.size - a.size : a.size - b.size));
}

/** Whether a figure’s limits rest on its published margin of error and not on how many people it is of. */
function isMargin({ method }: AreaRow): boolean {
  return method === "published";
}

function margin({ lower_95, upper_95 }: AreaRow): number | null {
  return lower_95 === null || upper_95 === null ? null : (upper_95 - lower_95) / 2;
}

function axisOf({ denominator_text }: FunnelIndicator, rows: readonly AreaRow[]): FunnelAxis {
  if (rows.some(isMargin))
    return { title: "Margin of error, smaller to the right", name: "margin of error", isMargin: true };
  const isSaid = denominator_text !== "" && denominator_text !== "not known here";
  const title = isSaid ? denominator_text : "Number that the figure is of";
  return { title, name: "size", isMargin: false };
}

/** Why there is no funnel: the reason that most councils have. */
export function whyNoFunnel(rows: readonly AreaRow[]): string {
  const reasons = rows.flatMap(({ area_type, value, funnel_refusal }) =>
    area_type === "council" && value !== null && funnel_refusal !== null ? [funnel_refusal] : [],
  );
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  if (most === undefined)
    return "No limits can be made: its figures are counts or sums of money, not compared by chance.";
  return `No limits can be made: ${most[0]}.`;
}
