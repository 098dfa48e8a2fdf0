import { expect, it } from "vitest";
import { writeCatalogue } from "../../src/analysis/catalogue-tables.ts";
import { Database } from "../../src/store/database.ts";

const db = await Database.open(":memory:", "write");
await db.run("create schema meta");
await writeCatalogue(db);

it("writes each method with its purpose and its worked cases, one a line", async () => {
  const { cases, purpose } = await db.columns("select cases, purpose from meta.method where name = 'wilson'");
  expect(purpose).toEqual(["How far chance alone could have moved a share of people."]);
  expect(String(cases?.[0]).split("\n").slice(0, 2)).toEqual([
    "65 of 100 people, 95% limits in percent: 55.2544 to 73.6358 (test data of PHEindicatormethods).",
    "65 of 100 people, 99.8% limits in percent: 49.5495 to 77.8354 (test data of PHEindicatormethods).",
  ]);
});

it("makes the methods' macros, so that SQL has them", async () => {
  expect(await db.columns("select benchmark(27, 33, 25, 'high') as standing")).toEqual({ standing: ["better"] });
});
