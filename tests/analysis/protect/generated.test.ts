import { expect, it } from "vitest";
import { valueCount } from "./exhaustive.ts";
import { type Counts, roomOf } from "./room.ts";
import { figuresOfTable, hiddenOf, isFew, sum, type TestFigure, type TestRule, type TestTable } from "./tables.ts";

/** Numbers from 0 to less than 1, the same ones for a seed (a linear congruential generator, after Numerical Recipes). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A table of a few councils and parts, most of whose counts are small. */
function tableOf(seed: number): TestTable {
  const next = random(seed);
  const upTo = (most: number) => Math.floor(next() * (most + 1));
  const [councils, parts] = [2 + upTo(1), 2 + upTo(1)];
  const counts = () => Array.from({ length: councils }, () => Array.from({ length: parts }, () => upTo(upTo(12))));
  return { numerators: counts(), besides: counts() };
}

/** Values that a hidden number must be able to have. */
const enough = 4;

/** A hidden cell of a table, and the counts that it is one of: with the sums of rows and columns. */
interface HiddenCell {
  readonly name: string;
  readonly counts: Counts;
  readonly cell: readonly [row: number, column: number];
  readonly isHidden: (row: number, column: number) => boolean;
}

/** One side of a table's figures, by rows. */
function countsOf(figures: readonly TestFigure[], width: number, of: (figure: TestFigure) => number): Counts {
  return Array.from({ length: figures.length / width }, (_, row) =>
    figures.slice(row * width, (row + 1) * width).map(of),
  );
}

/** Without the sums of rows and columns. */
function withoutSums(counts: Counts): Counts {
  return counts.slice(0, -1).map((line) => line.slice(0, -1));
}

/** The hidden cells of a generated table, those of its sums aside, where this is the rule of each of its parts. */
function* hiddenCells(seed: number, ruleOf: (part: number) => TestRule = () => ({})): Generator<HiddenCell> {
  const table = tableOf(seed);
  const { figures: made, ties } = figuresOfTable(table);
  const width = (table.numerators[0]?.length ?? 0) + 1;
  const figures = made.map((figure, place) => ({ ...figure, ...ruleOf(place % width) }));
  const { hidden, unsafe, askedLeft } = hiddenOf(figures, ties);
  expect(unsafe, `table ${seed}`).toEqual([]);
  const shown = figures.filter(({ name }) => !hidden.includes(name));
  const few = shown.filter((figure) =>
    [figure.numerator, figure.denominator - figure.numerator].some((count) => isFew(figure, count)),
  );
  expect(few, `table ${seed}`).toEqual([]);
  // A move of the denominator mostly shows them safe by the way: so it is asked whether they were looked at.
  const fewLeft = figures.filter((figure) => isFew(figure, figure.denominator - figure.numerator));
  expect(
    fewLeft.filter(({ name }) => !askedLeft.includes(name)),
    `table ${seed}`,
  ).toEqual([]);
  const isHidden = (row: number, column: number) => hidden.includes(figures[row * width + column]?.name ?? "");
  for (const [counts, isAsked] of [
    [countsOf(figures, width, ({ numerator }) => numerator), (_count: number, _part: number) => true],
    // Whom a share leaves out are told where they are nobody, or many: a council's own total says that all have one.
    [
      countsOf(figures, width, ({ numerator, denominator = 0 }) => denominator - numerator),
      (count: number, part: number) => isFew(ruleOf(part), count),
    ],
  ] as const) {
    for (const [row, line] of withoutSums(counts).entries()) {
      for (const [column, count] of line.entries()) {
        const name = `table ${seed}, cell ${row} ${column}`;
        if (isHidden(row, column) && isAsked(count, column)) yield { name, counts, cell: [row, column], isHidden };
      }
    }
  }
}

// Who knows every sum that is visible tries every table there is: what is hidden has four values in those at the least.
it("leaves every hidden number of 300 generated tables four values, by exhaustive search", () => {
  let hiddenCount = 0;
  for (let seed = 1; seed <= 300; seed += 1) {
    for (const { name, counts, cell, isHidden } of hiddenCells(seed)) {
      hiddenCount += 1;
      expect(valueCount(withoutSums(counts), isHidden, cell, enough), name).toBe(enough);
    }
  }
  expect(hiddenCount).toBeGreaterThan(1500);
}, 600_000);

it("leaves every hidden number of 10,000 generated tables four values, by what can flow", () => {
  let hiddenCount = 0;
  for (let seed = 1; seed <= 10_000; seed += 1) {
    for (const { name, counts, cell, isHidden } of hiddenCells(seed)) {
      hiddenCount += 1;
      expect(roomOf(counts, isHidden, cell, enough), name).toBe(enough);
    }
  }
  expect(hiddenCount).toBeGreaterThan(50_000);
}, 600_000);

