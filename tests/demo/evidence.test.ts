import { expect, test } from "vitest";
import { stories } from "../../src/demo/index.ts";
import { type Row, rowsOfReturn } from "./read.ts";

const register = rowsOfReturn("evidence");
const milestones = register.filter((row) => row.subject_kind === "milestone");
const of = (rows: readonly Row[], story: { code: string }) => rows.filter((row) => row.council_code === story.code);

test("every council has a needs assessment that is due again three years after it", () => {
  const documents = register.filter((row) => row.subject === "document");
  expect(documents).toHaveLength(152);
  for (const { dated_on = "", due_on = "" } of documents) {
    expect(due_on).toBe(`${Number(dated_on.slice(0, 4)) + 3}${dated_on.slice(4)}`);
  }
});

test("one council did what milestones ask three months late", () => {
  const late = of(milestones, stories.evidencedLate).filter((row) => row.status === "done");
  expect(late.length).toBeGreaterThan(3);
  for (const { due_on = "", done_on = "" } of late)
    expect(Date.parse(done_on) - Date.parse(due_on)).toBe(95 * 86_400_000);
});

test("one council's register has nothing on the milestones of commissioning", () => {
  expect(of(milestones, stories.noEvidence).filter((row) => row.subject === "PPF-13")).toEqual([]);
});

test("nothing was done after the register was sent", () => {
  expect(register.filter((row) => (row.done_on ?? "") > "2011-07-08")).toEqual([]);
});

test("councils differ in whom they support, and one tightened its threshold", () => {
  const thresholds = rowsOfReturn("council-settings").filter((row) => row.setting === "eligibility_threshold");
  expect(new Set(thresholds.map(({ value }) => value)).size).toBe(4);
  const own = of(thresholds, stories.thresholdTightened).map(({ year, value }) => [year, value]);
  expect(own).toEqual([
    ["2008-09", "moderate"],
    ["2009-10", "moderate"],
    ["2010-11", "substantial"],
  ]);
});

test("a target agreed with partners asks for more than there was, or for less where low is good", () => {
  const agreed = rowsOfReturn("local-targets").filter((row) => row.source === "local_area_agreement");
  expect(agreed.length).toBeGreaterThan(300);
  const isBetter = ({ indicator_code, target, baseline_value }: Row) => {
    const change = Number(target) - Number(baseline_value);
    return indicator_code === "NI 131" ? change <= 0 : change >= 0;
  };
  expect(agreed.filter((row) => !isBetter(row))).toEqual([]);
});
