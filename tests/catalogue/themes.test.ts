import { expect, it } from "vitest";
import { indicators } from "../../src/catalogue/indicators/index.ts";
import { milestones } from "../../src/catalogue/milestones.ts";
import { themes } from "../../src/catalogue/themes.ts";

it("there are ten themes, each with the question of a review", () => {
  expect(themes).toHaveLength(10);
  expect(themes.filter(({ question }) => !question.endsWith("?"))).toEqual([]);
});

it("five themes have no national milestone", () => {
  const without = themes.filter(({ id }) => !milestones.some(({ theme }) => theme === id));
  expect(without.map(({ title }) => title)).toEqual([
    "Whole-system reform",
    "Promoting health and inclusion",
    "Assessment",
    "Early intervention, prevention and enablement",
    "Workforce",
  ]);
});

it("the 22 indicators of the guide are each under one theme", () => {
  const listed: string[] = themes.flatMap((theme) => [...theme.indicators]);
  expect(listed).toHaveLength(22);
  expect(new Set(listed).size).toBe(22);
  const codes = indicators.filter(({ framework }) => framework === "NIS").map(({ code }) => code);
  expect(listed.filter((code) => !codes.includes(code))).toEqual([]);
});

it("NI 119 is under health and called relevant to self-directed support", () => {
  const of = (id: string) => themes.find((theme) => theme.id === id);
  expect(of("health_and_inclusion")?.indicators).toContain("NI 119");
  expect(of("self_directed_support")?.alsoRelevant).toEqual(["NI 119"]);
});
