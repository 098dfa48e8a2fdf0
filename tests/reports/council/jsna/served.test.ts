import { describe, expect, it } from "vitest";
import { knownRows } from "../../../../reports/council/jsna/known.ts";
import { selfFunderRows } from "../../../../reports/council/jsna/self-funder-rows.ts";
import {
  contactSentences,
  selfFunderHeadline,
  selfFunderTable,
} from "../../../../reports/council/jsna/self-funders.ts";
import {
  servedHeadline,
  servedRows,
  servedSentence,
  servedTable,
  standardisedSentence,
} from "../../../../reports/council/jsna/served.ts";
import { jsnaFigure } from "./jsna-rows.ts";

function served(breakdown: string, value: string, rate: number | null, parts = {}) {
  const shared = { framework: "Yardstick", indicator_code: "SERVED", unit: "per_100k", period: "2010-11 Q4" };
  return jsnaFigure({ ...shared, breakdown, breakdown_value: value, value: rate, ...parts });
}

describe("who is served", () => {
  it("lists ages in order of age and client groups by rate, of the newest position alone", () => {
    const figures = [
      served("age_band", "85+", 16_731),
      served("age_band", "18-64", 978),
      served("client_group", "mental_health", 279),
      served("client_group", "learning_disability", 340),
      served("client_group", "learning_disability", 999, { period: "2009-10 Q4" }),
    ];
    expect(servedRows(figures, "age_band").map((row) => row.name)).toEqual(["Aged 18 to 64", "Aged 85 and over"]);
    expect(servedRows(figures, "client_group").map((row) => row.figure.value)).toEqual([340, 279]);
  });

  it("names the groups whose interval leaves the comparators' median behind", () => {
    const outsideInterval = { lower_95: 260, upper_95: 300, comparator_median: 370 };
    const rows = servedRows([served("client_group", "mental_health", 279, outsideInterval)], "client_group");
    expect(servedHeadline(rows, "client group")).toBe(
      "By client group, rates are clearly below the comparators’ median for mental health",
    );
    const oldest = servedRows([served("age_band", "85+", 279, outsideInterval)], "age_band");
    expect(servedHeadline(oldest, "age")).toBe(
      "By age, rates are clearly below the comparators’ median for people aged 85 and over",
    );
    const near = servedRows(
      [served("client_group", "mental_health", 279, { ...outsideInterval, upper_95: 400 })],
      "client_group",
    );
    expect(servedHeadline(near, "client group")).toBe(
      "By client group, no rate is clearly different from the comparators’ median",
    );
    const hidden = served("client_group", "substance_misuse", null, { value_status: "suppressed" });
    expect(servedHeadline([...near, ...servedRows([hidden], "client_group")], "client group")).toBe(
      "By client group, no rate is clearly different from the comparators’ median; 1 of 2 not known",
    );
  });

  it("says that a count is suppressed", () => {
    const rows = servedRows(
      [served("client_group", "mental_health", null, { value_status: "suppressed" })],
      "client_group",
    );
    expect(servedTable(rows)[0]).toMatchObject({ people: "suppressed", rate: "suppressed", interval: "none" });
    expect(servedHeadline(rows, "client group")).toBe("People served by client group are not known");
  });

  it("says beside the crude rate what it is standardised by age, or why it is not", () => {
    const of = (value: number | null, parts = {}) =>
      served("all", "all", value, { indicator_code: "SERVED-STD", ...parts });
    const rate = of(2252, { lower_95: 1921, upper_95: 2623, comparator_median: 2410 });
    expect(standardisedSentence([rate])).toMatch(
      /^Standardised by age it is 2,252 \(95% interval 1,921 to 2,623\); the comparators’ median is 2,410\. That is the rate if/,
    );
    expect(standardisedSentence([of(null, { value_status: "suppressed" })])).toBe(
      "The rate cannot be standardised by age: it would reveal an age band that is not shown.",
    );
    expect(standardisedSentence([served("all", "all", 2098)])).toBe("");
  });

  it("says in a sentence how many of everyone are served", () => {
    const all = served("all", "all", 2098, { lower_95: 2038, upper_95: 2160, comparator_median: 2672 });
    expect(servedSentence([all])).toBe(
      "2,098 of every 100,000 adults had ongoing support outside residential care (95% interval 2,038 to 2,160); " +
        "the comparators’ median is 2,672.",
    );
  });
});

