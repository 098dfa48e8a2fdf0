import { describe, expect, it } from "vitest";
import { byTheme, matchingIndicators } from "../../../reports/indicators/index.ts";

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
