import { describe, expect, it } from "vitest";
import { z } from "zod";
import { cell, expected, withMacros } from "./limits.ts";

const db = await withMacros();
const number = z.number().nullable();
const rowSchema = z.object({
  measure: z.string(),
  area_code: z.string(),
  z: number,
  winsorised_z: number,
  phi: number,
  tau_squared: number,
  lower_95: number,
  upper_95: number,
  lower_998: number,
  upper_998: number,
  refusal: z.string().nullable(),
});
type Area = readonly [numerator: number, denominator: number];

const twelve: readonly Area[] = [
  ...([
    [90, 400],
    [160, 520],
    [150, 610],
    [240, 700],
    [205, 820],
    [330, 900],
  ] as const),
  ...([
    [260, 1050],
    [420, 1200],
    [390, 1500],
    [640, 1800],
    [600, 2400],
    [1020, 3000],
  ] as const),
];

async function dispersion(kind: string, ...measures: readonly (readonly Area[])[]) {
  const values = measures.flatMap((areas, measure) =>
    areas.map(([o, n], area) => `('measure ${measure}', 'area ${area}', ${o}, ${n})`),
  );
  await db.run(`create or replace table areas as
    from (values ${values.join(", ")}) as t(measure, area_code, numerator, denominator)`);
  return db.rows(rowSchema, `from over_dispersion('areas', '${kind}')`);
}

describe("over-dispersion", () => {
  const shape = {
    ...{ kind: z.string(), area_code: z.string(), phi: cell, tau_squared: cell },
    ...{ lower_95: cell, upper_95: cell, lower_998: cell, upper_998: cell },
  };
  it.each(expected("over-dispersion", shape))(
    "of twelve areas as a $kind gives $area_code limits from $lower_95 to $upper_95",
    async ({ kind, area_code, source, ...numbers }) => {
      const area = (await dispersion(kind, twelve)).find((one) => one.area_code === area_code);
      expect(area?.refusal).toBeNull();
      for (const [name, value] of Object.entries(numbers)) {
        expect(z.record(z.string(), z.unknown()).parse(area)[name]).toBeCloseTo(value, 12);
      }
    },
  );

  /** Ten z-scores in order; the 10th centile lies 0.9 of the way from the first to the second. */
  it("draws the outermost scores in to the 10th and 90th centile", async () => {
    const ten = twelve.slice(0, 10);
    const scores = (await dispersion("rate", ten)).toSorted((a, b) => (a.z ?? 0) - (b.z ?? 0));
    const [first, second] = scores.map((area) => area.z ?? 0);
    expect(scores[0]?.winsorised_z).toBeCloseTo(0.1 * (first ?? 0) + 0.9 * (second ?? 0), 12);
    expect(scores[4]?.winsorised_z).toBe(scores[4]?.z);
  });

  it("is none where areas are alike, and the limits are those of chance", async () => {
    const alike = Array.from({ length: 10 }, (): Area => [30, 100]);
    const [area] = await dispersion("proportion", alike);
    expect(area).toMatchObject({ z: 0, phi: 0, tau_squared: 0 });
    // 0.3 + 1.959964 × √(0.3 × 0.7 / 100) = 0.3 + 0.0898168
    expect(area?.upper_95).toBeCloseTo(0.3898168, 6);
  });

  it("keeps measures apart", async () => {
    const alike = Array.from({ length: 10 }, (): Area => [30, 100]);
    const rows = await dispersion("proportion", twelve, alike);
    const phi = (measure: string) => rows.find((row) => row.measure === measure)?.phi;
    expect(phi("measure 0")).toBeCloseTo(12.435938179762493, 12);
    expect(phi("measure 1")).toBe(0);
  });

  it("cuts the limits off at 0, and at 1 for proportions alone", async () => {
    const wild = Array.from({ length: 10 }, (_, index): Area => [index % 2 === 0 ? 5 : 95, 100]);
    const [share] = await dispersion("proportion", wild);
    expect([share?.lower_998, share?.upper_998]).toEqual([0, 1]);
    const [rate] = await dispersion("rate", wild);
    expect(rate?.lower_998).toBe(0);
    expect(rate?.upper_998).toBeGreaterThan(1);
  });

  it.each([
    ["proportion", twelve.slice(0, 9), "there are fewer than 10 areas"],
    ["proportion", [...twelve.slice(0, 9), [5, 0]] as const, "there are fewer than 10 areas"],
    ["proportion", [...twelve.slice(0, 9), [5, 4]] as const, "there are fewer than 10 areas"],
    ["proportion", twelve.map(([, n]) => [0, n] as const), "the average is 0 or 1, so that nothing varies"],
    ["spending", twelve, "the kind is neither proportion nor rate"],
  ])("as a %s of %j is refused: %s", async (kind, areas, refusal) => {
    const [area] = await dispersion(kind, areas);
    expect(area).toMatchObject({ refusal, phi: null, z: null, winsorised_z: null, lower_95: null, upper_998: null });
  });

  it.each([
    [8, 160, null],
    [9, 160, "9 of 160 areas lie outside the 99.8% limits, more than 5%"],
  ])("has for %d of %d outside the note %s", async (outside, areas, note) => {
    const { text } = await db.columns(`select over_dispersion_note(${outside}, ${areas}) as text`);
    expect(String(text?.[0]).split(":")[0]).toBe(String(note));
  });
});
