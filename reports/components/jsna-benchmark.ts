import type { JsnaFigure } from "./jsna-row.ts";

/** How a figure stands to England. `not compared`: no value, no interval, or no figure of England. */
export type Benchmark = "better" | "similar" | "worse" | "higher" | "lower" | "not compared";

/** A shape for each judgement, so that it is never told by colour. */
export const benchmarkShapes: Readonly<Record<Benchmark, string>> = {
  better: "▲",
  similar: "●",
  worse: "▼",
  higher: "△",
  lower: "▽",
  "not compared": "–",
};

/**
 * Whether the council’s 95% interval lies wholly on one side of England’s value, in words of the indicator's polarity;
 * where an indicator has none, "higher" and "lower". England’s own interval is not used (after Fingertips).
 */
export function benchmark(figure: JsnaFigure): Benchmark {
  const { value, lower_95: lower, upper_95: upper, england_value: england, polarity } = figure;
  if (value === null || lower === null || upper === null || england === null) return "not compared";
  if (lower <= england && england <= upper) return "similar";
  const isHigher = lower > england;
  if (polarity !== "high" && polarity !== "low") return isHigher ? "higher" : "lower";
  return isHigher === (polarity === "high") ? "better" : "worse";
}

/** "▼ worse". */
export function benchmarkWords(found: Benchmark): string {
  return `${benchmarkShapes[found]} ${found}`;
}
