import { expect, it } from "vitest";
import { trajectoryPoints } from "../../../../reports/council/personal-budgets/trajectory.ts";
import { figureLine, without } from "../../components/milestone/rows.ts";

const england = figureLine({ role: "england", value: 29 });

it("leaves a gap with a word for a quarter that only England has", () => {
  const lines = [figureLine({}), { ...england, period: "2010-11 Q3" }, england];
  const points = trajectoryPoints(lines, ["adass_eligible"], () => "not due yet");
  expect(points.map((point) => [point.period, point.value, point.england, point.word])).toEqual([
    ["2010-11 Q3", null, 29, "not due yet"],
    ["2010-11 Q4", 31.2, 29, "no figure"],
  ]);
});

it("says why a figure is hidden", () => {
  const [point] = trajectoryPoints([figureLine(without("suppressed"))], ["adass_eligible"]);
  expect(point).toMatchObject({ value: null, word: "suppressed" });
});

it("keeps definitions apart and groups out", () => {
  const lines = [figureLine({}), figureLine({ definition: "rap_community_in_year" }), figureLine({ breakdown: "sex" })];
  const points = trajectoryPoints(lines, ["adass_eligible", "rap_community_in_year"]);
  expect(points.map((point) => point.panel)).toEqual(["Eligible for a budget", "Served in the year"]);
});
