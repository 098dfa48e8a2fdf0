import { groupsOf } from "./groups.ts";
import type { RelationKind } from "./relation.ts";

/** A constraint on unknown counts: their sum, each multiplied, lies between two bounds. */
export interface Row {
  readonly variables: readonly number[];
  readonly by: readonly number[];
  readonly lower: number;
  readonly upper: number;
  /** What says so, as reports name it. */
  readonly because: RelationKind | EditionReason;
}

/** What an edition of the figures tells of another. */
export type EditionReason = "shown in an earlier release";

/** Unknown whole numbers of 0 or more, and what is known of them. */
export interface System {
  /** How many unknowns there are. */
  readonly size: number;
  readonly rows: readonly Row[];
}

/** The smallest and largest value of each unknown that has not been ruled out, and the row that said so last. */
export interface Bounds {
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
  /** Places in `rows`; -1 where nothing has been ruled out. */
  readonly lowestRow: Int32Array;
  readonly highestRow: Int32Array;
}

/** Which unknowns hang together, one by one with none where no row speaks of them. Unknowns that are settled are in none. */
export function componentsOf({ size, rows }: System, isSettled: (variable: number) => boolean): number[][] {
  const together = rows.map(({ variables }) => variables.filter((variable) => !isSettled(variable)));
  return groupsOf(size, together).filter(([variable = 0]) => !isSettled(variable));
}