describe("groups without a population", () => {
  function eligible(breakdown: string, value: string, denominator: number | null, status = "value") {
    const shared = { indicator_code: "PPF-12", period: "2010-11 Q4", definition: "adass_eligible" };
    return jsnaFigure({ ...shared, breakdown, breakdown_value: value, denominator, denominator_status: status });
  }

  it("gives numbers and shares of those whose group is known", () => {
    const rows = knownRows([
      eligible("ethnic_group", "not_stated", 50),
      eligible("ethnic_group", "asian", 25),
      eligible("ethnic_group", "white", 75),
    ]);
    expect(rows.slice(0, 3).map((row) => [row.group, row.people, row.share])).toEqual([
      ["White", "75", "75.0%"],
      ["Asian", "25", "25.0%"],
      ["Ethnic group not stated", "50", "not available"],
    ]);
  });

  it("gives no share that would tell a suppressed count", () => {
    const rows = knownRows([eligible("rurality", "urban", 47), eligible("rurality", "rural", null, "suppressed")]);
    expect(rows.filter((row) => row.kind === "Rural or urban").map((row) => [row.people, row.share])).toEqual([
      ["47", "not available"],
      ["suppressed", "not available"],
    ]);
  });

  it("says what is not collected", () => {
    expect(knownRows([]).map((row) => [row.kind, row.people])).toEqual([
      ["Ethnic group", "not collected"],
      ["Rural or urban", "not collected"],
      ["Carers", "not collected"],
    ]);
  });
});

describe("self-funders", () => {
  function share(setting: string, source: string, value: number | null, parts = {}) {
    const definition = `pays_in_full (${source})`;
    const shared = { indicator_code: "SF-SHARE", breakdown: "setting", breakdown_value: setting, definition, value };
    return jsnaFigure({ ...shared, value_status: value === null ? "missing" : "value", ...parts });
  }

  const rows = selfFunderRows([
    share("community", "council_return", null),
    share("residential", "provider_survey", 33),
    share("residential", "provider_survey", 72, { indicator_code: "SF-COVER" }),
    share("residential", "council_return", 30, { numerator: 300, denominator: 1000, lower_95: 27, upper_95: 33 }),
  ]);

  it("gives setting, source, definition, people, coverage and interval, sources never added", () => {
    expect(selfFunderTable(rows)[0]).toEqual({
      setting: "Residential care homes",
      source: "council return",
      definition: "pays in full",
      people: "300",
      everyone: "1,000",
      others: "700",
      coverage: "not said",
      share: "30.0%",
      interval: "27.0% to 33.0%",
    });
    expect(rows.map((row) => row.source)).toEqual(["council return", "provider survey", "council return"]);
    expect(selfFunderTable(rows)[1]).toMatchObject({ source: "provider survey", share: "33.0%", coverage: "72%" });
  });

  it("names what is not known", () => {
    expect(selfFunderHeadline(rows)).toBe(
      "People who pay for their own care, by the council’s count: 30% in residential care homes; not known for care at home",
    );
  });

  it("puts requests, advice and deferred payments in words, with the year before", () => {
    const asked = (period: string, value: number) =>
      jsnaFigure({ indicator_code: "SF-REQ", unit: "people", period, value });
    expect(contactSentences([asked("2010-11", 243), asked("2009-10", 252)])).toEqual([
      "Self-funders who asked for support in 2010-11: 243 (252 in 2009-10).",
      "Self-funders given information or advice: not collected.",
      "Deferred payment agreements in force: not collected.",
    ]);
  });
});
