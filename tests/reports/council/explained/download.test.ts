import { beforeAll, expect, it } from "vitest";
import { allCsv } from "../../../../reports/council/explained/download.ts";
import { openPage } from "../../open-page.ts";
import { explainedData, explainedRow } from "./explained-rows.ts";

const [title, measure, notice, source] = [0, 1, 2, 3];

beforeAll(() => {
  openPage("council/Z06000011/explained", { day: "2011-12-02" });
});

const file = (...figures: Parameters<typeof explainedRow>[0][]) => {
  const rows = figures.map(explainedRow);
  return allCsv("Eastwold", rows, explainedData(rows)).split("\r\n");
};

it("says what it is, that it is a demonstration, and as of which day, before its rows", () => {
  const lines = file({});
  expect(lines[title]).toBe("Title,Adult social care figures of Eastwold");
  expect(lines[measure]).toBe('Measure,"Every figure that may be shown, as known on 2 December 2011"');
  expect(lines[notice]).toMatch(/^Notice,Demonstration data/);
  expect(lines[source]).toMatch(/^Source,/);
});

it("has a row for each figure: a number with every decimal, and for one that is hidden its reason and no number", () => {
  const hidden = { value: null, numerator: null, denominator: null, lower_95: null, upper_95: null };
  const lines = file(
    { value: 31.2345678 },
    { ...hidden, period: "2009-10", value_status: "suppressed", numerator_status: "suppressed", marker: "=1+1" },
  );
  const heads = lines.findIndex((line) => line.startsWith("Indicator,Framework,"));
  expect(lines[heads - 1]).toBe("");
  expect(lines[heads + 1]).toContain(",31.2345678,value,312,value,");
  expect(lines[heads + 2]).toContain(",2009-10,all,all,final,percent,,suppressed,,suppressed,,value,,,wilson,'=1+1,");
});
