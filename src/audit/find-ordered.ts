import { absent, type Counts, placeName, type Quantity } from "./counts.ts";
import { type Relation, Tally } from "./relation.ts";

/** Numerators that are part of their denominators: a series whose shown numerators are none of them larger. */
export function findShares({ quantities }: Counts): Relation[] {
  const pairs = [...quantities.values()].flatMap((numerator) => {
    if (numerator.part !== "numerator") return [];
    const denominator = quantities.get(numerator.name.replace(/numerator$/, "denominator"));
    return denominator === undefined ? [] : [{ numerator, denominator }];
  });
  const tallies = new Map<string, Tally>();
  for (const { numerator, denominator } of pairs) {
    const tally = tallyOf(tallies, numerator.series);
    for (const [place, value] of numerator.values.entries()) {
      const whole = denominator.values[place] ?? absent;
      if (value >= 0 && whole >= 0) tally.add(value <= whole);
    }
  }
  return pairs.flatMap<Relation>(({ numerator, denominator }) => {
    const { held, tested } = tallyOf(tallies, numerator.series);
    if (held < tested || tested === 0 || !(numerator.hasHidden || denominator.hasHidden)) return [];
    const terms = [
      { quantity: numerator.name, by: 1 },
      { quantity: denominator.name, by: -1 },
    ];
    return {
      kind: "numerator is part of denominator",
      sense: "at most",
      over: "place",
      terms,
      isPartial: false,
      held,
      tested,
    };
  });
}

/** Readings of one indicator of which one counts no more people than the other, in every area and period. */
export function findNarrower({ quantities }: Counts): Relation[] {
  const undivided = [...quantities.values()].filter(({ breakdown }) => breakdown === "all");
  return undivided.flatMap((fewer) =>
    undivided.flatMap<Relation>((more) => {
      if (fewer === more || readingOf(fewer) !== readingOf(more) || !(fewer.hasHidden || more.hasHidden)) return [];
      const tally = new Tally();
      for (const [place, value] of fewer.values.entries()) {
        const larger = more.values[place] ?? absent;
        if (value >= 0 && larger >= 0) tally.add(value <= larger);
      }
      const { held, tested } = tally;
      if (held < tested || !tally.isRelation()) return [];
      const terms = [
        { quantity: fewer.name, by: 1 },
        { quantity: more.name, by: -1 },
      ];
      return [
        { kind: "one reading within another", sense: "at most", over: "place", terms, isPartial: false, held, tested },
      ];
    }),
  );
}

/** Which indicator, of whom, and which of its counts: without the definition and the basis. */
function readingOf({ series, part }: Quantity): string {
  const [framework, edition, indicator, , personType] = series.split("|");
  return [framework, edition, indicator, personType, part].join("|");
}

/** Counts since April, which do not fall from a quarter to the next of the same year. A count on a day may. */
export function findRising(counts: Counts): Relation[] {
  const tallies = new Map<string, Tally>();
  const pairs = quarterPairs(counts);
  const rising = [...counts.quantities.values()].filter(({ series }) => series.split("|").includes("in_year"));
  for (const { series, part, values } of rising) {
    const tally = tallyOf(tallies, `${series}|${part}`);
    for (const [place, next] of pairs) {
      const [before, after] = [values[place] ?? absent, values[next] ?? absent];
      if (before >= 0 && after >= 0) tally.add(before <= after);
    }
  }
  return rising.flatMap<Relation>(({ series, part, name, hasHidden }) => {
    const tally = tallyOf(tallies, `${series}|${part}`);
    if (!hasHidden || !tally.isRelation()) return [];
    const { held, tested } = tally;
    const terms = [{ quantity: name, by: 1 }];
    return {
      kind: "never falls within a year",
      sense: "at most",
      over: "quarters",
      terms,
      isPartial: false,
      held,
      tested,
    };
  });
}

/** England as all of its councils, where the figures that are wholly shown say so, or none of them contradicts it. */
export function findEngland(counts: Counts): Relation[] {
  const tallies = new Map<string, Tally>();
  const named = ({ series, part }: Quantity) => `${series.split("|").slice(0, 3).join("|")}|${part}`;
  const periods = periodsOf(counts);
  for (const quantity of counts.quantities.values()) {
    const tally = tallyOf(tallies, named(quantity));
    for (const { england, councils } of periods) {
      const whole = quantity.values[england] ?? absent;
      const known = councils.map((place) => quantity.values[place] ?? absent).filter((value) => value !== absent);
      if (whole < 0 || known.length === 0) continue;
      const sum = known.filter((value) => value >= 0).reduce((total, value) => total + value, 0);
      const isWhole = known.every((value) => value >= 0);
      const half = (quantity.halves[england] ?? 0) + councils.reduce((all, at) => all + (quantity.halves[at] ?? 0), 0);
      if (isWhole || sum > whole + half) tally.add(Math.abs(sum - whole) <= half);
    }
  }
  return [...counts.quantities.values()].flatMap<Relation>((quantity) => {
    const tally = tallyOf(tallies, named(quantity));
    const isThere = periods.some(({ england }) => quantity.values[england] !== absent);
    if (!quantity.hasHidden || !isThere || (tally.tested > 0 && !tally.isRelation(1))) return [];
    const { held, tested } = tally;
    const terms = [{ quantity: quantity.name, by: 1 }];
    return { kind: "councils make England", sense: "equal", over: "councils", terms, isPartial: true, held, tested };
  });
}

function tallyOf(tallies: Map<string, Tally>, name: string): Tally {
  const tally = tallies.get(name) ?? new Tally();
  tallies.set(name, tally);
  return tally;
}

/** Places of a quarter, each with that of the next quarter of the same year. */
export function quarterPairs({ places, placeNumbers }: Counts): (readonly [number, number])[] {
  return places.flatMap(({ area, period }, place) => {
    const [, year, quarter] = /^(\d{4}-\d{2}) Q([1-3])$/.exec(period) ?? [];
    const next = placeNumbers.get(placeName(area, `${year} Q${Number(quarter) + 1}`));
    return next === undefined ? [] : [[place, next] as const];
  });
}

/** Each period that England has figures of: its place, and those of the councils. */
export function periodsOf({ places }: Counts): { readonly england: number; readonly councils: readonly number[] }[] {
  const byPeriod = new Map<string, number[]>();
  for (const [place, { isEngland, period }] of places.entries()) {
    if (!isEngland) byPeriod.set(period, [...(byPeriod.get(period) ?? []), place]);
  }
  return places.flatMap(({ isEngland, period }, england) =>
    isEngland ? [{ england, councils: byPeriod.get(period) ?? [] }] : [],
  );
}
