import { areaPath, isLondon, type MapLayout, type MapShapes, mapLayout, type Placing } from "./map-shapes.ts";
import { palette } from "./palette.ts";
import { svg } from "./svg.ts";

/** How an area is filled, and what is said where a pointer rests on it. */
export interface AreaFill {
  readonly paint: string;
  readonly words: string;
}

/** England's councils by their boundaries, each filled, with London enlarged in a box at the left. */
export function councilMap(shapes: MapShapes, fillOf: (code: string) => AreaFill, width: number): SVGSVGElement {
  const layout = mapLayout(shapes, width);
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
    ...(london === null ? [] : [...londonBox(london), ...paths(shapes.areas.filter(isLondon), london.placing)]),
  );
}

function londonBox({ box }: NonNullable<MapLayout["london"]>): SVGElement[] {
  const frame = { x: box.left, y: box.top, width: box.width, height: box.height };
  return [
    svg("rect", { ...frame, style: `fill:${palette.paper};stroke:${palette.other};stroke-width:1` }),
    svg("text", { x: box.left, y: box.top + box.height + 15, style: `fill:${palette.ink}` }, "London, enlarged"),
  ];
}
