/**
 * Colours by what they mean, as CSS custom properties that reports/style gives for light, dark and print. Colour is
 * never the only sign: give a mark its own shape, dash or word as well.
 */
export const palette = {
  /** This council. */
  accent: "var(--accent)",
  /** Its comparators. */
  quiet: "var(--quiet)",
  /** This council where it is worse. */
  worse: "var(--worse)",
  /** Every other council, and England as a line. */
  other: "var(--other)",
  /** Words and axes. */
  ink: "var(--ink)",
  /** Words that say less. */
  muted: "var(--muted)",
  /** The paper, for halos round words. */
  paper: "var(--paper)",
  /** A target, always dashed. */
  target: "var(--target)",
  /** An interval of this council. */
  accentBand: "var(--accent-band)",
  /** A range of the comparators. */
  quietBand: "var(--quiet-band)",
  /** Grid lines. */
  grid: "var(--grid)",
} as const;

/** Dash patterns, by what they mean. */
export const dashes = { target: "6 4", england: "2 3", forecast: "5 3" } as const;
