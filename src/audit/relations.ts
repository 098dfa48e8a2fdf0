import type { Counts } from "./counts.ts";
import { findEngland, findNarrower, findRising, findShares } from "./find-ordered.ts";
import { findParts } from "./find-parts.ts";
import { findSame } from "./find-same.ts";
import { findSums } from "./find-sums.ts";
import type { Relation } from "./relation.ts";

/** Every relation that the shown counts bear out and that touches a hidden one. Nothing is known of how they were made. */
export function findRelations(counts: Counts): Relation[] {
  return [findSame, findParts, findSums, findEngland, findShares, findNarrower, findRising].flatMap((find) =>
    find(counts),
  );
}
