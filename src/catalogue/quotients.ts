import { type Indicator, multipliers } from "./indicator.ts";
import { indicators } from "./indicators/index.ts";

/** A measure while it is a share of a whole, in percent: a new definition may have made it one. */
interface ShareSpan {
  readonly cells: readonly string[];
  readonly first: string;
  readonly last: string;
}

/** The measures of these frameworks that are shares, each with the periods in which it is one, by the cells that name it. */
export function shares(cellsOf: (indicator: Indicator) => string[], ...frameworks: readonly string[]): ShareSpan[] {
  return indicators
    .filter(({ framework }) => frameworks.includes(framework))
    .flatMap((indicator) => {
      const cells = cellsOf(indicator);
      const isAlways = [indicator, ...indicator.versions].every(isShare);
      if (isAlways) return [{ cells, first: "", last: "9999" }];
      return indicator.versions
        .filter(isShare)
        .map(({ firstPeriod, lastPeriod }) => ({ cells, first: firstPeriod, last: lastPeriod ?? "9999" }));
    });
}

function isShare({ unit, kind }: Pick<Indicator, "unit" | "kind">): boolean {
  return unit === "percent" && (kind === "proportion" || kind === "survey");
}

/** A measure while it is its numerator over its denominator, times what its unit says. */
interface QuotientSpan extends ShareSpan {
  readonly multiplier: number;
}

/**
 * The shares and crude rates of these frameworks, each with the periods in which it has its unit, by the cells that name
 * it; `cellsOf` gives null for an indicator that the return does not have.
 */
export function quotients(
  cellsOf: (indicator: Indicator) => string[] | null,
  ...frameworks: readonly string[]
): QuotientSpan[] {
  return indicators
    .filter(
      ({ framework, standardisation }) =>
        frameworks.includes(framework) && (standardisation?.says ?? "none") === "none",
    )
    .flatMap((indicator) => {
      const always = { ...indicator, firstPeriod: "", lastPeriod: null };
      const spans = indicator.versions.length === 0 ? [always] : indicator.versions;
      return spans.flatMap(({ kind, unit, firstPeriod, lastPeriod }) => {
        const multiplier = multipliers[unit];
        const isQuotient = kind === "proportion" || kind === "rate" || kind === "ratio";
        const cells = cellsOf(indicator);
        if (multiplier === null || !isQuotient || cells === null) return [];
        return [{ cells, first: firstPeriod, last: lastPeriod ?? "9999", multiplier }];
      });
    });
}