// Where councils' parts come from returns of which the one is under a stricter rule than the other, too.
it.each<[string, (part: number) => TestRule]>([
  ["fewer than 10 are few", () => ({ fewUnder: 10 })],
  ["nobody is few", () => ({ isNobodyFew: true })],
  ["each part has a rule of its own", (part) => ({ fewUnder: [5, 8, 3][part] ?? 5, isNobodyFew: part === 1 })],
])(
  "leaves every hidden number four values where %s, and hides whatever is few",
  (_, ruleOf) => {
    let hiddenCount = 0;
    for (let seed = 1; seed <= 1000; seed += 1) {
      for (const { name, counts, cell, isHidden } of hiddenCells(seed, ruleOf)) {
        hiddenCount += 1;
        expect(roomOf(counts, isHidden, cell, enough), name).toBe(enough);
      }
    }
    expect(hiddenCount).toBeGreaterThan(5000);
  },
  600_000,
);

/** Every way to make a number of so many whole numbers. */
function* waysToMake(total: number, count: number): Generator<number[]> {
  if (count === 1) yield [total];
  else
    for (let one = 0; one <= total; one += 1)
      for (const rest of waysToMake(total - one, count - 1)) yield [one, ...rest];
}

// Who knows the rule knows too that a number of few people is among those that are hidden.
it.each([3, 4, 5, 10])("leaves who knows that fewer than %i are few four values of each hidden part", (fewUnder) => {
  let hiddenCount = 0;
  for (let seed = 1; seed <= 1000; seed += 1) {
    const [numerators = []] = tableOf(seed).numerators;
    const parts = [...numerators, tableOf(seed + 1000).numerators[0]?.[0] ?? 0].map((numerator, place) => ({
      name: String(place),
      area: "a",
      numerator,
      fewUnder,
    }));
    const all = {
      name: "all",
      area: "a",
      numerator: sum(parts.map(({ numerator }) => numerator)),
      fewUnder,
      loss: 100,
    };
    const pairs = parts.map(({ name }) => ["all", name] as const);
    const { hidden } = hiddenOf([...parts, all], [{ relation: { kind: "sum", whole: {}, parts: {} }, pairs }]);
    // Where the whole is hidden as well nothing of it is published.
    if (hidden.length === 0 || hidden.includes("all")) continue;
    const left = sum(parts.filter(({ name }) => hidden.includes(name)).map(({ numerator }) => numerator));
    const tables = [...waysToMake(left, hidden.length)].filter((row) =>
      row.some((count) => isFew({ fewUnder }, count)),
    );
    for (const place of hidden.keys()) {
      hiddenCount += 1;
      expect(new Set(tables.map((row) => row[place])).size, `row ${seed}, ${hidden[place]}`).toBeGreaterThanOrEqual(
        enough,
      );
    }
  }
  expect(hiddenCount).toBeGreaterThan(500);
});

// What is hidden at random is often not enough: there the two ways to count have to give the same few values.
it("counts as many values by what can flow as by exhaustive search", () => {
  const seen = new Set<number>();
  for (let seed = 1; seed <= 400; seed += 1) {
    const table = tableOf(seed);
    const width = (table.numerators[0]?.length ?? 0) + 1;
    const counts = countsOf(figuresOfTable(table).figures, width, ({ numerator }) => numerator);
    const next = random(seed * 7919);
    const hidden = withoutSums(counts).map((line) => line.map(() => next() < 0.6));
    const isHidden = (row: number, column: number) => hidden[row]?.[column] === true;
    const room = roomOf(counts, isHidden, [0, 0], enough);
    expect(room, `table ${seed}`).toBe(valueCount(withoutSums(counts), isHidden, [0, 0], enough));
    seen.add(room);
  }
  expect([...seen].sort()).toEqual([1, 2, 3, 4]);
}, 600_000);

// Parts that do not make their whole, as councils return them, are hidden with what it takes and never refused.
it("finds what to hide in 3,000 generated tables whose parts do not make their whole", () => {
  for (let seed = 1; seed <= 3000; seed += 1) {
    const next = random(seed * 7919);
    const { figures, ties } = figuresOfTable(tableOf(seed));
    const returned = figures.map((figure) =>
      next() < 0.15 ? { ...figure, numerator: Math.max(0, figure.numerator + Math.floor(next() * 5) - 2) } : figure,
    );
    expect(hiddenOf(returned, ties).unsafe, `table ${seed}`).toEqual([]);
  }
}, 600_000);
