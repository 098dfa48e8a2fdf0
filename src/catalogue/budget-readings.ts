import type { bases, denominatorKinds, personTypes } from "./code-lists.ts";
import type { Reading } from "./reading.ts";

type Denominator = (typeof denominatorKinds)[number];

/** A reading of "eligible service users/carers" of the 30% milestone, and the counts that it adds together. */
export interface BudgetReading extends Reading {
  readonly definition: string;
  readonly personType: (typeof personTypes)[number] | "all";
  readonly basis: (typeof bases)[number];
  readonly counted: readonly Denominator[];
  readonly entersVerdict: boolean;
}

const client = { personType: "client", entersVerdict: true } as const;
const carer = { personType: "carer", entersVerdict: false } as const;
/** Clients and carers together: both must be returned, and a person who is both counts twice. */
const both = { personType: "all", entersVerdict: true } as const;

/** The readings of the 30% milestone, in the order in which it is judged. */
export const budgetReadings: readonly BudgetReading[] = [
  { ...client, definition: "adass_eligible", basis: "snapshot", counted: ["adass_eligible"] },
  {
    ...both,
    definition: "rap_community_in_year",
    basis: "in_year",
    counted: ["rap_community_in_year", "carers_in_year"],
  },
  {
    ...client,
    definition: "long_term_community_snapshot",
    basis: "snapshot",
    counted: ["long_term_community_snapshot"],
  },
  {
    ...both,
    definition: "adass_eligible_with_carers",
    basis: "snapshot",
    counted: ["adass_eligible", "carers_snapshot"],
  },
  { ...carer, definition: "carers_in_year", basis: "in_year", counted: ["carers_in_year"] },
  { ...carer, definition: "carers_snapshot", basis: "snapshot", counted: ["carers_snapshot"] },
];
