import { type Counts, halvesIn, type Quantity } from "./counts.ts";
import { type Relation, Tally } from "./relation.ts";

/** Cases in which two counts are both above 0 and add up to a third; in fewer one of them is next to nothing. */
const fewestBoth = 20;

/** Counts without a breakdown that are two others added up: clients and carers, one setting and another. */
export function findSums({ quantities }: Counts): Relation[] {
  const undivided = [...quantities.values()].filter(({ breakdown }) => breakdown === "all");
  const found: Relation[] = [];
  for (const [index, first] of undivided.entries()) {
    for (const second of undivided.slice(index + 1)) {
      const places = bothShown(first, second);
      if (places.length < fewestBoth) continue;
      for (const whole of undivided) {
        if (whole === first || whole === second) continue;
        if (![first, second, whole].some(({ hasHidden }) => hasHidden)) continue;
        const tally = sumTally(first, second, whole, places);
        if (tally !== null) found.push(relationOf(first, second, whole, tally));
      }
    }
  }
  return found;
}

function relationOf(first: Quantity, second: Quantity, whole: Quantity, { held, tested }: Tally): Relation {
  const terms = [
    { quantity: whole.name, by: -1 },
    { quantity: first.name, by: 1 },
    { quantity: second.name, by: 1 },
  ];
  return { kind: "one is two others", sense: "equal", over: "place", terms, isPartial: false, held, tested };
}

/** The places in which two counts are above 0. */
function bothShown(first: Quantity, second: Quantity): number[] {
  const places: number[] = [];
  for (let place = 0; place < first.values.length; place++) {
    if ((first.values[place] ?? 0) > 0 && (second.values[place] ?? 0) > 0) places.push(place);
  }
  return places;
}

function sumTally(first: Quantity, second: Quantity, whole: Quantity, places: readonly number[]): Tally | null {
  const tally = new Tally();
  for (const place of places) {
    const sum = whole.values[place] ?? -1;
    if (sum < 0) continue;
    const gap = sum - (first.values[place] ?? 0) - (second.values[place] ?? 0);
    tally.add(Math.abs(gap) <= halvesIn([first, second, whole], place));
    if (tally.isHopeless(places.length)) return null;
  }
  return tally.isRelation(fewestBoth) ? tally : null;
}
