import { svg } from "../components/figure/element.ts";
import { palette } from "../components/figure/palette.ts";
import type { AreaRow, IndicatorName } from "../components/indicator/rows.ts";
import { standing } from "../components/sentences/judgement.ts";
import { short, statusWords } from "../components/words/format.ts";
import { periodPhrase } from "../components/words/periods.ts";
import { nameOn } from "./map-name.ts";
import { areaPath, isLondon, type MapLayout, type MapShapes, mapLayout, type Placing } from "./map-shapes.ts";

/** Areas of a map that are filled alike, and what that says. */
export interface MapClass {
  readonly fill: FillName;
  readonly label: string;
  readonly codes: readonly string[];
  /** Whether its areas have a figure. */
  readonly hasFigure: boolean;
}

const judged = ["better", "higher", "similar", "lower", "worse"] as const;

const fifths = [
  ["fifth1", "lowest fifth"],
  ["fifth2", "second fifth"],
  ["fifth3", "middle fifth"],
  ["fifth4", "fourth fifth"],
  ["fifth5", "highest fifth"],
] as const;

/**
 * The classes of a map, those alone that have an area: beside England by the same judgement as everywhere; where no
 * council can be judged, fifths of councils by their figures where there are five; then each reason for having no figure; then areas that the
 * indicator has no row of.
 *
 * @param rows councils alone
 * @param codes the areas that are drawn
 */
export function mapClasses(indicator: IndicatorName, rows: readonly AreaRow[], codes: readonly string[]): MapClass[] {
  const shown = rows.filter((row) => row.value !== null);
  const isJudged = shown.some((row) => judged.some((verdict) => verdict === row.verdict));
  const known = new Set(rows.map((row) => row.area_code));
  const [first] = rows;
  const when = first === undefined ? "" : ` ${periodPhrase(first.period, first.basis)}`;
  const classes = [
    ...(isJudged
      ? judgedClasses(shown)
      : shown.length < fifths.length
        ? [unparted(shown)]
        : fifthClasses(shown, indicator)),
    ...absentClasses(rows.filter((row) => row.value === null)),
    {
      fill: "none" as const,
      label: `no figure${when}`,
      hasFigure: false,
      codes: codes.filter((code) => !known.has(code)),
    },
  ];
  return classes.filter((entry) => entry.codes.length > 0);
}

function judgedClasses(shown: readonly AreaRow[]): MapClass[] {
  const sides = judged.map((verdict) => ({
    fill: verdict,
    label: `${standing[verdict]} England`,
    hasFigure: true,
    codes: codesOf(shown.filter((row) => row.verdict === verdict)),
  }));
  const others = shown.filter((row) => !judged.some((verdict) => verdict === row.verdict));
  return [
    ...sides,
    { fill: "not_compared", label: `${standing.not_compared} England`, codes: codesOf(others), hasFigure: true },
  ];
}

/** Fewer than five figures make no fifths. */
function unparted(shown: readonly AreaRow[]): MapClass {
  return { fill: "fifth3", label: "a figure; too few for fifths", codes: codesOf(shown), hasFigure: true };
}

/** Equal figures are in one fifth, so that the fifths may differ in size. */
function fifthClasses(shown: readonly AreaRow[], { unit, decimals }: IndicatorName): MapClass[] {
  const figures = shown.flatMap(({ area_code, value }) => (value === null ? [] : [{ area_code, value }]));
  const values = figures.map(({ value }) => value).toSorted((a, b) => a - b);
  return fifths.map(([fill, name], place) => {
    const own = figures.filter(
      ({ value }) => Math.floor((fifths.length * values.indexOf(value)) / values.length) === place,
    );
    const inside = own.map(({ value }) => value);
    const [low, high] = [Math.min(...inside), Math.max(...inside)];
    const range = `${short(low, unit, decimals)} to ${short(high, unit, decimals)}`;
    return { fill, label: `${name}: ${range}`, codes: own.map((row) => row.area_code), hasFigure: true };
  });
}

function absentClasses(rows: readonly AreaRow[]): MapClass[] {
  const statuses = [...new Set(rows.map((row) => row.value_status))].toSorted();
  return statuses.map((status) => ({
    fill: fillOfStatus(status),
    label: statusWords(status),
    hasFigure: false,
    codes: codesOf(rows.filter((row) => row.value_status === status)),
  }));
}

function codesOf(rows: readonly AreaRow[]): string[] {
  return rows.map((row) => row.area_code);
}

/** A way to fill an area that is known without its colour: stripes over a ground. */
interface Fill {
  readonly ground: string;
  /** Degrees by which upright stripes are turned. */
  readonly turn: number;
  readonly colour: string;
  /** The part of the ground that the stripes cover, of 0 to 1. */
  readonly share: number;
  /** Whether the stripes are broken into dots. */
  readonly isDotted?: boolean;
}

const plain = { turn: 0, colour: palette.ink, share: 0 };
const lines = { ground: palette.paper, colour: palette.ink };

