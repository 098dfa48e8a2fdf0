import { readFileSync, statSync } from "node:fs";
import { z } from "zod";
import { Fault } from "../../store/workspace/fault.ts";
import { jsonPlace } from "../../store/workspace/json-place.ts";
import type { Boundaries, Boundary, Polygon } from "./boundary.ts";
import { checkPlaces } from "./places.ts";

const ring = z.array(z.array(z.number()).min(2)).min(4);
const polygon = z.object({ type: z.literal("Polygon"), coordinates: z.array(ring).min(1) });
const multiPolygon = z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(ring).min(1)).min(1) });
const collection = z.object({
  type: z.literal("FeatureCollection"),
  features: z
    .array(
      z.object({
        properties: z.record(z.string(), z.unknown()),
        geometry: z.discriminatedUnion("type", [polygon, multiPolygon]),
      }),
    )
    .min(1),
});

type Feature = z.infer<typeof collection>["features"][number];

/** The Office for National Statistics names a code by its geography, the year and CD: CTYUA23CD. */
const codeProperty = /^[a-z]+(\d\d)cd$/i;

/** In bytes. A larger one takes a gigabyte of memory to read, for a coast in more detail than a page shows. */
const largest = 50_000_000;

const advice =
  "Download Counties and Unitary Authorities, ultra generalised, as GeoJSON, from the Open Geography portal.";

/**
 * Reads the boundaries of councils from a GeoJSON of the Office for National Statistics. Areas outside England are left
 * out, and an English code that is newer than the councils known here is kept.
 *
 * @param councils every code of a council that is known, with the one it has now: an area whose code alone has changed
 *   since is under its newest, as its figures are
 * @throws {Fault} where it is not such a file, is not whole, or holds other areas
 */
export function readBoundaries(path: string, councils: ReadonlyMap<string, string>): Boundaries {
  const { size } = statSync(path);
  if (size > largest) {
    throw new Fault(`${path}: expected at most 50 MB, found ${Math.ceil(size / 1e6)} MB. ${advice}`);
  }
  const { features } = parsed(path, readFileSync(path, "utf8"));
  const property = propertyOfCodes(path, features, councils);
  const english = features.filter((feature) => codeOf(feature, property).startsWith("E"));
  checkCodes(path, property, english, councils);
  const areas = areasOf(english, property, councils);
  const year = 2000 + Number(codeProperty.exec(property)?.[1]);
  return { year, isGrid: checkPlaces(path, areas), areas };
}

function parsed(path: string, text: string): z.infer<typeof collection> {
  const result = collection.safeParse(parsedJson(path, text.replace(/^\uFEFF/, "")));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Fault(
    `${path}, ${jsonPlace(issue?.path ?? []) || "the whole file"}: expected a FeatureCollection of GeoJSON whose areas are ` +
      `polygons with closed rings, found otherwise (${issue?.message}). ${advice}`,
  );
}

function parsedJson(path: string, text: string): unknown {
  if (!text.trimStart().startsWith("{")) {
    const start = JSON.stringify(text.trimStart().slice(0, 12));
    throw new Fault(
      `${path}: expected GeoJSON, which begins with {, found a file that begins with ${start}. ${advice}`,
    );
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Fault(
      `${path}: expected a whole GeoJSON, found one that stops or breaks off (${reason}). Download it again.`,
    );
  }
}

/** The property that holds the codes: of several, that which names the most councils. */
function propertyOfCodes(path: string, features: readonly Feature[], councils: ReadonlyMap<string, string>): string {
  const names = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
  const known = (name: string) => features.filter((feature) => councils.has(codeOf(feature, name))).length;
  const [found] = names.filter((name) => codeProperty.test(name)).toSorted((a, b) => known(b) - known(a));
  if (found !== undefined) return found;
  throw new Fault(
    `${path}, properties: expected codes under a name that says their year, such as CTYUA23CD, ` +
      `found ${names.join(", ") || "no property"}. ${advice}`,
  );
}

function codeOf({ properties }: Feature, property: string): string {
  const code = properties[property];
  return typeof code === "string" ? code : "";
}

/** The first three characters of a code say what kind of area it is: E06, E08, E09 and E10 have social services. */
function checkCodes(
  path: string,
  property: string,
  english: readonly Feature[],
  councils: ReadonlyMap<string, string>,
): void {
  const kinds = new Set([...councils.keys()].map((code) => code.slice(0, 3)));
  const codes = english.map((feature) => codeOf(feature, property));
  const others = codes.filter((code) => !kinds.has(code.slice(0, 3)));
  const isKnown = codes.some((code) => councils.has(code));
  if (isKnown && others.length === 0) return;
  const found = (isKnown ? others : codes).slice(0, 3).join(", ") || "no code of England";
  throw new Fault(
    `${path}, ${property}: expected codes of councils with adult social services alone, such as E08000035, ` +
      `found ${found}. ${advice}`,
  );
}

function areasOf(english: readonly Feature[], property: string, councils: ReadonlyMap<string, string>): Boundary[] {
  const naming = property.replace(/cd$/i, (end) => (end === "cd" ? "nm" : "NM"));
  const areas = new Map<string, { code: string; name: string; polygons: Polygon[] }>();
  for (const feature of english) {
    const { properties, geometry } = feature;
    const printed = codeOf(feature, property);
    const code = councils.get(printed) ?? printed;
    const name = String(properties[naming] ?? printed);
    const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const known = areas.get(code);
    if (known === undefined) areas.set(code, { code, name, polygons: parts });
    else known.polygons.push(...parts);
  }
  return [...areas.values()];
}
