import { describe, expect, it } from "vitest";
import { gapRow, gaps, unjudgedSentences } from "../../../../reports/council/jsna/gaps.ts";
import type { JsnaPast } from "../../../../reports/council/jsna/rows.ts";
import { pastWords, spine, spineHeadline, spineRows } from "../../../../reports/council/jsna/spine.ts";
import { judgedMeasure, refusedMeasure } from "../../components/indicator/judged-rows.ts";

const worse = judgedMeasure({});
const better = judgedMeasure({ indicator_code: "NI 1", title: "Cohesion", verdict: "better", england_value: 60 });
const past = (parts: Partial<JsnaPast>): JsnaPast => ({
  framework: "NIS",
  edition: "2008-09",
  indicator_code: "NI 125",
  past_code: "NI 125",
  period: "2009-10",
  value: 74,
  unit: "percent",
  is_comparable: true,
  ...parts,
});

describe("the spine", () => {
  const lifestyle = judgedMeasure({ indicator_code: "NI 8", domain: "Lifestyle" });
  const older = judgedMeasure({ indicator_code: "1E", is_current: false });

  it("puts the current measures under their domains, and those that are no longer published under one of their own", () => {
    const found = spine({ measures: [worse, lifestyle, older], past: [] });
    expect(found.map((domain) => [domain.domain, domain.rows.map(({ figure }) => figure.indicator_code)])).toEqual([
      ["Lifestyle", ["NI 8"]],
      ["Services", ["NI 125"]],
      ["Older measures", ["1E"]],
    ]);
  });

  it("gives each earlier figure its year in what can be downloaded", () => {
    const years = [past({ period: "2009-10" }), past({ period: "2008-09", value: 71.2 })];
    const [services] = spine({ measures: [worse], past: [...years, past({ indicator_code: "NI 130" })] });
    const [row] = services?.rows ?? [];
    expect(row && pastWords(row)).toBe("2008-09 71.2%, 2009-10 74.0%");
    expect(pastWords({ figure: worse, past: [] })).toBe("no earlier year");
  });

  it("counts the verdicts of all its measures in the headline", () => {
    const [services] = spine({ measures: [worse, better, refusedMeasure("its publisher says so")], past: [] });
    expect(services && spineHeadline(services)).toBe(
      "Services: of 2 current measures, 1 is better than England and 1 worse, by their own 95% intervals; " +
        "1 more current measure cannot be compared",
    );
  });

  it("says why there is no value", () => {
    const hidden = refusedMeasure("it is suppressed", {
      value: null,
      value_status: "suppressed",
      lower_95: null,
      upper_95: null,
      england_value: null,
    });
    const [row] = spine({ measures: [hidden], past: [] }).flatMap(spineRows);
    expect(row).toMatchObject({
      value: "suppressed",
      interval: "none",
      england: "not available",
      verdict: "◇ not compared",
    });
  });
});

describe("what follows for commissioning", () => {
  it("lists every measure that is worse and no other, the largest share of England's figure first", () => {
    const small = judgedMeasure({ indicator_code: "NI 1", value: 81, lower_95: 80.5, upper_95: 81.5 });
    const many = Array.from({ length: 9 }, (_, index) =>
      judgedMeasure({ indicator_code: `NI ${index + 10}`, value: 80 }),
    );
    const found = gaps([small, ...many, worse, better, refusedMeasure("its publisher says so")]);
    expect(found).toHaveLength(11);
    expect(found.map(({ figure }) => figure.indicator_code)).toEqual([
      "NI 125",
      ...many.map((figure) => figure.indicator_code),
      "NI 1",
    ]);
  });

  it("gives size, interval and people where a denominator is known", () => {
    const [gap] = gaps([worse]);
    expect(
      gap &&
        gapRow("Eastwold", gap, {
          disclosure: {
            personal_budgets: { title: "Personal budget counts", threshold: 5, zeros: "shown", round_to: 1 },
          },
        }),
    ).toEqual({
      measure: "Independence (NI 125)",
      year: "2010-11",
      value: "76.0% (70.0% to 81.0%)",
      england: "82.0%",
      gap: "7% of England’s figure (1% to 15%): 30 people (5 to 60)",
    });
  });

  it("says which measures could not be compared, by the reason", () => {
    const unsure = refusedMeasure("the figure has no interval", { indicator_code: "NI 135", measure_kind: "ratio" });
    const few = refusedMeasure("fewer than 30 providers are too few for a verdict", { indicator_code: "6B" });
    expect(unjudgedSentences([unsure, few, worse, { ...few, indicator_code: "4B" }])).toEqual([
      "3 of its measures cannot be compared: a gap may hide there.",
      "6B and 4B: fewer than 30 providers are too few for a verdict.",
      "NI 135: it has no interval, because the numerator is not part of the denominator.",
    ]);
    expect(unjudgedSentences([worse])).toEqual(["Every measure could be compared."]);
  });
});