/** Every fill of a map. Fifths grow darker from few thin stripes to none left between them, also in grey. */
export const mapFills = {
  better: { ...plain, ground: palette.accent },
  similar: { ...plain, ground: palette.quietBand },
  worse: { ground: palette.paper, turn: 45, colour: palette.worse, share: 0.5 },
  higher: { ...plain, ground: palette.accent },
  lower: { ground: palette.paper, turn: -45, colour: palette.accent, share: 0.4 },
  not_compared: { ...lines, turn: 45, share: 0.25, isDotted: true },
  fifth1: { ground: palette.paper, turn: 45, colour: palette.accent, share: 0.12 },
  fifth2: { ground: palette.paper, turn: 45, colour: palette.accent, share: 0.3 },
  fifth3: { ground: palette.paper, turn: 45, colour: palette.accent, share: 0.5 },
  fifth4: { ground: palette.paper, turn: 45, colour: palette.accent, share: 0.72 },
  fifth5: { ...plain, ground: palette.accent },
  suppressed: { ...lines, turn: 0, share: 0.3, isDotted: true },
  missing: { ...lines, turn: 90, share: 0.12 },
  not_collected: { ...lines, turn: 0, share: 0.12 },
  not_applicable: { ...lines, ground: palette.grid, turn: 90, share: 0.25 },
  withheld: { ...lines, ground: palette.grid, turn: 0, share: 0.25 },
  none: { ...plain, ground: palette.paper },
} as const satisfies Record<string, Fill>;

export type FillName = keyof typeof mapFills;

/** The name of a value that has a fill; that of none for a reason that is not known. */
export function fillOfStatus(status: string): FillName {
  return isFill(status) ? status : "none";
}

function isFill(name: string): name is FillName {
  return Object.hasOwn(mapFills, name);
}

/** The side of the square that a pattern repeats, in pixels. */
const side = 6;

/** The pattern of a fill, under an id of its own within the page. */
export function fillPattern(id: string, name: FillName): SVGPatternElement {
  const fill: Fill = mapFills[name];
  const stripe = { x: 0, y: 0, width: side * fill.share, height: fill.isDotted ? side * fill.share : side };
  return svg(
    "pattern",
    { id, width: side, height: side, patternUnits: "userSpaceOnUse", patternTransform: `rotate(${fill.turn})` },
    svg("rect", { width: side, height: side, fill: fill.ground }),
    svg("rect", { ...stripe, fill: fill.colour }),
  );
}

/** How an area is filled, and what is said where a pointer rests on it. */
export interface AreaFill {
  readonly paint: string;
  readonly words: string;
}

/** A marked council is outlined in the colour that it has in every drawing. */
const outline = {
  class: "marked-area",
  fill: "none",
  stroke: palette.accent,
  "stroke-width": 3,
  "stroke-linejoin": "round",
};

/** Neighbours are parted by a thin line; a hole in an area, where another council is, is not filled. */
const border = {
  stroke: palette.other,
  "stroke-width": 0.7,
  "stroke-linejoin": "round",
  "fill-rule": "evenodd",
};

/** England's councils by their boundaries, each filled, the marked one outlined, with London enlarged in a box at the left. */
export function councilMap(
  shapes: MapShapes,
  fillOf: (code: string) => AreaFill,
  width: number,
  marked: string | null = null,
): SVGSVGElement {
  const layout = mapLayout(shapes, width);
  // Drawn over its neighbours, whose outlines would cover half of its own.
  const outlines = (areas: MapShapes["areas"], placing: Placing) =>
    areas.filter(({ code }) => code === marked).map((area) => svg("path", { d: areaPath(area, placing), ...outline }));
  const paths = (areas: MapShapes["areas"], placing: Placing) =>
    areas.map((area) => {
      const { paint, words } = fillOf(area.code);
      return svg("path", { d: areaPath(area, placing), fill: paint, ...border }, svg("title", {}, words));
    });
  const { london } = layout;
  return svg(
    "svg",
    { width, height: layout.height, viewBox: `0 0 ${width} ${layout.height}` },
    ...paths(shapes.areas, layout.england),
    ...outlines(shapes.areas, layout.england),
    ...(london === null ? [] : [...londonBox(london), ...paths(shapes.areas.filter(isLondon), london.placing)]),
    ...(london === null ? [] : outlines(shapes.areas.filter(isLondon), london.placing)),
    ...shapes.areas
      .filter(({ code }) => code === marked)
      .map((area) => nameOn(area, london !== null && isLondon(area) ? london.placing : layout.england, width)),
  );
}

function londonBox({ box }: NonNullable<MapLayout["london"]>): SVGElement[] {
  const frame = { x: box.left, y: box.top, width: box.width, height: box.height };
  return [
    svg("rect", { ...frame, fill: palette.paper, stroke: palette.other, "stroke-width": 1 }),
    svg("text", { x: box.left, y: box.top + box.height + 15, fill: palette.ink }, "London, enlarged"),
  ];
}
