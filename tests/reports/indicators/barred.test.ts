import { describe, expect, it } from "vitest";
import { segments } from "../../../reports/components/charts/segments.ts";
import { indicatorAnswer } from "../../../reports/components/indicator/words.ts";
import { barredRows, publishersBar } from "../../../reports/indicators/barred.ts";
import { markedSentence } from "../../../reports/indicators/marked-council.ts";
import { periodsSentence } from "../../../reports/indicators/trend.ts";
import { areaRow, england, indicator, periodRow } from "../components/indicator/indicator-rows.ts";

const not_compared = "its publisher says that comparisons are not meaningful";
const barred = [
  areaRow({ area_code: "Z06000012", area_name: "Westwold", value: 10, not_compared }),
  // No figure of England, so that nothing but the bar says that it is not compared.
  areaRow({ area_code: "Z06000011", area_name: "Eastwold", value: 90, england: null, verdict: null, not_compared }),
  areaRow({ area_code: "Z06000013", area_name: "Northwold", value: null, value_status: "suppressed", not_compared }),
  { ...england, not_compared },
];

describe("a reading that its publisher says is not to be compared", () => {
  it("is councils by name, whatever their figures, without England", () => {
    expect(publishersBar(barred)).toBe(not_compared);
    expect(barredRows(indicator, barred).map(({ name, value }) => [name, value])).toEqual([
      ["Eastwold", "90.0%"],
      ["Northwold", "suppressed"],
      ["Westwold", "10.0%"],
    ]);
  });

  it("is answered with the reason, and with no side of England", () => {
    expect(indicatorAnswer(indicator, barred)).toBe(
      `In 2010-11, 2 councils have a figure. They are not compared: ${not_compared}.`,
    );
  });

  it("gives a marked council no rank and no side, even where there is no figure of England", () => {
    expect(markedSentence(indicator, barred, "Z06000011")).toBe(
      `Eastwold is not compared with other councils: ${not_compared}.`,
    );
  });

  it("has no median of councils in its years", () => {
    const years = [
      periodRow("2009-10", { england: null, median: 24 }),
      periodRow("2010-11", { england: null, median: null, not_compared, is_first_after_break: true }),
    ];
    expect(periodsSentence(indicator, segments(years))).toBe(
      `Median of councils: 24.0% in 2009-10. Councils are not compared: ${not_compared}.`,
    );
  });
});

it("is not barred where no row is", () => {
  expect(publishersBar([areaRow({}), england])).toBeNull();
});

it("is a sentence where there are fewer than three years, with whether they are comparable", () => {
  const years = [
    periodRow("2009-10", { england: 90.5 }),
    periodRow("2010-11", { england: 98.6, is_first_after_break: true }),
  ];
  expect(periodsSentence(indicator, segments(years))).toBe(
    "England: 90.5% in 2009-10; 98.6% in 2010-11. Not comparable with each other: the definition changed.",
  );
});

it("gives each year its own unit: a rate that became a share is no percentage before", () => {
  const years = [
    periodRow("2008-09", { england: 268.8, unit: "per_100k" }),
    periodRow("2009-10", { england: 14.1, is_first_after_break: true }),
  ];
  expect(periodsSentence(indicator, segments(years))).toMatch(
    /^England: 268\.8 per 100,000 people in 2008-09; 14\.1% in 2009-10\./,
  );
});
