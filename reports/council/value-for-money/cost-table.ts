import { element, svg } from "../../components/figure/element.ts";
import { type AreaFigureKey, explainedLink } from "../../components/figure/key.ts";
import { dashes, palette } from "../../components/figure/palette.ts";
import { placeOf } from "../../components/sentences/comparison.ts";
import { money, number } from "../../components/words/format.ts";
import { type CostStrip, fences, rowDecimals } from "./cost-strips.ts";

/** What the table says beyond its strips. */
export interface CostTableOptions {
  /** The name of the council, over its column. */
  readonly council: string;
  readonly caption: string;
  /** The figure that a row’s value is, to link it to where it comes from. */
  readonly keyOf: (strip: CostStrip) => AreaFigureKey;
  /** How a service’s cost moved in real terms, in words, by the service; empty where years are not known. */
  readonly changes: ReadonlyMap<string, string>;
}

/** A column: what it is called, its cell, and the number that it is sorted by, null last. */
interface CostColumn {
  readonly key: string;
  readonly label: string;
  readonly cell: (strip: CostStrip) => Node | string;
  readonly by: (strip: CostStrip) => number | string | null;
}

/** By how much this council’s cost is above or below the median of its comparators, percent; null without either. */
function differenceOf({ own, median, isChecked }: CostStrip): number | null {
  return own === null || median === null || median === 0 || isChecked ? null : 100 * (own / median - 1);
}

/** "+24%", "check" where the council’s own cost is probably an error of return, "none" where there is nothing to compare. */
export function differenceWords(strip: CostStrip): string {
  if (strip.isChecked) return "check";
  const difference = differenceOf(strip);
  if (difference === null) return "none";
  const size = number(Math.abs(difference), 0);
  return size === "0" ? "0%" : `${difference > 0 ? "+" : "−"}${size}%`;
}

/** "12th highest of 16": this council among its comparators, those that are probably errors of return left out. */
export function costPlace({ own, isChecked, dots }: CostStrip): string {
  if (own === null || isChecked) return "none";
  const values = dots.filter(({ role, isFar }) => role === "comparator" && !isFar).map(({ value }) => value);
  if (values.length === 0) return "none";
  const rank = 1 + values.filter((value) => value > own).length;
  const tied_count = values.filter((value) => value === own).length;
  return `${placeOf({ rank, n: values.length, tied_count }, "none")} of ${values.length + 1}`;
}

function columnsOf({ council, keyOf, changes }: CostTableOptions): CostColumn[] {
  const pounds = (value: number | null, strip: CostStrip) =>
    value === null ? "not available" : money(value, rowDecimals(strip));
  const change: CostColumn = {
    key: "change",
    label: "Change in real terms",
    cell: ({ service }) => changes.get(service) ?? "none",
    by: ({ service }) => Number.parseFloat(changes.get(service)?.replace("−", "-") ?? "") || null,
  };
  return [
    { key: "service", label: "Service", cell: ({ title }) => title, by: ({ title }) => title },
    {
      key: "own",
      label: council,
      cell: (strip) =>
        element("b", {}, strip.own === null ? strip.word : explainedLink(pounds(strip.own, strip), keyOf(strip))),
      by: ({ own }) => own,
    },
    {
      key: "median",
      label: "Comparators’ median",
      cell: (strip) => pounds(strip.median, strip),
      by: ({ median }) => median,
    },
    { key: "difference", label: "Difference", cell: differenceWords, by: differenceOf },
    { key: "rank", label: "Rank", cell: costPlace, by: (strip) => Number.parseInt(costPlace(strip), 10) || null },
    ...(changes.size === 0 ? [] : [change]),
  ];
}

/** The services from the dearest beside the comparators’ median to the cheapest; those to check and those without a value last. */
export function inOrder(strips: readonly CostStrip[]): CostStrip[] {
  const placeOf = (strip: CostStrip) => differenceOf(strip) ?? Number.NEGATIVE_INFINITY;
  return strips.toSorted((a, b) => placeOf(b) - placeOf(a));
}

