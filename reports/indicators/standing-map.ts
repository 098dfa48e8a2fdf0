import { element, svg } from "../components/figure/element.ts";
import { palette } from "../components/figure/palette.ts";
import type { AreaRow, IndicatorName } from "../components/indicator/rows.ts";
import { readingId } from "../components/indicator/words.ts";
import { valueOrWord } from "../components/words/format.ts";
import { type AreaFill, councilMap, fillPattern, type MapClass, mapClasses } from "./map.ts";
import { drawnSize, type MapShapes, mapLayout } from "./map-shapes.ts";
import { absentWords, attribution, landWords, mapAlt, smallWords, unmappedWords } from "./map-words.ts";

/** A map that stands beside a drawing of the same figures, never alone. */
export interface StandingMap {
  readonly beside: (drawing: (width: number) => Element) => (width: number) => Element;
  readonly alt: string;
}

/** From this width in pixels the map and the dots have room side by side, with the gap that reports/style/figures.css gives. */
const wide = 620;
const gap = 24;

/** The width of the map where it has all that it needs, and the square pixels that a fill needs to be seen. */
const fullWidth = 460;
const leastSeen = 40;

/**
 * The map of the councils of a reading. A map invites to compare: of what its publisher says is not to be compared there is
 * none.
 *
 * @param shapes null where the workspace has no boundary file
 * @returns null where there is nothing to draw: no shapes, none of these councils, or nothing to be compared
 */
export function standingMap(
  shapes: MapShapes | null,
  indicator: IndicatorName,
  councils: readonly AreaRow[],
  marked: string | null = null,
): StandingMap | null {
  const [first] = councils;
  if (shapes === null || first === undefined || councils.some((row) => row.not_compared !== null)) return null;
  const drawn = shapes.areas.map(({ code }) => code);
  if (!councils.some((row) => drawn.includes(row.area_code))) return null;
  const classes = mapClasses(indicator, councils, drawn);
  const names = new Map([
    ...shapes.areas.map(({ code, name }) => [code, name] as const),
    ...councils.map((row) => [row.area_code, row.area_name] as const),
  ]);
  const nameOf = (code: string) => names.get(code) ?? code;
  const layout = mapLayout(shapes, fullWidth);
  const small = shapes.areas.filter((area) => drawnSize(area, layout) < leastSeen).map(({ code }) => nameOf(code));
  const notes = [
    drawn.some((code) => code === marked) ? `Outlined: ${nameOf(marked ?? "")}.` : null,
    ...[unmappedWords(councils, shapes), ...absentWords(classes, nameOf), smallWords(small)],
    landWords(classes),
  ].filter((note) => note !== null);
  const id = `map-${readingId(first)}`;
  const fillOf = fills(id, classes, indicator, councils, nameOf);
  const map = (width: number) =>
    element(
      "div",
      { class: "map" },
      councilMap(shapes, fillOf, width, marked),
      element("p", {}, attribution(shapes.year)),
    );
  return {
    alt: mapAlt(classes, shapes.year, notes),
    beside: (dots) => placed({ dots, map, key: () => key(id, classes), notes }),
  };
}

interface Parts {
  readonly dots: (width: number) => Element;
  readonly map: (width: number) => Element;
  readonly key: () => Element;
  readonly notes: readonly string[];
}

/** The map at the left of the dots where there is room, else under them. */
function placed({ dots, map, key, notes }: Parts): (width: number) => Element {
  return (width) => {
    const isWide = width >= wide;
    const each = isWide ? (width - gap) / 2 : width;
    return element(
      "div",
      { class: isWide ? "map-beside" : null },
      dots(each),
      key(),
      map(Math.min(fullWidth, each)),
      element("p", { class: "map-notes" }, notes.join(" ")),
    );
  };
}

function fills(
  id: string,
  classes: readonly MapClass[],
  { unit, decimals }: IndicatorName,
  councils: readonly AreaRow[],
  nameOf: (code: string) => string,
): (code: string) => AreaFill {
  const rows = new Map(councils.map((row) => [row.area_code, row]));
  const classOf = new Map(classes.flatMap((entry) => entry.codes.map((code) => [code, entry] as const)));
  return (code) => {
    const [row, found] = [rows.get(code), classOf.get(code)];
    const value = row?.value == null ? "" : `${valueOrWord(row.value, row.value_status, unit, decimals)}, `;
    return { paint: `url(#${id}-${found?.fill})`, words: `${nameOf(code)}: ${value}${found?.label}` };
  };
}

/** What each fill says, its pattern with it. */
function key(id: string, classes: readonly MapClass[]): HTMLElement {
  const lines = classes.map(({ fill, label }) => {
    const name = `${id}-${fill}`;
    const box = { x: 0.5, y: 0.5, width: 27, height: 15, fill: `url(#${name})`, stroke: palette.ink };
    const swatch = svg("svg", { width: 28, height: 16 }, svg("defs", {}, fillPattern(name, fill)), svg("rect", box));
    return element("li", {}, swatch, ` ${label}`);
  });
  return element("ul", { class: "map-key" }, ...lines);
}
