import { expect, it } from "vitest";
import { shownCounts } from "../../src/audit/shown.ts";
import { published } from "./figures.ts";

const hidden = { numerator: null, denominator: null };

it("takes a numerator from a share and its denominator: 12.5% of 24 is 3", () => {
  const figure = published({ ...hidden, denominator: 24, value: 12.5, unit: "percent" });
  expect(shownCounts(figure)).toEqual({ numerator: 3, denominator: 24 });
});

it("takes a denominator from a share and its numerator: 3 are 12.5% of 24", () => {
  const figure = published({ ...hidden, numerator: 3, value: 12.5, unit: "percent" });
  expect(shownCounts(figure)).toEqual({ numerator: 3, denominator: 24 });
});

it("says nothing where the decimals that are printed leave more than one: 12.5% of 2,400 is 299 to 301", () => {
  const figure = published({ ...hidden, denominator: 2400, value: 12.5, unit: "percent" });
  expect(shownCounts(figure)).toEqual({ numerator: null, denominator: 2400 });
});

// Limits of the test data of PHEindicatormethods: 65 of 100 people, and 65 events.

it("takes both counts from a share with Wilson's limits: 65% with 55.2544% to 73.6358% is 65 of 100", () => {
  const figure = published({ ...hidden, value: 65, unit: "percent", lower_95: 55.2544, upper_95: 73.6358 });
  expect(shownCounts(figure)).toEqual({ numerator: 65, denominator: 100 });
});

it("takes both counts from a rate with Byar's limits: 65 events to 82.8491, of 97,000 people", () => {
  const figure = published({
    ...hidden,
    value: 67.010_309_278_35,
    unit: "per_100k",
    lower_95: 51.714,
    upper_95: 85.411,
  });
  expect(shownCounts(figure)).toEqual({ numerator: 65, denominator: 97_000 });
});

// Garwood (1936): the exact 95% upper limit of a count of 3 is 8.7673.

it("takes a small count from a rate with an exact upper limit: 3 to 8.7673, of 97,000 people", () => {
  const figure = published({
    ...hidden,
    value: 3.092_783_505_154_639,
    unit: "per_100k",
    lower_95: 0.638,
    upper_95: 9.038,
  });
  expect(shownCounts(figure)).toEqual({ numerator: 3, denominator: 97_000 });
});

it("says nothing of a large count whose limits were rounded: many counts have 112.2 with 111.6 to 112.9", () => {
  const figure = published({ ...hidden, value: 112.2, unit: "per_100k", lower_95: 111.6, upper_95: 112.9 });
  expect(shownCounts(figure)).toEqual(hidden);
});

it("takes nobody from a share of 0%, whose denominator it does not say", () => {
  const none = published({ ...hidden, denominator: 24, value: 0, unit: "percent" });
  expect(shownCounts(none)).toEqual({ numerator: 0, denominator: 24 });
  expect(shownCounts(published({ ...hidden, value: 0, unit: "percent" }))).toEqual(hidden);
});

it("says nothing of limits whose middle is the value, which no number of people gives", () => {
  const figure = published({ ...hidden, value: 40, unit: "percent", lower_95: 35, upper_95: 45 });
  expect(shownCounts(figure)).toEqual(hidden);
});

it("says nothing of limits that were made otherwise, or of an amount", () => {
  const survey = published({ ...hidden, value: 65, unit: "percent", lower_95: 60, upper_95: 71 });
  expect(shownCounts(survey)).toEqual(hidden);
  expect(shownCounts(published({ ...hidden, denominator: 24, value: 3, unit: "gbp" })).numerator).toBeNull();
});
