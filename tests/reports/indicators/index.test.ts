import { beforeAll, describe, expect, it } from "vitest";
import type { ListRow } from "../../../reports/components/indicator/rows.ts";
import { byTheme, indicatorIndex, matchingIndicators } from "../../../reports/indicators/index.ts";
import { openDocument } from "../../../src/site/draw/small-dom.ts";

const one = (indicator_code: string, title: string, domain: string, framework = "NIS") => ({
  indicator_code,
  title,
  domain,
  framework,
});
const support = one("NI 130", "Clients who receive self-directed support", "Services");
const carers = one("NI 135", "Carers who receive a review", "Services");
const smoking = one("NI 123", "People who stop smoking", "Lifestyle");
const budgets = one("PPF-12", "Eligible people with a personal budget", "Putting People First", "PPF");
const list = [support, smoking, carers, budgets];

describe("a search of indicators", () => {
  it.each([
    ["", list],
    ["  ", list],
    ["receive", [support, carers]],
    ["SELF-directed", [support]],
    ["review carers", [carers]],
    ["review smoking", []],
    ["ni 13", [support, carers]],
    ["ni130", [support]],
    ["ppf12", [budgets]],
    ["lifestyle", [smoking]],
    ["nis people", [smoking]],
  ])("for “%s” finds every word, wherever it is", (text, found) => {
    expect(matchingIndicators(list, text)).toEqual(found);
  });
});

it("puts indicators under their themes, in the order in which those first come", () => {
  expect(byTheme(list)).toEqual([
    ["Services", [support, carers]],
    ["Lifestyle", [smoking]],
    ["Putting People First", [budgets]],
  ]);
});

describe("the list of all indicators", () => {
  beforeAll(() => {
    openDocument("<!doctype html><html><head></head><body></body></html>", "index");
  });

  const row = (more: Partial<ListRow>): ListRow => ({
    slug: "s",
    framework: "ASCOF",
    edition: "2023-24",
    indicator_code: "1A",
    has_published_code: true,
    is_superseded: false,
    title: "Quality of life",
    domain: "Outcomes",
    polarity: "high",
    kind: "survey",
    definition: "",
    person_type: "all",
    basis: "",
    period: "2024-25",
    reading_count: 1,
    unit: "percent",
    decimals: 1,
    england: 25,
    councils: 152,
    above_count: 60,
    similar_count: 40,
    below_count: 50,
    ...more,
  });
  const cells = (more: Partial<ListRow>) =>
    [...indicatorIndex([row(more)]).querySelectorAll("tbody td, tbody th")].map(({ textContent }) => textContent);

  it("says how many councils are on each side, with what cannot be compared", () => {
    expect(cells({})).toEqual([
      "Quality of life (1A)",
      "25.0%",
      "2024-25",
      "▲ 60 better · ● 40 similar · ▼ 50 worse · ◇ 2 not compared",
    ]);
    expect(cells({ polarity: "none" })[3]).toContain("△ 60 higher · ● 40 similar · ▽ 50 lower");
    const none = { above_count: 0, similar_count: 0, below_count: 0 };
    expect(cells({ ...none, england: null }).slice(1)).toEqual(["no figure", "2024-25", "152 councils, not compared"]);
  });

  it("names a unit once, no code that was made here, and of several readings which it is", () => {
    const rate = { has_published_code: false, indicator_code: "DP-RATE", unit: "per_100k", title: "Direct payments" };
    expect(cells(rate)[0]).toBe("Direct payments, per 100,000 people");
    expect(cells({ reading_count: 4, definition: "carers_in_year", person_type: "carer" })[0]).toBe(
      "Quality of life: Carers in the year (1 of 4 readings) (1A)",
    );
  });

  it("has superseded measures below the others, closed and counted, by their list", () => {
    const old = row({ is_superseded: true, edition: "2011-12", title: "Old", slug: "old" });
    const list = indicatorIndex([old, row({})]);
    const links = [...list.querySelectorAll("tbody a")].map(({ textContent }) => textContent);
    expect(links).toEqual(["Quality of life", "Old"]);
    const drawer = list.querySelector("details");
    expect(drawer?.hasAttribute("open")).toBe(false);
    expect(drawer?.querySelector("summary")?.textContent).toBe("Superseded measures (1)");
    expect(drawer?.querySelector(".group")?.textContent).toBe("ASCOF, list of 2011-12");
  });
});
