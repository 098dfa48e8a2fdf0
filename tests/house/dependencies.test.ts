import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";
import { root } from "./source-files.ts";

const packageSchema = z.object({
  version: z.string().default(""),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  dev: z.boolean().default(false),
});
const lockSchema = z.object({ packages: z.record(z.string(), packageSchema) });
const listed = z.record(z.string(), z.string());
const manifestSchema = z.object({ dependencies: listed, devDependencies: listed });

const read = (name: string) => readFileSync(join(root, name), "utf8");
const lock = lockSchema.parse(JSON.parse(read("package-lock.json")));
const manifest = manifestSchema.parse(JSON.parse(read("package.json")));
const packages = Object.entries(lock.packages).filter(([place]) => place !== "");
const page = read("docs/dependencies.md");

/** Licences that let anybody use, change and pass on what is under them, and ask no more than that they be named. */
const permissive = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "Python-2.0",
  "Unlicense",
];

/** Production packages under any other licence, each with the licence and why it is taken. */
const byName: Readonly<Record<string, readonly [licence: string, why: string]>> = {
  "@resvg/resvg-js": ["MPL-2.0", "used as it is: what is changed of its own files would have to be passed on"],
  "@stdlib/math-base-special-erfcinv": ["Apache-2.0 AND BSL-1.0", "Boost's licence, of code it was translated from"],
  "@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled": ["Apache-2.0 AND BSL-1.0", "the same"],
  "@stdlib/math-base-special-gammainc": ["Apache-2.0 AND BSL-1.0", "the same"],
  "@stdlib/math-base-special-powm1": ["Apache-2.0 AND BSL-1.0", "the same"],
  "dejavu-fonts-ttf": ["SEE LICENSE IN README.md AND LICENSE", "Bitstream Vera's: a font may be used and passed on"],
  jszip: ["(MIT OR GPL-3.0-or-later)", "taken under MIT; a part of Framework"],
  pako: ["(MIT AND Zlib)", "zlib's licence, of code it was translated from; a part of Framework"],
};

const nameOf = (place: string) => place.replace(/^.*node_modules\//, "");

it("has the hash and the address of every package, for all platforms", () => {
  const isWhole = ([, { integrity, resolved }]: (typeof packages)[number]) =>
    integrity?.startsWith("sha512-") === true && resolved?.startsWith("https://registry.npmjs.org/") === true;
  expect(packages.filter((each) => !isWhole(each)).map(([place]) => place)).toEqual([]);
  const platforms = packages.map(([place]) => place).filter((place) => place.includes("node-bindings-"));
  expect(platforms.length).toBeGreaterThanOrEqual(6);
});

it("has packages under permissive licences in the product, and others by name with a reason", () => {
  const others = packages
    .filter(([, { dev, license }]) => !dev && !permissive.includes(license ?? ""))
    // The binaries of a package for each platform are under its name.
    .map(([place, { license }]) => [nameOf(place).replace(/^(@resvg\/resvg-js)-.*/, "$1"), license])
    .filter(([name], place, all) => all.findIndex(([other]) => other === name) === place);
  expect(others).toEqual(Object.entries(byName).map(([name, [licence]]) => [name, licence]));
});

it.each(["dependencies", "devDependencies"] as const)("says what each of %s is for, and its licence", (kind) => {
  const [product = "", development = ""] = page.split("## In development alone");
  const rows = [...(kind === "dependencies" ? product : development).matchAll(/^\| `(.+)` \| (.+) \| (.+) \|$/gm)];
  const said = rows.map(([, name, licence]) => [name, licence]);
  const licences = Object.keys(manifest[kind]).map((name) => [name, lock.packages[`node_modules/${name}`]?.license]);
  expect(said).toEqual(licences);
  expect(rows.filter(([, , , why = ""]) => why.length < 12)).toEqual([]);
});

it("asks for every package by its exact version", () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

it("pins the unofficial republication of SheetJS by the hash that the page says", () => {
  const { version, integrity = "none" } = lock.packages["node_modules/@e965/xlsx"] ?? { version: "" };
  expect(manifest.dependencies["@e965/xlsx"]).toBe(version);
  expect(page).toContain(integrity);
  expect(page).toContain(`pinned to ${version}`);
});
