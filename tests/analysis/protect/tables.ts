import { protect, sensitive } from "../../../src/analysis/protect/choose.ts";
import type { ProtectedFigures, TiedPairs } from "../../../src/analysis/protect/figures.ts";
import { Hiding } from "../../../src/analysis/protect/hiding.ts";
import type { Release } from "../../../src/analysis/protect/releases.ts";
import { type System, systemOf } from "../../../src/analysis/protect/system.ts";
import { unsafeQuantities } from "../../../src/analysis/protect/verify.ts";

/** A figure of a test: the numbers, and whose they are. */
export interface TestFigure extends TestRule {
  readonly name: string;
  readonly area: string;
  readonly numerator: number;
  readonly denominator?: number;
  /** What is lost where it is hidden: 10 where a test does not say. */
  readonly loss?: number;
}

/** The rule by which numbers are few: fewer than 5, and nobody is not, where a test does not say. */
export interface TestRule {
  readonly fewUnder?: number;
  readonly isNobodyFew?: boolean;
}

/** Whether a number of people is few by a rule. */
export function isFew({ fewUnder = 5, isNobodyFew = false }: TestRule, count: number): boolean {
  return count < fewUnder && (count > 0 || isNobodyFew);
}

/** A relation of a test: figures by name, the whole or the one first. */
export interface TestTie {
  readonly relation: TiedPairs["relation"];
  readonly pairs: readonly (readonly [one: string, other: string])[];
}

/** What an earlier release showed of a figure, by name; null where it hid it. */
export type TestRelease = Readonly<Record<string, readonly [numerator: number, denominator: number] | null>>;

/**
 * What is hidden of figures, by name in order, and of which hidden numbers that is not safe; and of which figures those
 * who are left, the denominator less the numerator, had to be made safe too.
 */
export function hiddenOf(list: readonly TestFigure[], ties: readonly TestTie[], released: readonly TestRelease[] = []) {
  const hiding = new Hiding(systemOfFigures(list, ties, released));
  const { moves } = protect(hiding);
  const hidden = list.filter((_, place) => hiding.isHidden[place] === 1).map(({ name }) => name);
  const asked = new Set(sensitive(hiding));
  const askedLeft = list.filter((_, place) => asked.has(hiding.system.betweenOf[place] ?? -1)).map(({ name }) => name);
  return { hidden, moves, askedLeft, unsafe: unsafeQuantities(hiding, moves) };
}

/** The system of figures and of what ties them: a figure is numbered by its place. */
export function systemOfFigures(
  list: readonly TestFigure[],
  ties: readonly TestTie[],
  released: readonly TestRelease[] = [],
): System {
  const places = new Map(list.map(({ name }, place) => [name, place]));
  const placeOf = (name: string) => places.get(name) ?? Number.NaN;
  const tied = ties.map(({ relation, pairs }) => {
    const sorted = pairs.map(([one, other]) => [placeOf(one), placeOf(other)] as const);
    sorted.sort(([a, b], [c, d]) => a - c || b - d);
    return { relation, ones: sorted.map(([one]) => one), others: sorted.map(([, other]) => other) };
  });
  const releases = released.map((release, index) => releaseOf(list, release, index + 1));
  return systemOf(figuresOf(list), tied, releases);
}

function releaseOf(list: readonly TestFigure[], release: TestRelease, releaseId: number): Release {
  const shown = (side: 0 | 1) => Float64Array.from(list, ({ name }) => release[name]?.[side] ?? Number.NaN);
  return {
    releaseId,
    numerators: shown(0),
    denominators: shown(1),
    isIn: Uint8Array.from(list, ({ name }) => Number(name in release)),
    isHidden: Uint8Array.from(list, ({ name }) => Number(release[name] === null)),
  };
}

function figuresOf(list: readonly TestFigure[]): ProtectedFigures {
  const areas = [...new Set(list.map(({ area }) => area))];
  return {
    figureIds: list.map((_, place) => place),
    numerators: Float64Array.from(list, ({ numerator }) => numerator),
    denominators: Float64Array.from(list, ({ denominator }) => denominator ?? Number.NaN),
    fewUnder: Int32Array.from(list, ({ fewUnder }) => fewUnder ?? 5),
    isNobodyFew: Uint8Array.from(list, ({ isNobodyFew }) => Number(isNobodyFew ?? false)),
    isFirst: Uint8Array.from(list, (figure) => {
      const { numerator, denominator } = figure;
      return Number(isFew(figure, numerator) || (denominator !== undefined && isFew(figure, denominator - numerator)));
    }),
    isMoney: new Uint8Array(list.length),
    areas: Int32Array.from(list, ({ area }) => areas.indexOf(area)),
    losses: Float64Array.from(list, ({ loss }) => loss ?? 10),
  };
}

/** Counts by council and part, without and with what they count; the last column and row are made of the others. */
export interface TestTable {
  readonly numerators: readonly (readonly number[])[];
  readonly besides: readonly (readonly number[])[];
}

/** The figures of a table: of each council its parts and all, and England's. */
export function figuresOfTable({ numerators, besides }: TestTable): {
  figures: (TestFigure & { readonly denominator: number })[];
  ties: TestTie[];
} {
  const parts = numerators[0]?.map((_, part) => String(part)) ?? [];
  const withTotals = (counts: readonly (readonly number[])[]) => {
    const rows = counts.map((row) => [...row, sum(row)]);
    return [...rows, [...parts, "all"].map((_, part) => sum(rows.map((row) => row[part] ?? 0)))];
  };
  const [counted, beside] = [withTotals(numerators), withTotals(besides)];
  const areas = [...numerators.map((_, council) => `council ${council}`), "England"];
  const columns = [...parts, "all"];
  const figures = areas.flatMap((area, row) =>
    columns.map((part, column) => ({
      name: `${area} ${part}`,
      area,
      numerator: counted[row]?.[column] ?? 0,
      denominator: (counted[row]?.[column] ?? 0) + (beside[row]?.[column] ?? 0),
      loss: (area === "England" ? 1000 : 1) * (part === "all" ? 100 : 5),
    })),
  );
  const sums = areas.flatMap((area) => parts.map((part) => [`${area} all`, `${area} ${part}`] as const));
  const councils = areas.slice(0, -1);
  const areaPairs = columns.flatMap((part) => councils.map((area) => [`England ${part}`, `${area} ${part}`] as const));
  return {
    figures,
    ties: [
      { relation: { kind: "sum", whole: {}, parts: {} }, pairs: sums },
      { relation: { kind: "areas", of: {} }, pairs: areaPairs },
    ],
  };
}

export function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
