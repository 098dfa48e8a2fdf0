import type { Certainty } from "./fact.ts";
import type { Indicator } from "./indicator.ts";
import type { IndicatorKey, Link } from "./link.ts";

/** One step between two indicators, as seen from one of them. */
export interface Step {
  readonly of: IndicatorKey;
  /** Where the other one stands: before this one, or after it. */
  readonly direction: "before" | "after";
  /** By its key where the catalogue holds it, else in words. */
  readonly other: IndicatorKey | string;
  readonly certainty: Certainty;
}

/** Every step between indicators. A successor is said once, by the one before: from the other side it is a predecessor. */
export function stepsOf(indicators: readonly Indicator[]): Step[] {
  return indicators.flatMap((indicator) => {
    const { framework, edition, code, successors, earlier } = indicator;
    const of = { framework, edition, code };
    return [
      ...earlier.map((link) => step(of, "before", link)),
      ...(successors ?? []).flatMap((link) => both(of, link)),
    ];
  });
}

function both(of: IndicatorKey, link: Link): Step[] {
  const after = step(of, "after", link);
  if (typeof link.to === "string") return [after];
  return [after, { of: link.to, direction: "before", other: of, certainty: link.certainty }];
}

function step(of: IndicatorKey, direction: Step["direction"], { to, certainty }: Link): Step {
  return { of, direction, other: to, certainty };
}
