import type { RenderFunction } from "@observablehq/plot";
import { svg } from "../figure/element.ts";
import { stretchesOf } from "./stretches.ts";

/**
 * Draws dots as ever, on whole pixels, and says of all of them at once which rows of the figure's table they are: "0-84 86-151".
 * A page draws thousands of dots: what each of them says is most of its weight. reports/runtime/names.ts reads the row out to
 * a reader who points at a dot, touches it, or uses the arrow keys; the drawing itself needs the attribute `data-names`.
 */
export function withRows(dots: readonly { readonly row: number }[]): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const drawn = next?.(index, scales, values, dimensions, context) ?? null;
    for (const circle of drawn?.children ?? []) {
      for (const side of ["cx", "cy"]) circle.setAttribute(side, wholePixel(circle, side));
    }
    drawn?.setAttribute("data-rows", stretchesOf([...index].map((place) => dots[place]?.row ?? -1)));
    return drawn;
  };
}

/**
 * The same of dots of one size and colour, which are one path of round points: half the weight, and one element of a page in
 * place of thousands. The runtime makes circles of them where a reader asks for one.
 */
export function asOnePath(dots: readonly { readonly row: number }[], radius: number): RenderFunction {
  const named = withRows(dots);
  return (index, scales, values, dimensions, context, next) => {
    const drawn = named(index, scales, values, dimensions, context, next);
    if (drawn === null) return null;
    const path = svg("path", {
      fill: "none",
      stroke: drawn.getAttribute("fill") ?? "",
      "stroke-opacity": drawn.getAttribute("fill-opacity") ?? "",
      "stroke-width": 2 * radius,
      "stroke-linecap": "round",
      d: [...drawn.children].map(pointOf).join(""),
    });
    drawn.replaceChildren(path);
    return drawn;
  };
}

/** SVG: a line too short to see, of which the round ends are seen. */
function pointOf(circle: Element): string {
  return `M${circle.getAttribute("cx") ?? ""} ${circle.getAttribute("cy") ?? ""}h.01`;
}

function wholePixel(circle: Element, side: string): string {
  return Math.round(Number(circle.getAttribute(side))).toFixed();
}
