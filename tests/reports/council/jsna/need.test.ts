import { describe, expect, it } from "vitest";
import { type NeedFigure, needRows, needSentence, rangeOf } from "../../../../reports/council/jsna/need.ts";
import { unknownSentence } from "../../../../reports/council/jsna/page.ts";
import { jsnaFigure } from "./jsna-rows.ts";

function need(breakdown_value: string, period: string, value: number | null, population = "estimate"): NeedFigure {
  return {
    indicator_code: "NEED",
    definition: `A survey, 2008; ${population}`,
    person_type: "all",
    basis: "snapshot",
    period,
    breakdown: "condition",
    breakdown_value,
    title: breakdown_value === "dementia" ? "Dementia" : "A learning disability",
    client_group: breakdown_value === "dementia" ? null : "learning_disability",
    value,
    lower_95: value === null ? null : 0.9 * value,
    upper_95: value === null ? null : 1.1 * value,
  };
}

const figures = [
  need("dementia", "2009", 3500),
  need("dementia", "2010", 3600),
  need("dementia", "2015", 4000, "projection from 2008"),
  need("dementia", "2020", 4500, "projection from 2008"),
  need("dementia", "2020", 9999, "projection from 2006"),
  need("learning_disability", "2010", 4000),
  need("learning_disability", "2020", 4080, "projection from 2008"),
];
const served = jsnaFigure({
  indicator_code: "SERVED",
  period: "2010-11 Q4",
  breakdown: "client_group",
  breakdown_value: "learning_disability",
  numerator: 612,
  value: 280,
});

describe("need now and ahead", () => {
  it("is of the last year of the newest projection, beside those of the client group who are supported", () => {
    expect(needRows(figures, [served]).map((row) => [row.title, row.ahead?.value, row.supported?.numerator])).toEqual([
      ["Dementia", 4500, undefined],
      ["A learning disability", 4080, 612],
    ]);
  });

  it("has a range where the study's rates have limits", () => {
    expect(rangeOf(need("dementia", "2010", 3600))).toBe("3,240 to 3,960");
    expect(rangeOf({ ...need("dementia", "2010", 3600), lower_95: null })).toBe("none");
    expect(rangeOf(undefined)).toBe("none");
  });

  it("says what grows most: 4,500 is a quarter more than 3,600", () => {
    expect(needSentence(needRows(figures, []))).toBe(
      "What grows most is dementia: 4,500 people by mid-2020, 25% more than in mid-2010, if rates stay as they are.",
    );
  });

  it("says nothing of growth where no projection is loaded", () => {
    expect(needSentence(needRows([need("dementia", "2010", 3600)], []))).toBe("");
  });
});

it("names what no return tells, and who could", () => {
  expect(unknownSentence(["activity"])).toBe(
    "Not known here, because no return of it is loaded: contacts, assessments, services and reablement. The council could supply it.",
  );
  expect(unknownSentence([])).toBe("");
});
