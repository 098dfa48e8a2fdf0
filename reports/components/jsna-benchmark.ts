import type { JsnaFigure } from "./jsna-row.ts";
import { type Judgement, judgement } from "./sentences/judgement.ts";

/** How a figure stands to England by its own 95% limits; not compared without a value, or where its publisher says so. */
export function benchmark({ value, lower_95, upper_95, england_value, refusal, polarity }: JsnaFigure): Judgement {
  return value === null || refusal !== null ? "not_compared" : judgement(lower_95, upper_95, england_value, polarity);
}
