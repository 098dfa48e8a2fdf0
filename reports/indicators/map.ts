import { palette } from "../components/figure/palette.ts";
import { svg } from "../components/figure/svg.ts";
import { areaPath, isLondon, type MapLayout, type MapShapes, mapLayout, type Placing } from "./map-shapes.ts";

/** How an area is filled, and what is said where a pointer rests on it. */
export interface AreaFill {
  readonly paint: string;
  readonly words: string;
}

/** A marked council is outlined in the colour that it has in every drawing. */
const outlineStyle = `fill:none;stroke:${palette.accent};stroke-width:3;stroke-linejoin:round`;

/** England's councils by their boundaries, each filled, the marked one outlined, with London enlarged in a box at the left. */
export function councilMap(
  shapes: MapShapes,
  fillOf: (code: string) => AreaFill,
  width: number,
  marked: string | null = null,
): SVGSVGElement {
  const layout = mapLayout(shapes, width);
  // Drawn over its neighbours, whose outlines would cover half of its own.
  const outline = (areas: MapShapes["areas"], placing: Placing) =>
    areas
      .filter(({ code }) => code === marked)
      .map((area) => svg("path", { d: areaPath(area, placing), class: "marked-area", style: outlineStyle }));
  const paths = (areas: MapShapes["areas"], placing: Placing) =>
    areas.map((area) => {
      const { paint, words } = fillOf(area.code);
      const style = `fill:${paint};stroke:${palette.other};stroke-width:0.7;stroke-linejoin:round;fill-rule:evenodd`;
      return svg("path", { d: areaPath(area, placing), style }, svg("title", {}, words));
    });
  const { london } = layout;
  return svg(
    "svg",
    { width, height: layout.height, viewBox: `0 0 ${width} ${layout.height}`, style: "font-size:12px" },
    ...paths(shapes.areas, layout.england),
    ...outline(shapes.areas, layout.england),
    ...(london === null ? [] : [...londonBox(london), ...paths(shapes.areas.filter(isLondon), london.placing)]),
    ...(london === null ? [] : outline(shapes.areas.filter(isLondon), london.placing)),
  );
}

function londonBox({ box }: NonNullable<MapLayout["london"]>): SVGElement[] {
  const frame = { x: box.left, y: box.top, width: box.width, height: box.height };
  return [
    svg("rect", { ...frame, style: `fill:${palette.paper};stroke:${palette.other};stroke-width:1` }),
    svg("text", { x: box.left, y: box.top + box.height + 15, style: `fill:${palette.ink}` }, "London, enlarged"),
  ];
}
