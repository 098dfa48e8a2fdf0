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

/** An indicator and one that came after it, at once or in several steps. */
export interface Chain {
  readonly of: IndicatorKey;
  readonly later: IndicatorKey;
}

/** Every pair of an indicator and one of the catalogue that follows it, to the last. */
export function chainsOf(indicators: readonly Indicator[]): Chain[] {
  const next = new Map(indicators.map((indicator) => [nameOf(indicator), nextOf(indicator)]));
  const after = (key: IndicatorKey): IndicatorKey[] =>
    (next.get(nameOf(key)) ?? []).flatMap((later) => [later, ...after(later)]);
  return indicators.flatMap(({ framework, edition, code }) => {
    const of = { framework, edition, code };
    const found = new Map(after(of).map((later) => [nameOf(later), later]));
    return [...found.values()].map((later) => ({ of, later }));
  });
}

function nextOf({ successors }: Indicator): IndicatorKey[] {
  return (successors ?? []).flatMap(({ to }) => (typeof to === "string" ? [] : [to]));
}

function nameOf({ framework, edition, code }: IndicatorKey): string {
  return [framework, edition, code].join("|");
}
