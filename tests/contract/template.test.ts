import { expect, it } from "vitest";
import { returns } from "../../pipelines/index.ts";
import { askedOfName, dictionaryText } from "../../src/contract/template.ts";

const named = (name: string) => {
  const definition = returns.find((each) => each.name === name);
  if (definition === undefined) throw new Error(`no return ${name}`);
  return definition;
};

it.each([
  [
    "ons_population",
    "As published, the title above the headings or the file's name says what no cell does: mye2_persons_mid2020.csv.",
  ],
  ["nhs_england_peers", "As published, the file's name says what no cell does: nhs_england_peers_leeds.csv."],
  ["ascof_open_data", "No cell says the period: the file's name does, or --period 2020-21."],
])("states the rule about a file's name of %s, with a name that keeps it", (name, rule) => {
  expect(dictionaryText(named(name)).split("\n")).toContain(`  ${rule}`);
});

it("states none where the cells say everything", () => {
  expect(askedOfName(named("personal_budgets"))).toEqual([]);
  expect(dictionaryText(named("personal_budgets"))).not.toContain("Name of the file");
});

it("has an example wherever a file's name is read", () => {
  const layouts = returns.flatMap((each) => each.layouts);
  const silent = layouts.filter((layout) => layout.fileName !== undefined && layout.fileNameExample === undefined);
  expect(silent).toEqual([]);
});

it("says below a column what its values mean, a line each, and each rule of a list on a line of its own", () => {
  const lines = dictionaryText(named("survey_results")).split("\n");
  const question = lines.findIndex((line) => line.startsWith("  question: one of 8 values. What was asked."));
  expect(lines[question + 1]).toMatch(/^ {4}knows_of_changes: /);
  expect(dictionaryText(named("activity")).split("\n")).toContain(
    "  Where breakdown is age_band, breakdown_value is one of 18-64, 65-74, 75-84, 85+.",
  );
});

it("has no line that is longer than a screenful of words", () => {
  const long = returns.flatMap((each) => dictionaryText(each).split("\n")).filter((line) => line.length > 1300);
  expect(long).toEqual([]);
});
