import type { Certainty, Fact } from "./fact.ts";

/** The key of an indicator of the catalogue. */
export interface IndicatorKey {
  readonly framework: string;
  readonly edition: string;
  readonly code: string;
}

/** Another indicator that came before or after: one of the catalogue by its key, or one outside it in words. */
export interface Link {
  readonly to: IndicatorKey | string;
  readonly certainty: Certainty;
}

/** Measures of the list of codes of 2011-12. */
export function ascof2011Links(certainty: Certainty, ...codes: readonly string[]): Link[] {
  return codes.map((code) => ({ to: { framework: "ASCOF", edition: "2011-12", code }, certainty }));
}

/** Measures of the list of codes of 2023-24. */
export function ascof2023Links(certainty: Certainty, ...codes: readonly string[]): Link[] {
  return codes.map((code) => ({ to: { framework: "ASCOF", edition: "2023-24", code }, certainty }));
}

/** A measure of a framework that the catalogue does not hold, in words. */
export function outside({ says, certainty }: Fact): Link {
  return { to: says, certainty };
}
