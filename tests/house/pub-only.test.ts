import { expect, it } from "vitest";
import { textsUnder } from "./source-files.ts";

/** Tables that a text of SQL reads, with their schema: `pub.figure`. */
function tablesRead(text: string): string[] {
  return [...text.matchAll(/\b(?:from|join)\s+((?:[a-z_]+\.)+[a-z_]+)/g)].map(([, table]) => table ?? "");
}

const files = ["reports", "src/site", "src/export"].flatMap(textsUnder);
const read = files.flatMap(({ path, text }) => tablesRead(text).map((table) => ({ path, table })));

it("finds the tables that a query reads", () => {
  expect(tablesRead("select 1 from core.savings as s\n join out.figure using (figure_id)")).toEqual([
    "core.savings",
    "out.figure",
  ]);
});

// A schema of another position stands behind the name of its database: before.pub.figure.
it("lets reports and exports read what is published and nothing else", () => {
  expect(read.length).toBeGreaterThan(20);
  expect(read.filter(({ table }) => !/^([a-z_]+\.)?pub(\.|$)/.test(table))).toEqual([]);
});
