import type { Counts, Quantity } from "./counts.ts";
import { type Relation, Tally } from "./relation.ts";

/** Values that two counts must have in common, to be more than two that are nearly always 0. */
const fewestValues = 5;

/** Counts that are the same wherever both are shown, of which one is hidden somewhere. */
export function findSame({ quantities }: Counts): Relation[] {
  const all = [...quantities.values()].map(withCases);
  return all.flatMap((one, index) =>
    all.slice(index + 1).flatMap<Relation>((other) => {
      if (!one.quantity.hasHidden && !other.quantity.hasHidden) return [];
      const tally = sameIn(one, other);
      if (tally === null) return [];
      const terms = [
        { quantity: one.quantity.name, by: 1 },
        { quantity: other.quantity.name, by: -1 },
      ];
      const { held, tested } = tally;
      return { kind: "same count", sense: "equal", over: "place", terms, isPartial: false, held, tested };
    }),
  );
}

/** A quantity with the places in which it is shown. */
interface Shown {
  readonly quantity: Quantity;
  readonly cases: readonly number[];
}

function withCases(quantity: Quantity): Shown {
  const cases: number[] = [];
  for (const [place, value] of quantity.values.entries()) if (value >= 0) cases.push(place);
  return { quantity, cases };
}

function sameIn(one: Shown, other: Shown): Tally | null {
  const [fewer, more] = one.cases.length <= other.cases.length ? [one, other] : [other, one];
  const tally = new Tally();
  const seen = new Set<number>();
  for (const place of fewer.cases) {
    const value = fewer.quantity.values[place] ?? 0;
    const theirs = more.quantity.values[place] ?? 0;
    if (theirs < 0 || (value === 0 && theirs === 0)) continue;
    tally.add(value === theirs);
    if (seen.size < fewestValues) seen.add(value);
    if (tally.isHopeless(fewer.cases.length)) return null;
  }
  return tally.isRelation() && seen.size >= fewestValues ? tally : null;
}
