import { expect, it } from "vitest";
import { fillOfStatus, mapClasses, mapFills } from "../../../reports/indicators/map.ts";
import { areaRow, indicator } from "../components/indicator/indicator-rows.ts";

/** A council with a figure that is not judged. */
function unjudged(code: string, value: number) {
  return areaRow({ area_code: code, value, verdict: "not_compared", refusal: "the figure has no interval" });
}

function absent(code: string, status: string) {
  return areaRow({ area_code: code, value: null, value_status: status, verdict: null });
}

function labels(rows: Parameters<typeof mapClasses>[1], codes: readonly string[] = []) {
  return mapClasses(indicator, rows, codes).map(({ label, codes: found }) => `${label}: ${found.join(" ")}`);
}

it("sorts councils by the judgement that tables give, best first, those not judged last", () => {
  const rows = [
    unjudged("E4", 30),
    areaRow({ area_code: "E1", verdict: "worse" }),
    areaRow({ area_code: "E2", verdict: "similar" }),
    areaRow({ area_code: "E3", verdict: "better" }),
  ];
  expect(labels(rows)).toEqual([
    "better than England: E3",
    "similar to England: E2",
    "worse than England: E1",
    "not compared with England: E4",
  ]);
});

it("says higher and lower where neither side is good", () => {
  const rows = [areaRow({ area_code: "E1", verdict: "lower" }), areaRow({ area_code: "E2", verdict: "higher" })];
  expect(labels(rows)).toEqual(["higher than England: E2", "lower than England: E1"]);
});

it("makes fifths of the figures where no council can be judged", () => {
  // Ten figures: two in each fifth.
  const rows = Array.from({ length: 10 }, (_, index) => unjudged(`E${index}`, 10 + index));
  expect(labels(rows)).toEqual([
    "lowest fifth: 10.0% to 11.0%: E0 E1",
    "second fifth: 12.0% to 13.0%: E2 E3",
    "middle fifth: 14.0% to 15.0%: E4 E5",
    "fourth fifth: 16.0% to 17.0%: E6 E7",
    "highest fifth: 18.0% to 19.0%: E8 E9",
  ]);
});

it("keeps equal figures in one fifth", () => {
  // 10, 20, 20, 20, 30: the three of 20 begin as the second of five.
  const rows = [10, 20, 20, 20, 30].map((value, index) => unjudged(`E${index}`, value));
  expect(labels(rows)).toEqual([
    "lowest fifth: 10.0% to 10.0%: E0",
    "second fifth: 20.0% to 20.0%: E1 E2 E3",
    "highest fifth: 30.0% to 30.0%: E4",
  ]);
});

it("keeps each reason for having no figure apart, and areas that the indicator has no row of", () => {
  const rows = [
    areaRow({ area_code: "E1" }),
    absent("E2", "suppressed"),
    absent("E3", "missing"),
    absent("E4", "not_collected"),
  ];
  expect(labels(rows, ["E1", "E2", "E9"])).toEqual([
    "better than England: E1",
    "no figure: E3",
    "not collected: E4",
    "suppressed: E2",
    "no figure in 2010-11: E9",
  ]);
});

it("fills every class in a way of its own, that colour alone does not make", () => {
  const groups = [
    ["better", "similar", "worse", "not_compared"],
    ["higher", "similar", "lower", "not_compared"],
    ["fifth1", "fifth2", "fifth3", "fifth4"],
    ["suppressed", "missing", "not_collected", "not_applicable", "withheld", "none"],
  ] as const;
  for (const group of groups) {
    const drawn = group.map((name) => {
      const { turn, share, ground } = mapFills[name];
      return share === 0 ? `plain ${ground}` : `${turn} ${share} ${"isDotted" in mapFills[name]}`;
    });
    expect(new Set(drawn).size).toBe(group.length);
  }
});

it("leaves plain only what is told apart by how dark it is", () => {
  const plain = Object.entries(mapFills).filter(([, { share }]) => share === 0);
  expect(plain.map(([name]) => name)).toEqual(["better", "similar", "higher", "fifth5", "none"]);
});

it("makes fifths darker from the lowest to the highest", () => {
  const shares = (["fifth1", "fifth2", "fifth3", "fifth4"] as const).map((name) => mapFills[name].share);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(mapFills.fifth5.ground).toBe("var(--accent)");
});

it.each([
  ["suppressed", "suppressed"],
  ["a reason that is not known", "none"],
  ["toString", "none"],
])("fills %s as %s", (status, fill) => {
  expect(fillOfStatus(status)).toBe(fill);
});

it("makes no fifths of fewer than five figures", () => {
  const rows = [10, 20, 30, 40].map((value, index) => unjudged(`E${index}`, value));
  expect(labels(rows)).toEqual(["a figure; too few for fifths: E0 E1 E2 E3"]);
});
