/** Context for a needs assessment: National Indicators about places and their people, with levels and spreads. */

/** A context indicator, as the demonstration draws it. */
export interface ContextLevel {
  readonly code: string;
  /** National levels from 2008-09 on; null in a year in which it was not published. */
  readonly national: readonly (number | null)[];
  /** Standard deviation between councils, as a share of the level. */
  readonly spread: number;
  /** How far a more deprived council moves: -1 to 1 of the spread. */
  readonly deprivation: number;
  readonly decimals: 0 | 1 | 2;
  /** Half the width of the 95% limits of a council of 200,000 adults; none where nothing is sampled. */
  readonly margin?: number;
  /** Based on events that are few in a small place: hidden there. */
  readonly isRare?: boolean;
  /** A number of households for each 1,000 adults, published as a count. */
  readonly isCount?: boolean;
}

const survey = { margin: 2.4, decimals: 1 } as const;

/** In the order of their numbers. */
export const contextLevels: readonly ContextLevel[] = [
  { code: "NI 2", national: [58.7], spread: 0.09, deprivation: -0.5, ...survey },
  { code: "NI 3", national: [14.0], spread: 0.14, deprivation: -0.1, ...survey, margin: 1.7 },
  { code: "NI 4", national: [28.9], spread: 0.12, deprivation: 0.1, ...survey },
  { code: "NI 6", national: [23.2], spread: 0.13, deprivation: -0.5, ...survey, margin: 2.1 },
  { code: "NI 7", national: [16.2, null, 17.4], spread: 0.2, deprivation: 0.1, ...survey, margin: 4.2 },
  { code: "NI 8", national: [21.3, 21.5, 21.8], spread: 0.11, deprivation: -0.6, ...survey },
  {
    code: "NI 39",
    national: [1583, 1741, 1898],
    spread: 0.24,
    deprivation: 0.7,
    decimals: 1,
    margin: 55,
    isRare: true,
  },
  { code: "NI 119", national: [75.8], spread: 0.05, deprivation: -0.8, ...survey },
  {
    code: "NI 121",
    national: [74.8, 70.5, 67.3],
    spread: 0.17,
    deprivation: 0.8,
    decimals: 1,
    margin: 7.5,
    isRare: true,
  },
  {
    code: "NI 122",
    national: [112.4, 110.1, 108.8],
    spread: 0.09,
    deprivation: 0.7,
    decimals: 1,
    margin: 9,
    isRare: true,
  },
  { code: "NI 123", national: [813, 884, 911], spread: 0.25, deprivation: 0.5, decimals: 1, margin: 44, isRare: true },
  { code: "NI 124", national: [74.6], spread: 0.05, deprivation: -0.2, ...survey },
  // The survey of all users began in 2010-11.
  { code: "NI 127", national: [null, null, 18.7], spread: 0.025, deprivation: -0.2, decimals: 1, margin: 0.4 },
  { code: "NI 128", national: [null, null, 61.4], spread: 0.06, deprivation: -0.2, ...survey, margin: 4.4 },
  { code: "NI 134", national: [0.57], spread: 0.16, deprivation: 0.6, decimals: 2 },
  { code: "NI 137", national: [13.6], spread: 0.08, deprivation: -0.8, decimals: 1, margin: 0.7 },
  { code: "NI 138", national: [83.9], spread: 0.04, deprivation: -0.7, ...survey, margin: 3.1 },
  { code: "NI 139", national: [30.0], spread: 0.1, deprivation: 0, ...survey },
  { code: "NI 140", national: [72.4], spread: 0.07, deprivation: -0.7, ...survey },
  { code: "NI 152", national: [11.7, 12.5, 12.3], spread: 0.33, deprivation: 0.85, decimals: 1 },
  { code: "NI 156", national: [1.6], spread: 0.7, deprivation: 0.4, decimals: 0, isCount: true },
];
