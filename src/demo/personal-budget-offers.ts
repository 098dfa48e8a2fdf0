/** Offers of personal budgets: of the people newly eligible and of those reviewed in a quarter, how many had an offer. */
import { personTypes } from "../catalogue/code-lists.ts";
import { characterOf } from "./character.ts";
import type { Council } from "./council-register.ts";
import { supportedIn } from "./eligible.ts";
import { type DemonstrationFile, fileOf } from "./file.ts";
import { councilsIn, inFileName, type Quarter, quarters } from "./periods.ts";
import { streamFor } from "./random.ts";
import { stories } from "./stories.ts";

const columns = [
  "council_code",
  "period",
  "person_type",
  "new_eligible_count",
  "new_offered_count",
  "reviewed_count",
  "review_offered_count",
] as const;

/** A kind of offer: shares nationally from 2009-10 Q1 to 2010-11 Q4, and how many councils offer to everyone from when. */
interface OfferLevel {
  readonly national: readonly number[];
  /** Shares of councils, added up, and the number of the quarter from which they offer to everyone. */
  readonly everyoneFrom: readonly (readonly [upToShare: number, quarterIndex: number])[];
}

const offerLevels = {
  new: {
    national: [0.32, 0.41, 0.51, 0.62, 0.75, 0.86, 0.94, 0.97],
    everyoneFrom: [
      [0.15, 9],
      [0.33, 10],
    ],
  },
  review: {
    national: [0.14, 0.2, 0.27, 0.36, 0.48, 0.61, 0.74, 0.83],
    everyoneFrom: [
      [0.06, 9],
      [0.14, 11],
    ],
  },
} as const satisfies Record<string, OfferLevel>;

/** Flows in a quarter as shares of the people supported: new people, and people reviewed. */
const flows = {
  client: { people: "eligible", fresh: 0.062, reviewed: 0.17 },
  carer: { people: "carers", fresh: 0.07, reviewed: 0.11 },
} as const;

function isCollected(quarter: Quarter): boolean {
  return quarter.year.startsIn >= 2009;
}

/** The share a council offers to: everyone, from a quarter of its own, or falling short by a measure of its own. */
function offeredShare(council: Council, quarter: Quarter, kind: keyof typeof offerLevels): number {
  const stream = streamFor(council.code, `offers to ${kind}`);
  const { national, everyoneFrom } = offerLevels[kind];
  const place = stream.even();
  const from = everyoneFrom.find(([upToShare]) => place < upToShare)?.[1];
  if (from !== undefined && quarter.index >= from) return 1;
  const shortfall = Math.exp(0.4 * stream.normal() - 0.15 * characterOf(council).performance);
  return 0.985 * (1 - (1 - (national[quarter.index - 4] ?? 0)) ** (1 / shortfall));
}

function rowsOf(council: Council, quarter: Quarter) {
  return personTypes.map((person) => {
    const flow = flows[person];
    const stream = streamFor(council.code, `offers ${person} ${quarter.name}`);
    const people = supportedIn(council, { ...quarter, number: 4 })[flow.people];
    const fresh = Math.round(people * flow.fresh * Math.exp(0.08 * stream.normal()));
    const reviewed = Math.round(people * flow.reviewed * Math.exp(0.08 * stream.normal()));
    return {
      council_code: council.code,
      period: quarter.name,
      person_type: person,
      new_eligible_count: fresh,
      new_offered_count: Math.round(fresh * offeredShare(council, quarter, "new")),
      reviewed_count: reviewed,
      review_offered_count: Math.round(reviewed * offeredShare(council, quarter, "review")),
    };
  });
}

function quarterFile(quarter: Quarter): DemonstrationFile {
  const reporting = councilsIn(quarter.year).filter((council) => council.code !== stories.didNotReport.code);
  const rows = reporting.flatMap((council) => rowsOf(council, quarter));
  return fileOf(quarter.received, `personal-budget-offers-${inFileName(quarter.name)}`, columns, rows);
}

/** A file a quarter from April 2009. */
export function personalBudgetOfferFiles(): DemonstrationFile[] {
  return quarters.filter(isCollected).map(quarterFile);
}
