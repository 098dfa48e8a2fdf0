import { describe, expect, it } from "vitest";
import { benchmark } from "../../../reports/components/jsna-benchmark.ts";
import { gapLine, gaps, unjudgedSentence } from "../../../reports/components/jsna-gaps.ts";
import { lane } from "../../../reports/components/jsna-lane.ts";
import { spine, spineHeadline, spineRows, spineSides, spineSummary } from "../../../reports/components/jsna-spine.ts";
import { jsnaFigure } from "./jsna-rows.ts";

const worse = jsnaFigure({ value: 76, lower_95: 70, upper_95: 81, england_value: 82 });

describe("better, similar or worse than England", () => {
  it("is similar while England lies inside the interval, its ends included", () => {
    expect(benchmark({ ...worse, england_value: 81 })).toBe("similar");
    expect(benchmark({ ...worse, england_value: 70 })).toBe("similar");
  });

  it("follows the polarity", () => {
    expect(benchmark(worse)).toBe("worse");
    expect(benchmark({ ...worse, polarity: "low" })).toBe("better");
    expect(benchmark({ ...worse, england_value: 60 })).toBe("better");
  });

  it("is higher or lower where neither is good", () => {
    expect(benchmark({ ...worse, polarity: "none" })).toBe("lower");
    expect(benchmark({ ...worse, polarity: "none", england_value: 60 })).toBe("higher");
  });

  it("refuses where the publisher says that areas are not to be compared", () => {
    expect(benchmark({ ...worse, refusal: "its publisher says so" })).toBe("not_compared");
  });

  it("refuses without an interval, a value or England", () => {
    for (const part of ["value", "lower_95", "upper_95", "england_value"]) {
      expect(benchmark({ ...worse, [part]: null })).toBe("not_compared");
    }
  });
});

describe("the spine", () => {
  const figures = [
    jsnaFigure({ indicator_code: "NI 8", domain: "Lifestyle", value: 20, period: "2010-11" }),
    jsnaFigure({ indicator_code: "NI 130", period: "2008-09", unit: "per_100k", value: 200 }),
    jsnaFigure({ indicator_code: "NI 130", period: "2009-10", value: 12, comparable_from: "2009-10" }),
    jsnaFigure({ indicator_code: "NI 130", period: "2010-11", value: 30, comparable_from: "2009-10" }),
    worse,
    jsnaFigure({ indicator_code: "NI 179", value: 1 }),
    jsnaFigure({ indicator_code: "POP", framework: "Yardstick", value: 1 }),
  ];

  it("puts each indicator once under its domain, in order of its number", () => {
    expect(spine(figures).map((one) => [one.domain, one.rows.map((row) => row.figure.indicator_code)])).toEqual([
      ["Lifestyle", ["NI 8"]],
      ["Services", ["NI 125", "NI 130"]],
    ]);
  });

  it("takes no figure from before a break in definition into the series, and tests no trend under five points", () => {
    const rows = spine(figures).flatMap(spineRows);
    expect(rows.find((row) => row.indicator.startsWith("NI 130"))?.trend).toBe(
      "12.0%, 30.0% (too few points for a trend test)",
    );
    expect(rows[0]?.trend).toBe("no earlier comparable figure");
  });

  it("counts verdicts in the headline and, over all domains, in the summary", () => {
    const [services] = spine([worse]);
    expect(services && spineHeadline(services)).toBe(
      "Services: of 1 indicator, 1 is worse than England, by its own 95% interval",
    );
    expect(spineSummary(spine(figures))).toBe(
      "Of 1 indicator, 1 is worse than England, by its own 95% interval; 2 more indicators cannot be compared.",
    );
    expect(spineSummary([])).toBe("");
  });

  it("names what is clearly on one side of England, for those who do not see the drawing", () => {
    const better = jsnaFigure({ ...worse, indicator_code: "NI 1", title: "Cohesion", england_value: 60 });
    const [services] = spine([worse, better, jsnaFigure({ ...worse, indicator_code: "NI 2", england_value: 76 })]);
    expect(services && spineSides(services)).toBe("Better than England: Cohesion. Worse than England: Independence.");
  });

  it("says why there is no value", () => {
    const [row] = spine([jsnaFigure({ value_status: "suppressed" })]).flatMap(spineRows);
    expect(row).toMatchObject({
      value: "suppressed",
      interval: "none",
      england: "not available",
      verdict: "◇ not compared",
    });
  });
});

describe("a lane of the spine", () => {
  const row = (parts: Parameters<typeof jsnaFigure>[0]) => {
    const figure = jsnaFigure({ ...worse, ...parts });
    return { figure, verdict: benchmark(figure), past: [figure] };
  };

  it("has England at 0 and the farthest at 1, better to the right", () => {
    expect(lane(row({}))).toMatchObject({ value: -0.5, lower: -1, isPlaced: true });
    expect(lane(row({ polarity: "low" }))).toMatchObject({ value: 0.5, lower: 1 });
  });

  it("places nothing where England's figure is a total, or where there is nothing to place", () => {
    expect(lane(row({ unit: "number", decimals: 0 })).isPlaced).toBe(false);
    expect(lane(row({ value: null })).isPlaced).toBe(false);
    expect(lane(row({ england_value: null })).isPlaced).toBe(false);
  });
});

describe("what follows for commissioning", () => {
  it("lists only what is clearly worse, the largest share of England's figure first", () => {
    const small = { ...worse, indicator_code: "NI 1", value: 81, lower_95: 80.5, upper_95: 81.5 };
    const similar = { ...worse, indicator_code: "NI 2", upper_95: 90 };
    expect(gaps(spine([small, worse, similar])).map((gap) => gap.row.figure.indicator_code)).toEqual([
      "NI 125",
      "NI 1",
    ]);
  });

  it("gives size, interval and people where a denominator is known", () => {
    const [gap] = gaps(spine([{ ...worse, denominator: 500 }]));
    expect(gap && gapLine("Eastwold", gap)).toBe(
      "Independence (NI 125, 2010 to 2011): Eastwold’s figure, 76.0%, is worse than England’s 82.0%: the whole interval, " +
        "70.0% to 81.0%, is below it, and higher is better. The gap is 7% of England’s figure (1% to 15%): 30 people (5 to 60).",
    );
  });

  it("says how many indicators could not be judged and why", () => {
    const unsure = jsnaFigure({ indicator_code: "NI 135", value: 20 });
    const hidden = jsnaFigure({ indicator_code: "NI 121", value_status: "suppressed" });
    expect(unjudgedSentence(spine([unsure, hidden]))).toBe(
      "Of the others, 1 could not be compared, having no interval or no figure of England (NI 135); " +
        "1 had no value (NI 121): a gap may hide there.",
    );
    expect(unjudgedSentence(spine([worse]))).toBe("Every indicator could be compared.");
  });
});
