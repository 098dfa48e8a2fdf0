/** Who the people with personal budgets are: each breakdown's values, how many people each has, and how uptake differs. */
import {
  type ageBands,
  type breakdowns,
  breakdownValues,
  clientGroups,
  type ethnicGroups,
  type sexes,
} from "../catalogue/code-lists.ts";
import { characterOf } from "./character.ts";
import type { Council } from "./council-register.ts";
import { supportedByAge } from "./eligible.ts";
import { streamFor } from "./random.ts";

/** A breakdown by groups of people. */
export type GroupBreakdown = Exclude<(typeof breakdowns)[number], "all">;

/** The breakdowns that a council returns beside its total. */
export const groupBreakdowns: readonly GroupBreakdown[] = [
  "client_group",
  "age_band",
  "sex",
  "ethnic_group",
  "rurality",
];

const clientGroupShare: Record<(typeof clientGroups)[number], number> = {
  physical_disability: 0.635,
  mental_health: 0.135,
  vulnerable_people: 0.065,
  learning_disability: 0.145,
  substance_misuse: 0.02,
};

/** Uptake beside that of everyone: older people and some ethnic groups are behind, disabled people ahead. */
const uptakeBesideAll = {
  client_group: {
    physical_disability: 1.1,
    mental_health: 0.6,
    vulnerable_people: 0.55,
    learning_disability: 1.6,
    substance_misuse: 0.35,
  } satisfies Record<(typeof clientGroups)[number], number>,
  age_band: { "18-64": 1.35, "65-74": 0.96, "75-84": 0.84, "85+": 0.78 } satisfies Record<
    (typeof ageBands)[number],
    number
  >,
  sex: { female: 0.97, male: 1.05 } satisfies Record<(typeof sexes)[number], number>,
  ethnic_group: { white: 1, mixed: 1.04, asian: 0.76, black: 0.84, other: 0.88, not_stated: 0.6 } satisfies Record<
    (typeof ethnicGroups)[number],
    number
  >,
  rurality: { urban: 1, rural: 0.92 },
};

function sharesOf(council: Council, breakdown: GroupBreakdown): number[] {
  const { diversity, rurality } = characterOf(council);
  switch (breakdown) {
    case "client_group":
      return clientGroups.map((group) => clientGroupShare[group]);
    case "age_band":
      return supportedByAge(council);
    case "sex":
      return [0.61, 0.39];
    case "ethnic_group":
      // Older people are less diverse than everyone, so the people supported are too.
      return [1, 0.07, 0.42, 0.36, 0.1, 0.05].map((share, i) =>
        i === 0 ? 1 - 0.7 * diversity : share * 0.7 * diversity + (i === 5 ? 0.02 : 0),
      );
    case "rurality":
      return [1 - rurality, rurality];
  }
}

/** A value of a breakdown: its share of people and its uptake, on scales that only compare values with each other. */
export interface Group {
  readonly value: string;
  readonly share: number;
  readonly uptake: number;
}

/** The groups of one breakdown in one council: national differences with a steady local turn. */
export function groupsOf(council: Council, breakdown: GroupBreakdown): Group[] {
  const stream = streamFor(council.code, breakdown);
  const shares = sharesOf(council, breakdown);
  const uptakes = Object.values(uptakeBesideAll[breakdown]);
  return breakdownValues[breakdown].map((value, i) => ({
    value,
    share: (shares[i] ?? 0) * Math.exp(0.08 * stream.normal()),
    uptake: (uptakes[i] ?? 1) * Math.exp(0.07 * stream.normal()),
  }));
}
