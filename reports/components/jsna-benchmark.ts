import type { JsnaFigure } from "./jsna-row.ts";
import { type Judgement, judgement } from "./sentences/judgement.ts";

/** A shape for each judgement, so that it is never told by colour. */
const shapes: Readonly<Record<Judgement, string>> = {
  better: "▲",
  similar: "●",
  worse: "▼",
  higher: "△",
  lower: "▽",
  not_compared: "–",
};

/** How a figure stands to England by its own 95% limits; not compared where it has no value. */
export function benchmark({ value, lower_95, upper_95, england_value, polarity }: JsnaFigure): Judgement {
  return value === null ? "not_compared" : judgement(lower_95, upper_95, england_value, polarity);
}

/** "▼ worse". */
export function benchmarkWords(found: Judgement): string {
  return `${shapes[found]} ${found.replace("_", " ")}`;
}
