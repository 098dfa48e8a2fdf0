import type { RenderFunction } from "@observablehq/plot";
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
      for (const side of ["cx", "cy"])
        circle.setAttribute(side, Math.round(Number(circle.getAttribute(side))).toFixed());
    }
    drawn?.setAttribute("data-rows", stretchesOf([...index].map((place) => dots[place]?.row ?? -1)));
    return drawn;
  };
}
