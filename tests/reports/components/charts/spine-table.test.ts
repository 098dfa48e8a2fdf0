import { beforeAll, describe, expect, it } from "vitest";
import { type SpineTableRow, spineTable } from "../../../../reports/components/charts/spine-table.ts";
import { openDocument } from "../../../../src/site/draw/small-dom.ts";

beforeAll(() => {
  openDocument("<!doctype html><html><head></head><body></body></html>", "index");
});

const lane = {
  hasGoodSide: true,
  value: 0.5,
  lower: 0.25,
  upper: 0.75,
  lowest: -1,
  highest: 1,
  lowerQuartile: null,
  upperQuartile: null,
  median: 0,
};

const row = (parts: Partial<SpineTableRow>): SpineTableRow => ({
  title: "Feel safe",
  code: "4A",
  href: "../../indicator/4a",
  year: "2024-25",
  value: "73.8%",
  interval: "70.1% to 77.2%",
  figure: null,
  england: "70.1%",
  comparators: "72.0%",
  verdict: "better",
  lane,
  years: [],
  range: "70.0% to 72.0%",
  before: "no earlier year",
  ...parts,
});

const table = (...rows: readonly SpineTableRow[]) =>
  spineTable([{ heading: "Hold on to", rows }], { council: "Leeds", caption: "Outcomes of Leeds" });
const cells = (...rows: readonly SpineTableRow[]) =>
  [...table(...rows).querySelectorAll("tbody tr:last-child > *")].map((cell) => cell.textContent);

describe("a spine as a table", () => {
  it("has each measure in cells of text, read in their order", () => {
    expect(cells(row({}))).toEqual([
      "Feel safe (4A)",
      "2024-25",
      "73.8% (70.1% to 77.2%)",
      "70.1%",
      "72.0%",
      "",
      "no earlier year",
      "▲ better",
    ]);
  });

  it("has a heading over the rows of a group, and the council over its column", () => {
    expect(table(row({})).querySelector("tr.group")?.textContent).toBe("Hold on to");
    expect(table(row({})).querySelector("thead .own")?.textContent).toBe("Leeds");
  });

  it("draws the mark alone: whisker, shape, England, the band and the median", () => {
    expect(table(row({})).querySelector("svg text")).toBeNull();
    expect(table(row({})).querySelectorAll(".mark svg > *")).toHaveLength(5);
    expect(table(row({ lane: null })).querySelector("td.mark")?.childNodes).toHaveLength(0);
  });

  it("leads from the name of a measure to its page, where it has one", () => {
    const link = (href: string | null) => table(row({ href })).querySelector("th.measure a")?.getAttribute("href");
    expect(link("../../indicator/4a")).toBe("../../indicator/4a");
    expect(link(null)).toBeUndefined();
  });

  it("says over the marks what their ends mean", () => {
    const ends = (hasGoodSide: boolean) =>
      [...table(row({ lane: { ...lane, hasGoodSide } })).querySelectorAll("thead .mark span")].map(
        (end) => end.textContent,
      );
    expect(ends(true)).toEqual(["worse", "better"]);
    expect(ends(false)).toEqual(["lower", "higher"]);
  });

  it("says of a measure without a good side which way is higher", () => {
    expect(cells(row({ lane: { ...lane, hasGoodSide: false }, verdict: "higher" }))[5]).toBe("higher is to the right");
  });

  it("draws a line of three comparable years or more between its first and last year, and says fewer in words", () => {
    const years = ["2022-23", "2023-24", "2024-25"].map((period, index) => ({ period, value: 70 + index }));
    expect(cells(row({ years }))[6]).toBe("2022-232024-2570.0% to 72.0%");
    expect(cells(row({ years: years.slice(1), before: "71.0% in 2023-24" }))[6]).toBe("71.0% in 2023-24");
  });

  it("leaves a gap in the line where a year is missing", () => {
    const years = ["2020-21", "2021-22", "2023-24", "2024-25"].map((period, index) => ({ period, value: index }));
    const path = table(row({ years })).querySelector(".year-line path")?.getAttribute("d") ?? "";
    expect(path.replaceAll(/[^ML]/g, "")).toBe("MLML");
  });

  it("draws a year without neighbours as a dot", () => {
    const years = ["2016-17", "2018-19", "2020-21"].map((period, index) => ({ period, value: 70 + index }));
    expect(table(row({ years })).querySelectorAll(".year-line circle").length).toBe(3);
  });

  it("is as high as a fifth of its highest value, so that a small change is no cliff", () => {
    const rise = (values: readonly number[]) => {
      const years = values.map((value, index) => ({ period: `202${index}-2${index + 1}`, value }));
      const path = table(row({ years })).querySelector(".year-line path")?.getAttribute("d") ?? "";
      const heights = [...path.matchAll(/,([\d.]+)/g)].map(([, height]) => Number(height));
      return Math.max(...heights) - Math.min(...heights);
    };
    // 16 pixels for 16.5 points of 82.5%: half a point is half a pixel.
    expect(rise([82, 82.5, 82])).toBeCloseTo(0.5, 0);
    expect(rise([40, 80, 40])).toBe(16);
    expect(rise([0, 0, 0])).toBe(0);
  });
});
