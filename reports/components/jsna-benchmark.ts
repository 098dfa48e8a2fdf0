import type { JsnaFigure } from "./jsna-row.ts";
import { type Judgement, judgement } from "./sentences/judgement.ts";

/** How a figure stands to England by its own 95% limits; not compared where it has no value. */
export function benchmark({ value, lower_95, upper_95, england_value, polarity }: JsnaFigure): Judgement {
  return value === null ? "not_compared" : judgement(lower_95, upper_95, england_value, polarity);
}
