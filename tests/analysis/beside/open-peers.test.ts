import { describe, expect, it } from "vitest";
import { computeFigures } from "../../../src/analysis/figures.ts";
import { TestWorkspace } from "../../store/workspace.ts";
import { council, figuresOf, select } from "../core.ts";

const [a, b, c] = ["E06000001", "E06000002", "E06000003"];
const [city, scilly] = ["E09000001", "E06000053"];

function features(council_code: string, x: number, y: number | null, weight = 1) {
  const row = { edition: "made up", council_code };
  return [
    { ...row, feature: "x", feature_value: x, weight: 1 },
    ...(y === null ? [] : [{ ...row, feature: "y", feature_value: y, weight }]),
  ];
}

const peers = `select council_code, peer_code, rank, round(distance, 5) as distance from out.open_peer
  order by council_code, rank`;

async function peersOf(...rows: readonly ReturnType<typeof features>[]) {
  const codes = [a, b, c, city, scilly, "E06000004"];
  return figuresOf({ councils: codes.map((code) => council(code)), area_features: rows.flat() });
}

describe("open peers", () => {
  // x is 0, 2, 0: mean 2/3, deviation √(24/27) = 0.942809. y is 0, 0, 4: deviation 1.885618. From A, B is
  // 2 ÷ 0.942809 = 2.12132 away and C 4 ÷ 1.885618 = 2.12132: equal, so B comes first by its code.
  it("are ranked by distance over features on one scale, equal ones by code", async () => {
    const db = await peersOf(features(a, 0, 0), features(b, 2, 0), features(c, 0, 4));
    expect((await select(db, peers)).slice(0, 2)).toEqual([
      { council_code: a, peer_code: b, rank: 1, distance: 2.12132 },
      { council_code: a, peer_code: c, rank: 2, distance: 2.12132 },
    ]);
  });

  // With a weight of a quarter on y: A to C √(0.25 × 4.5) = 1.06066; B to C √(4.5 + 0.25 × 4.5) = 2.37171.
  it("are nearer the less a feature that parts them weighs", async () => {
    const db = await peersOf(features(a, 0, 0, 0.25), features(b, 2, 0, 0.25), features(c, 0, 4, 0.25));
    expect(await select(db, peers)).toEqual([
      { council_code: a, peer_code: c, rank: 1, distance: 1.06066 },
      { council_code: a, peer_code: b, rank: 2, distance: 2.12132 },
      { council_code: b, peer_code: a, rank: 1, distance: 2.12132 },
      { council_code: b, peer_code: c, rank: 2, distance: 2.37171 },
      { council_code: c, peer_code: a, rank: 1, distance: 1.06066 },
      { council_code: c, peer_code: b, rank: 2, distance: 2.37171 },
    ]);
  });

  it("are published with each feature's weight, mean and deviation", async () => {
    const db = await peersOf(features(a, 0, 0, 0.25), features(b, 2, 0, 0.25), features(c, 0, 4, 0.25));
    const query = `select feature, weight, round(mean, 5) as mean, round(deviation, 6) as deviation, area_count
      from pub.open_peer_feature order by feature`;
    expect(await select(db, query)).toEqual([
      { feature: "x", weight: 1, mean: 0.66667, deviation: 0.942809, area_count: 3 },
      { feature: "y", weight: 0.25, mean: 1.33333, deviation: 1.885618, area_count: 3 },
    ]);
  });

  it("take no notice of a feature that is the same everywhere", async () => {
    const flat = (code: string) => ({ ...features(code, 7, null)[0], feature: "flat" });
    const rows = [features(a, 0, 0), features(b, 2, 0), features(c, 0, 4)];
    const area_features = [...rows.flat(), ...[a, b, c].map(flat)];
    const db = await figuresOf({ councils: [a, b, c].map((code) => council(code)), area_features });
    expect(await select(db, peers)).toEqual(await select(await peersOf(...rows), peers));
  });

  it("leave out the City of London, the Isles of Scilly, and an area without some feature, from the scale too", async () => {
    const rows = [features(a, 0, 0), features(b, 2, 0), features(c, 0, 4)];
    const without = await select(await peersOf(...rows), peers);
    const withThem = await select(
      await peersOf(...rows, features(city, 900, 900), features(scilly, 900, 1), features("E06000004", 5, null)),
      peers,
    );
    expect(withThem).toEqual(without);
  });

  it("are of an area that is described by a former code, under its newest", async () => {
    const recoded = { last_day: "2009-03-31", successor_codes: c, change: "recode" };
    const db = await figuresOf({
      councils: [council(a), council(b, recoded), council(c, { first_day: "2009-04-01" })],
      area_features: [...features(a, 0, 0), ...features(b, 2, 0)],
    });
    expect((await select(db, peers)).map(({ council_code, peer_code }) => [council_code, peer_code])).toEqual([
      [a, c],
      [c, a],
    ]);
  });

  it("leave out a council that has ended", async () => {
    const rows = [features(a, 0, 0), features(b, 2, 0), features(c, 0, 4), features("E06000004", 1, 1)];
    const gone = council("E06000004", { last_day: "2019-03-31" });
    const db = await figuresOf({ councils: [council(a), council(b), council(c), gone], area_features: rows.flat() });
    expect(await select(db, peers)).toEqual(await select(await peersOf(...rows.slice(0, 3)), peers));
  });

  it("give way to a published group of the council's own", async () => {
    const own = { scheme: "CQC", edition: "2009", council_code: a, comparator_code: c };
    const councils = [a, b, c].map((code) => council(code));
    const area_features = [features(a, 0, 0), features(b, 2, 0), features(c, 0, 4)].flat();
    const db = await figuresOf({ councils, area_features, comparator_groups: [own] });
    const sets = [
      { council_code: a, scheme: "CQC" },
      { council_code: b, scheme: "open peers" },
      { council_code: c, scheme: "open peers" },
    ];
    expect(await select(db, "select council_code, scheme from pub.comparator_set order by all")).toEqual(sets);
    expect(await select(db, "select distinct council_code, scheme from out.comparator order by all")).toEqual(sets);
    expect(await select(db, "select distinct council_code from out.open_peer")).toHaveLength(3);
  });

  it("stand in for a published group of which nothing is left", async () => {
    const own = { scheme: "CQC", edition: "2009", council_code: a, comparator_code: "E07000008" };
    const councils = [a, b, c].map((code) => council(code));
    const area_features = [features(a, 0, 0), features(b, 2, 0), features(c, 0, 4)].flat();
    const db = await figuresOf({ councils, area_features, comparator_groups: [own] });
    expect(await select(db, `select scheme from pub.comparator_set where council_code = '${a}'`)).toEqual([
      { scheme: "open peers" },
    ]);
  });

  it("are a set that figures are compared with, fifteen at most", async () => {
    const codes = Array.from({ length: 22 }, (_, index) => `E06${String(index + 1).padStart(6, "0")}`);
    const area_features = codes.flatMap((code, index) => features(code, index, index * index));
    const db = await figuresOf({ councils: codes.map((code) => council(code)), area_features });
    const sets = `select council_code, scheme, edition, count(*) as members, max(rank) as last from out.comparator
      where council_code = '${a}' group by all`;
    expect(await select(db, sets)).toEqual([
      { council_code: a, scheme: "open peers", edition: "made up", members: 15, last: 15 },
    ]);
    const next = `select count(*) as next from out.open_peer where council_code = '${a}' and rank > 15`;
    expect(await select(db, next)).toEqual([{ next: 5 }]);
  });
});

it("leaves out a feature with a weight of 0 or less, and makes the figures all the same", async () => {
  const workspace = new TestWorkspace();
  const lines = ["E08000034,1", "E08000035,-1", "E08000036,0"].map((line) => line.split(","));
  const file = [
    "edition,council_code,feature,feature_value,weight",
    ...lines.map(([code, weight]) => `Made up,${code},x,5,${weight}`),
    "",
  ].join("\n");
  const { rowCount, sentences } = await workspace.take("area-features.csv", file, { computeFigures });
  expect(rowCount).toBe(1);
  expect(sentences.filter((sentence) => sentence.includes("expected a number above 0"))).toHaveLength(2);
});
