import { describe, expect, it } from "vitest";
import { z } from "zod";
import { cell, evaluate, expected, withMacros } from "./limits.ts";

const db = await withMacros();
const number = z.number().nullable();
const rowSchema = z.object({
  measure: z.string(),
  area_code: z.string(),
  average: number,
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
type Scale = "share" | "rate" | "score";
/** Events and people, or a score and the half width of its 95% interval. */
type Area = readonly [number, number];

const twelve: readonly Area[] = [
  [90, 400],
  [160, 520],
  [150, 610],
  [240, 700],
  [205, 820],
  [330, 900],
  [260, 1050],
  [420, 1200],
  [390, 1500],
  [640, 1800],
  [600, 2400],
  [1020, 3000],
];
const scores: readonly Area[] = [
  [18.9, 0.5],
  [19.4, 0.4],
  [18.2, 0.6],
  [19.1, 0.3],
  [18.7, 0.5],
  [19.6, 0.4],
  [18.8, 0.7],
  [19, 0.3],
  [17.9, 0.5],
  [19.3, 0.4],
  [18.5, 0.6],
  [19.2, 0.2],
];
const alike = Array.from({ length: 10 }, (): Area => [30, 100]);

function valueAndWeight(scale: Scale, [first, second]: Area): string {
  if (scale === "score") return `${first}, ${(1.959963984540054 / second) ** 2}`;
  return `${first} / ${second}, ${second}`;
}

async function dispersion(scale: Scale, ...measures: readonly (readonly Area[])[]) {
  const values = measures.flatMap((areas, measure) =>
    areas.map((area, place) => `('measure ${measure}', 'area ${place}', '${scale}', ${valueAndWeight(scale, area)})`),
  );
  await db.run(`create or replace table areas as
    from (values ${values.join(", ")}) as t(measure, area_code, scale, value, weight)`);
  return db.rows(rowSchema, "from over_dispersion('areas')");
}

describe("over-dispersion", () => {
  const shape = {
    scale: z.enum(["share", "rate", "score"]),
    area_code: z.string(),
    phi: cell,
    tau_squared: cell,
    lower_95: cell,
    upper_95: cell,
    lower_998: cell,
    upper_998: cell,
  };
  it.each(expected("over-dispersion", shape))(
    "of twelve areas on the scale of a $scale gives $area_code limits from $lower_95 to $upper_95",
    async ({ scale, area_code, source, ...numbers }) => {
      const areas = await dispersion(scale, scale === "score" ? scores : twelve);
      const area = areas.find((one) => one.area_code === area_code);
      expect(area?.refusal).toBeNull();
      for (const [name, value] of Object.entries(numbers)) {
        expect(z.record(z.string(), z.unknown()).parse(area)[name]).toBeCloseTo(value, 10);
      }
    },
  );

  /** 2√400 (asin √0.225 − asin √(4505 / 14900)) = 40 × (0.4942160 − 0.5821999) = −3.51935 */
  it("judges a share by the angle whose sine is its square root", async () => {
    const [area] = await dispersion("share", twelve);
    expect(area?.z).toBeCloseTo(-3.51935, 5);
  });

  /** Ten z-scores in order; the 10th centile lies 0.9 of the way from the first to the second. */
  it("draws the outermost scores in to the 10th and 90th centile", async () => {
    const areas = await dispersion("rate", twelve.slice(0, 10));
    const inOrder = areas.toSorted((a, b) => (a.z ?? 0) - (b.z ?? 0));
    const [first, second] = inOrder.map((area) => area.z ?? 0);
    expect(inOrder[0]?.winsorised_z).toBeCloseTo(0.1 * (first ?? 0) + 0.9 * (second ?? 0), 12);
    expect(inOrder[4]?.winsorised_z).toBe(inOrder[4]?.z);
  });

  /**
   * The angle of 0.3 is asin √0.3 = 0.5796397 and its standard error 1 / (2 × √100) = 0.05; 0.5796397 + 1.959964 × 0.05 =
   * 0.6776379, whose sine squared is 0.3930721.
   */
  it("is none where areas are alike, and the limits are those of chance", async () => {
    const [area] = await dispersion("share", alike);
    expect(area?.z).toBeCloseTo(0, 12);
    expect(area?.tau_squared).toBe(0);
    expect(area?.upper_95).toBeCloseTo(0.3930721, 6);
  });

  it("keeps measures apart", async () => {
    const rows = await dispersion("share", twelve, alike);
    const phi = (measure: string) => rows.find((row) => row.measure === measure)?.phi;
    expect(phi("measure 0")).toBeCloseTo(12.570693897881002, 10);
    expect(phi("measure 1")).toBeCloseTo(0, 12);
  });

  it("cuts the limits off at 0, and at 1 for shares alone", async () => {
    const wild = Array.from({ length: 10 }, (_, index): Area => [index % 2 === 0 ? 5 : 95, 100]);
    const [share] = await dispersion("share", wild);
    expect([share?.lower_998, share?.upper_998]).toEqual([0, 1]);
    const [rate] = await dispersion("rate", wild);
    expect(rate?.lower_998).toBe(0);
    expect(rate?.upper_998).toBeGreaterThan(1);
  });

  it.each([
    ["share", twelve.slice(0, 9), "there are fewer than 10 areas"],
    ["share", twelve.map(([, n]): Area => [0, n]), "the average is 0 or 1, so that nothing varies"],
    ["rate", twelve.map(([, n]): Area => [0, n]), "the average is 0 or 1, so that nothing varies"],
  ] as const)("as a %s of %j is refused: %s", async (scale, areas, refusal) => {
    const [area] = await dispersion(scale, areas);
    expect(area).toMatchObject({ refusal, phi: null, z: null, winsorised_z: null, lower_95: null, upper_998: null });
  });

  it.each([
    [0.5, "above_998"],
    [0.42, "above_95"],
    [0.4, "inside"],
    [0.2, "inside"],
    [0.19, "below_95"],
    [0.14, "below_998"],
  ])("puts %d among limits of 0.2 to 0.4 and 0.15 to 0.46 as %s", async (value, position) => {
    const { place } = await db.columns(`select funnel_position(${value}, 0.2, 0.4, 0.15, 0.46) as place`);
    expect(place).toEqual([position]);
  });

  it("carries limits back to the scale of the value", async () => {
    expect(await evaluate(db, "funnel_limit(0.25, 'rate', 0.5)", "funnel_limit(19, 'score', -0.5)")).toEqual([1, 18.5]);
  });
});
