import { absent, type Counts, halvesIn, type Quantity } from "./counts.ts";
import { type Relation, Tally } from "./relation.ts";

/** The groups of one breakdown, and the counts that may be their whole. */
interface Breakdown {
  readonly parts: readonly Quantity[];
  readonly wholes: readonly Quantity[];
}

/**
 * Breakdowns whose groups make up another count, or are together at most another: everyone in the same breakdown, the
 * same indicator without a breakdown, or any other count that has none, such as that of a second indicator.
 */
export function findParts(counts: Counts): Relation[] {
  const placeCount = counts.places.length;
  return breakdownsOf(counts).flatMap(({ parts, wholes }) => {
    const all = [false, true].map((isPartial) => groupsAdded(parts, placeCount, isPartial));
    const butOne = parts.length < 3 ? [] : parts.map((apart) => parts.filter((part) => part !== apart));
    const few = butOne.map((groups) => groupsAdded(groups, placeCount, false));
    return wholes.flatMap((whole) => relationsOf(all, few, whole));
  });
}

function breakdownsOf({ quantities }: Counts): Breakdown[] {
  const all = [...quantities.values()];
  const undivided = all.filter(({ breakdown, breakdownValue }) => breakdown === "all" || breakdownValue === "all");
  const groups = new Map<string, Quantity[]>();
  for (const quantity of all) {
    if (quantity.breakdown === "all" || quantity.breakdownValue === "all") continue;
    const name = `${quantity.series}|${quantity.part}`;
    groups.set(name, [...(groups.get(name) ?? []), quantity]);
  }
  return [...groups.values()].flatMap((parts) => {
    if (parts.length < 2) return [];
    // The denominator of groups that are all taken of one whole is that whole.
    const own = all.filter(({ series, part }) => series === parts[0]?.series && part !== parts[0]?.part).slice(0, 1);
    const wholes = [...undivided, ...own];
    const isHiding = parts.some(({ hasHidden }) => hasHidden);
    return [{ parts, wholes: isHiding ? wholes : wholes.filter(({ hasHidden }) => hasHidden) }];
  });
}

/** Groups of a breakdown, added up in every place. */
interface Added {
  readonly parts: readonly Quantity[];
  /** Whether those places count that have some of the groups alone, or those that have all of them. */
  readonly isPartial: boolean;
  /** By place; -1 where a group is hidden, or where not as many are there as are asked for. */
  readonly sums: Float64Array;
}

/** With all of its groups returned, and with some of them left out, a breakdown may do otherwise; one group may stand apart. */
function relationsOf(all: readonly Added[], butOne: readonly Added[], whole: Quantity): Relation[] {
  const found = all.flatMap((groups) => relationOf(groups, whole));
  if (found.some(({ sense }) => sense === "equal")) return found;
  return [...found, ...butOne.flatMap((groups) => relationOf(groups, whole)).filter(({ sense }) => sense === "equal")];
}

function relationOf({ parts, isPartial, sums }: Added, whole: Quantity): Relation[] {
  const { made, atMost } = tallies(parts, sums, whole);
  const terms = [{ quantity: whole.name, by: -1 }, ...parts.map(({ name }) => ({ quantity: name, by: 1 }))];
  const shared = { over: "place", terms, isPartial } as const;
  if (made.isRelation()) {
    const { held, tested } = made;
    return [{ ...shared, kind: "parts make their whole", sense: "equal", held, tested }];
  }
  const isOfSame = parts[0] !== undefined && sameButGroup(parts[0], whole);
  if (!isOfSame || !atMost.isRelation()) return [];
  const { held, tested } = atMost;
  return [{ ...shared, kind: "parts at most their whole", sense: "at most", held, tested }];
}

/** Whether the whole is of the same indicator: of others, most counts are at most most counts. */
function sameButGroup(part: Quantity, whole: Quantity): boolean {
  const of = ({ series, breakdown }: Quantity) => series.slice(0, series.length - breakdown.length);
  return of(part) === of(whole);
}

function tallies(parts: readonly Quantity[], sums: Float64Array, whole: Quantity) {
  const { values } = whole;
  const [made, atMost] = [new Tally(), new Tally()];
  for (let place = 0; place < values.length; place++) {
    const [value, sum] = [values[place] ?? 0, sums[place] ?? -1];
    if (value <= 0 || sum < 0) continue;
    const half = halvesIn(parts, place) + (whole.halves[place] ?? 0);
    made.add(Math.abs(sum - value) <= half);
    atMost.add(sum - value <= half);
    if (atMost.isHopeless(values.length) && made.isHopeless(values.length)) break;
  }
  return { made, atMost };
}

function groupsAdded(parts: readonly Quantity[], placeCount: number, isPartial: boolean): Added {
  const sums = Float64Array.from({ length: placeCount }, (_, place) => sumIn(parts, place, isPartial));
  return { parts, isPartial, sums };
}

function sumIn(parts: readonly Quantity[], place: number, isPartial: boolean): number {
  let sum = 0;
  let there = 0;
  for (const { values } of parts) {
    const value = values[place] ?? absent;
    if (value === absent) continue;
    if (value < 0) return -1;
    sum += value;
    there += 1;
  }
  return there > 0 && there < parts.length === isPartial ? sum : -1;
}
