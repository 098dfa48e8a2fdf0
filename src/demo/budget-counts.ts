/** The counts of one row of the personal budgets return, and how a total's counts are shared among groups. */
import { apportion } from "./apportion.ts";
import type { Group } from "./budget-groups.ts";
import type { Council } from "./council-register.ts";
import type { Quarter } from "./periods.ts";
import { streamFor } from "./random.ts";

/** Counts of one row. The four ways of holding a personal budget add up to `held`. */
export interface Counts {
  readonly people: number;
  readonly held: number;
  readonly direct: number;
  readonly managed: number;
  readonly thirdParty: number;
  readonly mixed: number;
}

/** How the people of a council hold their personal budgets: at first as direct payments, later more often managed. */
export function clientCounts(council: Council, quarter: Quarter, people: number, held: number): Counts {
  const stream = streamFor(council.code, "ways to hold");
  const ways = [
    (0.62 - 0.02 * quarter.index) * Math.exp(0.25 * stream.normal()),
    (0.26 + 0.02 * quarter.index) * Math.exp(0.25 * stream.normal()),
    0.05 * Math.exp(0.5 * stream.normal()),
    0.06 * Math.exp(0.5 * stream.normal()),
  ];
  return countsOf(people, held, ways);
}

/** How carers hold theirs: nearly always as a direct payment. */
export function carerCounts(council: Council, people: number, held: number): Counts {
  const direct = streamFor(council.code, "carers' ways to hold").between(0.75, 0.93);
  return countsOf(people, held, [direct, 0.95 - direct, 0.03, 0.02]);
}

function countsOf(people: number, held: number, ways: readonly number[]): Counts {
  const [direct = 0, managed = 0, thirdParty = 0, mixed = 0] = apportion(held, ways);
  return { people, held, direct, managed, thirdParty, mixed };
}

/** Shares a total's counts among groups, so that every count's parts add up to it and no part is impossible. */
export function shareOut(total: Counts, groups: readonly Group[]): Counts[] {
  const people = apportion(total.people, shares(groups));
  const held = apportion(
    total.held,
    groups.map((group, i) => (people[i] ?? 0) * group.uptake),
    people,
  );
  const direct = apportion(
    total.direct,
    held.map((count, i) => count * (groups[i]?.uptake ?? 1)),
    held,
  );
  const notDirect = held.map((count, i) => count - (direct[i] ?? 0));
  const thirdParty = apportion(total.thirdParty, notDirect, notDirect);
  const rest = notDirect.map((count, i) => count - (thirdParty[i] ?? 0));
  const mixed = apportion(total.mixed, rest, rest);
  return groups.map((_, i) => ({
    people: people[i] ?? 0,
    held: held[i] ?? 0,
    direct: direct[i] ?? 0,
    thirdParty: thirdParty[i] ?? 0,
    mixed: mixed[i] ?? 0,
    managed: (rest[i] ?? 0) - (mixed[i] ?? 0),
  }));
}

function shares(groups: readonly Group[]): number[] {
  return groups.map((group) => group.share);
}
