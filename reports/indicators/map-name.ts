import { svg } from "../components/figure/element.ts";
import { palette } from "../components/figure/palette.ts";
import { type MapArea, type Placing, placesOf } from "./map-shapes.ts";

/** The name of the marked council above its area, within the frame of a map of so many pixels. */
export function nameOn(area: MapArea, { scale, left, top }: Placing, width: number): SVGElement {
  const places = area.rings.flatMap(placesOf);
  const [across, down] = [places.map(([x]) => left + x * scale), places.map(([, y]) => top + y * scale)];
  const middle = (Math.min(...across) + Math.max(...across)) / 2;
  const anchor = middle < width / 3 ? "start" : middle > (2 * width) / 3 ? "end" : "middle";
  const place = { x: middle.toFixed(1), y: Math.max(14, Math.min(...down) - 5).toFixed(1), "text-anchor": anchor };
  const halo = { stroke: palette.paper, "stroke-width": 4, "paint-order": "stroke", "stroke-linejoin": "round" };
  return svg("text", { ...place, ...halo, "font-weight": "bold", fill: palette.accent }, area.name);
}
