/** The National Indicators that councils return about adult social care: national levels, spread and denominators. */
import type { Council } from "./council-register.ts";
import { adultsOf, peopleAged } from "./people.ts";

/** A returned indicator, as the demonstration draws it. */
export interface NiLevel {
  readonly code: string;
  /** National level in 2008-09, 2009-10 and 2010-11, on the scale of the published value. */
  readonly national: readonly [number, number, number];
  /** Standard deviation between councils: of the log odds for a percentage, of the log for a rate. */
  readonly spread: number;
  /** How a better council moves: 1 upward, -1 downward. */
  readonly better: 1 | -1;
  /** 100 for a percentage, 100,000 for a rate. */
  readonly per: 100 | 100_000;
  /** The denominator, or nothing where only a standardised value is published. */
  readonly denominator?: (council: Council, year: number) => number;
}

/** Indicators drawn from levels. NI 130 and NI 135 are counted from the people supported instead. */
export const niLevels: readonly NiLevel[] = [
  {
    code: "NI 125",
    national: [78.2, 81.1, 82.6],
    spread: 0.3,
    better: 1,
    per: 100,
    denominator: (council, year) => 0.011 * peopleAged(council, year, 65),
  },
  {
    code: "NI 131",
    national: [12.3, 11.6, 11.1],
    spread: 0.4,
    better: -1,
    per: 100_000,
    denominator: (council, year) => adultsOf(council, year),
  },
  {
    code: "NI 132",
    national: [80.4, 82.9, 84.6],
    spread: 0.4,
    better: 1,
    per: 100,
    denominator: (council, year) => 0.013 * adultsOf(council, year),
  },
  {
    code: "NI 133",
    national: [90.1, 91.3, 91.9],
    spread: 0.4,
    better: 1,
    per: 100,
    denominator: (council, year) => 0.0072 * adultsOf(council, year),
  },
  { code: "NI 136", national: [3120, 3010, 2940], spread: 0.18, better: 1, per: 100_000 },
  {
    code: "NI 141",
    national: [70.4, 73.6, 75.8],
    spread: 0.35,
    better: 1,
    per: 100,
    denominator: (council, year) => 0.0034 * adultsOf(council, year),
  },
  {
    code: "NI 142",
    national: [98.1, 98.3, 98.3],
    spread: 0.3,
    better: 1,
    per: 100,
    denominator: (council, year) => 0.019 * adultsOf(council, year),
  },
  {
    code: "NI 145",
    national: [62.4, 65.8, 68.9],
    spread: 0.45,
    better: 1,
    per: 100,
    denominator: (council, year) => 0.0042 * peopleAged(council, year, 18, 65),
  },
  {
    code: "NI 146",
    national: [6.9, 6.6, 7.0],
    spread: 0.36,
    better: 1,
    per: 100,
    denominator: (council, year) => 0.0042 * peopleAged(council, year, 18, 65),
  },
];