/**
 * Unit costs as one table, a row for each service: the council, the median of its comparators, the difference, its rank, how it
 * moved, and all councils as a strip. reports/runtime/sort.ts sorts it by a column; without script it is in the order of
 * the difference. On a telephone each row is a block, its cells named.
 */
export function costTable(strips: readonly CostStrip[], options: CostTableOptions): HTMLElement {
  const columns = columnsOf(options);
  const heads = columns.map(({ key, label }) =>
    element("th", { scope: "col", class: key }, element("button", { type: "button", "data-sort": true }, label)),
  );
  const rows = inOrder(strips).map((strip) =>
    element(
      "tr",
      {},
      ...columns.map(({ key, label, cell, by }) => {
        const attributes = { class: key, "data-label": label, "data-by": by(strip) };
        return key === "service"
          ? element("th", { ...attributes, scope: "row" }, cell(strip))
          : element("td", attributes, cell(strip));
      }),
      element("td", { class: "strip" }, costStrip(strip), element("span", { class: "second" }, spanWords(strip))),
    ),
  );
  return element(
    "table",
    { class: "costs" },
    element("caption", {}, options.caption),
    element("thead", {}, element("tr", {}, ...heads, element("th", { scope: "col", class: "strip" }, "All councils"))),
    element("tbody", {}, ...rows),
  );
}

/** "£12 to £30, 2 beyond": what the strip reaches from and to, and how many councils it leaves out. */
export function spanWords(strip: CostStrip): string {
  const { low, high, beyond } = fences(strip);
  const decimals = rowDecimals(strip);
  return `${money(low, decimals)} to ${money(high, decimals)}${beyond === 0 ? "" : `, ${beyond} beyond`}`;
}

const width = 160;
const height = 28;
const middle = height / 2;
const room = 9;

/** The councils’ middle half as a box, each comparator as a dot, their median as a line, and this council as a diamond; cut at the inner fences. */
function costStrip(strip: CostStrip): SVGSVGElement {
  const { low, high, lowerQuartile, upperQuartile } = fences(strip);
  const place = (value: number) => {
    const share = high > low ? (value - low) / (high - low) : 0.5;
    return Math.round(10 * (room + Math.max(0, Math.min(1, share)) * (width - 2 * room))) / 10;
  };
  const inside = strip.dots.filter(({ role, value }) => role === "comparator" && value >= low && value <= high);
  const [from, to] = [place(lowerQuartile), place(upperQuartile)];
  return svg(
    "svg",
    { class: "cost-strip", width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" },
    svg("rect", { x: room, y: middle - 2, width: width - 2 * room, height: 4, fill: palette.quietBand }),
    svg("rect", { x: from, y: middle - 7, width: Math.max(1, to - from), height: 14, fill: palette.quietBand }),
    ...inside.map(({ value }) => svg("circle", { cx: place(value), cy: middle, r: 2.5, fill: palette.quiet })),
    ...(strip.median === null ? [] : [medianLine(place(strip.median))]),
    ...(strip.own === null ? [] : [ownShape(strip.own, low, high, place)]),
  );
}

function medianLine(x: number): SVGElement {
  return svg("path", {
    d: `M${x},3V${height - 3}`,
    stroke: palette.ink,
    "stroke-width": 1.5,
    "stroke-dasharray": dashes.england,
  });
}

/** A diamond; beyond the fence a triangle that points out of the strip. */
function ownShape(own: number, low: number, high: number, place: (value: number) => number): SVGElement {
  const shapes = { inside: "M0,-7L6,0L0,7L-6,0Z", above: "M-5,-6L6,0L-5,6Z", below: "M5,-6L-6,0L5,6Z" };
  const d = own > high ? shapes.above : own < low ? shapes.below : shapes.inside;
  return svg("path", {
    d,
    transform: `translate(${place(own)},${middle})`,
    fill: palette.accent,
    stroke: palette.paper,
  });
}
