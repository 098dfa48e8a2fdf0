import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { computeFigures } from "../../src/analysis/figures.ts";
import { TestWorkspace } from "../store/workspace.ts";

const cut = "area_code,area_name\nE06000055,Bedford\nE08000002,Bury\nE10000023,North Yorkshire\nE07000026,Allerdale\n";

const group = `select scheme, edition, council_code, comparator_code, succeeds from pub.comparator
  where scheme = 'NHS England' order by comparator_code`;

it("are a comparator group of the council that the file's name names, under its newest code", async () => {
  const workspace = new TestWorkspace();
  const taken = await workspace.take("nhs_england_peers_cheshire_east.csv", cut, { computeFigures });
  expect(taken).toMatchObject({ returnName: "nhs_england_peers", rowCount: 4, leftOutCount: 0 });
  const of = { scheme: "NHS England", edition: "2024", council_code: "E06000049" };
  expect(await workspace.rows(group)).toEqual([
    { ...of, comparator_code: "E06000055", succeeds: null },
    { ...of, comparator_code: "E06000065", succeeds: "E10000023" },
    { ...of, comparator_code: "E08000002", succeeds: null },
  ]);
  expect(await workspace.rows("select comparator_code, kind from pub.comparator_note order by all")).toEqual([
    { comparator_code: "E06000065", kind: "succeeded" },
    { comparator_code: "E07000026", kind: "district" },
  ]);
});

it("are refused where the name in the file's name is no council's", async () => {
  const workspace = new TestWorkspace();
  const { isRefused, sentences } = await workspace.take("nhs_england_peers_atlantis.csv", cut);
  expect(isRefused).toBe(true);
  expect(
    sentences.filter((each) => each.includes("one council of the period, by code, by name or by both")),
  ).toHaveLength(4);
});

const file = resolve(import.meta.dirname, "../../../shared/real/peers/nhs_england_peers_trafford.csv");

it.skipIf(!existsSync(file))("of Trafford are fifteen, as published (skipped where the file is absent)", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("nhs_england_peers_trafford.csv", readFileSync(file), { computeFigures });
  const rows = await workspace.rows(group);
  expect(rows).toHaveLength(15);
  expect(new Set(rows.map(({ council_code }) => council_code))).toEqual(new Set(["E08000009"]));
});
