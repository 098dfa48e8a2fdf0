import { existsSync, truncateSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { readBoundaries } from "../../../src/site/boundaries/file.ts";
import { area, boundaryFile, collection, councils, square } from "./boundaries.ts";

const hartlepool = area("E06000001", square(440_000, 520_000), "Hartlepool");

function read(content: unknown) {
  return readBoundaries(boundaryFile(content), councils);
}

/** The message of the fault, without the folder of the file. */
function faultOf(content: unknown): string {
  try {
    read(content);
  } catch (error) {
    if (error instanceof Error && error.name === "Fault")
      return error.message.replace(/^.*boundaries\.geojson/, "FILE");
    throw error;
  }
  return "no fault";
}

it("reads the codes, names and year of the properties that hold them", () => {
  const { year, isGrid, areas } = read(collection(hartlepool));
  expect({ year, isGrid }).toEqual({ year: 2023, isGrid: true });
  expect(areas.map(({ code, name }) => [code, name])).toEqual([["E06000001", "Hartlepool"]]);
});

it("reads names of properties in small letters, as older files have them, and a mark of UTF-8", () => {
  const old = { ...hartlepool, properties: { ctyua16cd: "E06000001", ctyua16nm: "Hartlepool" } };
  const { year, areas } = read(`\uFEFF${JSON.stringify(collection(old))}`);
  expect([year, areas[0]?.name]).toEqual([2016, "Hartlepool"]);
});

it("leaves out areas outside England, and keeps a council that is newer than those known", () => {
  const newer = area("E06000099", square(450_000, 520_000));
  const cardiff = area("W06000015", square(310_000, 170_000));
  expect(read(collection(hartlepool, newer, cardiff)).areas.map(({ code }) => code)).toEqual([
    "E06000001",
    "E06000099",
  ]);
});

it("makes one area of the parts of a council that are apart in the file", () => {
  const island = area("E06000001", square(460_000, 520_000));
  const { areas } = read(collection(hartlepool, island));
  expect(areas.map(({ code, polygons }) => [code, polygons.length])).toEqual([["E06000001", 2]]);
});

it("takes the codes of councils where an area has codes of larger areas too", () => {
  const properties = { RGN22CD: "E12000001", ...hartlepool.properties, CTRY23CD: "E92000001" };
  const { year, areas } = read(collection({ ...hartlepool, properties }));
  expect([year, areas[0]?.code]).toEqual([2023, "E06000001"]);
});

it("refuses a file too large to be read, without reading it", () => {
  const path = boundaryFile("");
  truncateSync(path, 50_000_001);
  expect(() => readBoundaries(path, councils)).toThrow(/: expected at most 50 MB, found 51 MB\. Download /);
});

it("puts a council whose code alone has changed under its newest code", () => {
  const gateshead = area("E08000020", square(420_000, 550_000), "Gateshead");
  expect(read(collection(gateshead)).areas.map(({ code }) => code)).toEqual(["E08000037"]);
});

it("knows degrees from metres of the National Grid", () => {
  const ring = [
    [-1.3, 54.7],
    [-1.2, 54.7],
    [-1.2, 54.6],
    [-1.3, 54.7],
  ] as const;
  expect(read(collection(area("E06000001", ring))).isGrid).toBe(false);
});

const whole = JSON.stringify(collection(hartlepool));
const webMap = area("E06000001", [
  [-140_000, 7_300_000],
  [-130_000, 7_300_000],
  [-130_000, 7_290_000],
  [-140_000, 7_300_000],
]);
const turned = area("E06000001", [
  [54.7, -1.3],
  [54.7, -1.2],
  [54.6, -1.2],
  [54.7, -1.3],
]);
const partlyTurned = area("E06000001", [
  [-1.3, 54.7],
  [-1.2, 54.7],
  [54.6, -1.2],
  [-1.3, 54.7],
]);
const district = area("E07000026", square(300_000, 520_000), "Allerdale");

it.each<[what: string, content: unknown, message: RegExp]>([
  [
    "a file of another kind",
    "PK\u0003\u0004",
    /^FILE: expected GeoJSON, which begins with \{, found a file that begins with "PK/,
  ],
  [
    "a file that stops",
    whole.slice(0, -40),
    /^FILE: expected a whole GeoJSON, found one that stops or breaks off \(.+\)\. Download it again\.$/,
  ],
  ["an empty file", "", /^FILE: expected GeoJSON, which begins with \{, found a file that begins with ""/],
  ["TopoJSON", { type: "Topology", objects: {}, arcs: [] }, /^FILE, type: expected a FeatureCollection of GeoJSON/],
  ["a collection of nothing", collection(), /^FILE, features: expected a FeatureCollection/],
  [
    "points",
    collection({ ...hartlepool, geometry: { type: "Point", coordinates: [1, 2] } }),
    /^FILE, features\[0\]\.geometry\.type: expected .+ polygons/,
  ],
  [
    "a ring of two places",
    collection(
      area("E06000001", [
        [1, 2],
        [3, 4],
      ]),
    ),
    /^FILE, features\[0\]\.geometry\.coordinates\[0\]: expected .+ closed rings/,
  ],
  [
    "properties without a code",
    collection({ ...hartlepool, properties: { name: "Hartlepool" } }),
    /^FILE, properties: expected codes under a name that says their year, such as CTYUA23CD, found name\./,
  ],
  [
    "codes of no council",
    collection(area("E06000098", square(440_000, 520_000))),
    /^FILE, CTYUA23CD: expected codes of councils .+ found E06000098\./,
  ],
  ["areas of Wales alone", collection(area("W06000015", square(310_000, 170_000))), /found no code of England\./],
  [
    "districts beside councils",
    collection(hartlepool, district),
    /expected codes of councils with adult social services alone, .+ found E07000026\./,
  ],
  [
    "metres of a web map",
    collection(webMap),
    /^FILE, E06000001 Eastwold: expected places of England in degrees.+ found -140000, 7300000\./,
  ],
  ["latitude before longitude", collection(turned), /found 54\.7, -1\.3\./],
  ["one place that is not in degrees among others", collection(partlyTurned), /found 54\.6, -1\.2\./],
])("refuses %s, saying where and what it expected", (_, content, message) => {
  expect(faultOf(content)).toMatch(message);
});

it("says what to do in each fault", () => {
  for (const content of ["PK", whole.slice(0, 60), {}, collection(district), collection(turned)]) {
    expect(faultOf(content)).toMatch(/Download [^.]+(\.|$)/);
  }
});

const real = resolve(import.meta.dirname, "../../../../shared/real/geography/ctyua_dec2023_england.geojson");

it.skipIf(!existsSync(real))("reads the 153 areas of December 2023 (skipped where shared/real is absent)", () => {
  const { year, isGrid, areas } = readBoundaries(real, councils);
  expect([year, isGrid, areas.length]).toEqual([2023, false, 153]);
  expect(areas.find(({ code }) => code === "E08000035")?.name).toBe("Leeds");
});
