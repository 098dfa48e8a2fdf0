import { expect, it } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import type { PublishedFigure } from "../../src/audit/figure.ts";
import { auditFacts, auditWords, isSafe } from "../../src/audit/report.ts";
import { councils, count, edition, hiding, numberOf } from "./figures.ts";

const usual = { primaryRule: null };
const cost = { seconds: 1.5, peakMib: 1200 };

/** Council n has 9 + n people. */
const all = councils.map((area_code, index) => count(10 + index, { area_code }));

function withEngland(figures: readonly PublishedFigure[]): PublishedFigure[] {
  const total = figures.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0);
  return [...figures, count(total, { area_type: "england", area_code: "england" })];
}

function hideOf(figures: readonly PublishedFigure[], ...numbers: readonly number[]): PublishedFigure[] {
  return hiding(figures, (figure) => numbers.includes(numberOf(figure)));
}

/** The councils whose figure is a leak, with whether it was given away before. */
async function leaksOf(present: readonly PublishedFigure[], ...earlier: readonly (readonly PublishedFigure[])[]) {
  const editions = earlier.map((figures, index) => edition(`release ${earlier.length - index}`, figures));
  const { leaks } = await audit({ present: edition("this", present), earlier: editions }, usual);
  return leaks.map(({ figure, isGivenAway }) => [figure.area_code, isGivenAway]);
}

it("is safe where each of two hidden councils may have many values", async () => {
  const found = await audit({ present: edition("this", hideOf(withEngland(all), 5, 6)), earlier: [] }, usual);
  expect(isSafe(found)).toBe(true);
  expect(auditWords(found, cost)).toContain("Safe: every hidden figure has 4 possible values or more.");
});

it("names each figure that can be worked out, with its values and the relation, and counts it by indicator", async () => {
  const found = await audit({ present: edition("this", hideOf(withEngland(all), 5)), earlier: [] }, usual);
  expect(isSafe(found)).toBe(false);
  const facts = auditFacts(found, cost);
  expect(facts).toMatchObject({ published: 30, hidden: 1, exact: 1, under_4: 0, open: 1, not_settled: 0 });
  expect(facts.cells).toEqual([
    expect.objectContaining({
      area_code: "C05",
      indicator_code: "I",
      numerator: { lowest: 14, highest: 14, values: 1 },
      because: ["councils make England"],
      given_away: false,
    }),
  ]);
  expect(auditWords(found, cost)).toContain("NOT SAFE to publish: 1 hidden figures.");
});

// England was published without council 30, and is published with it: the difference is its count.

it("takes a late council from England now less England then, with which another is hidden", async () => {
  const before = hideOf(withEngland(all.slice(0, 29)), 5, 6);
  const now = hideOf(withEngland(all), 5, 6, 30);
  expect(await leaksOf(now)).toEqual([]);
  expect(await leaksOf(now, before)).toEqual([["C30", false]]);
});

it("finds what was shown before and is hidden now, and says that it was given away", async () => {
  const now = hideOf(withEngland(all), 5, 6);
  const before = hideOf(withEngland(all), 6, 7);
  expect(await leaksOf(now, before)).toEqual([
    ["C05", true],
    // England, and every council but the sixth, is known from the two editions together: that is new.
    ["C06", false],
  ]);
});

it("sets apart what an earlier release had given away by itself, and still passes", async () => {
  const before = hideOf(withEngland(all), 5);
  const now = hideOf(withEngland(all), 5, 6);
  const found = await audit({ present: edition("this", now), earlier: [edition("before", before)] }, usual);
  expect(found.givenAway).toHaveLength(2);
  expect(found.leaks.map(({ isGivenAway }) => isGivenAway)).toEqual([true, true]);
  expect(isSafe(found)).toBe(true);
  expect(auditWords(found, cost)).toContain("2 of the hidden figures were given away by earlier releases.");
});

it("does not take a restated figure for the same: what was shown of it then says nothing of it now", async () => {
  const parts = councils.flatMap((area_code, index) => {
    const of = (value: number, breakdown_value: string) =>
      count(value, { area_code, breakdown: "sex", breakdown_value });
    return [of(10 + index, "female"), of(20 + index, "male"), of(5 + index, "other")];
  });
  const restated = parts.map((figure) =>
    numberOf(figure) === 1 ? { ...figure, numerator: (figure.numerator ?? 0) + 3 } : figure,
  );
  const hideTwo = (figures: readonly PublishedFigure[], ...groups: readonly string[]) =>
    hiding(figures, (figure) => numberOf(figure) === 1 && groups.includes(figure.breakdown_value));
  const whole = (figures: readonly PublishedFigure[]) =>
    councils.map((area_code) => {
      const own = figures.filter((figure) => figure.area_code === area_code);
      return count(
        own.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0),
        { area_code },
      );
    });
  const now = [...hideTwo(restated, "female", "other"), ...whole(restated)];
  expect(await leaksOf(now, [...hideTwo(parts, "other"), ...whole(parts)])).toEqual([]);
  const same = [...hideTwo(parts, "female", "other"), ...whole(parts)];
  expect((await leaksOf(same, [...hideTwo(parts, "other"), ...whole(parts)])).map(([, given]) => given)).toEqual([
    true,
    true,
  ]);
});
