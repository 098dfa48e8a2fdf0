import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Codes that are known, each with the one its council has now: Gateshead’s is another since 2013. */
export const councils = new Map([
  ...["E06000001", "E06000002", "E08000035", "E08000037", "E09000001", "E10000003"].map(
    (code) => [code, code] as const,
  ),
  ["E08000020", "E08000037"],
]);

type Corner = readonly [east: number, north: number];

/** An area of a boundary file. */
export function area(code: string, ring: readonly Corner[], name = "Eastwold") {
  return {
    type: "Feature",
    properties: { CTYUA23CD: code, CTYUA23NM: name },
    geometry: { type: "Polygon", coordinates: [ring] },
  };
}

/** A square of 10 km by 10 km, by its south-west corner in metres. */
export function square(east: number, north: number): Corner[] {
  const [right, top] = [east + 10_000, north + 10_000];
  return [
    [east, top],
    [right, top],
    [right, north],
    [east, north],
    [east, top],
  ];
}

/** Writes what is given as a boundary file, as JSON where it is no text, and gives its path. */
export function boundaryFile(content: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), "yardstick-boundaries-")), "boundaries.geojson");
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

/** A collection of areas. */
export function collection(...features: readonly unknown[]) {
  return { type: "FeatureCollection", features };
}
