import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import { element } from "../../../reports/components/figure/element.ts";
import { keepYearsWhole } from "../../../reports/runtime/whole-years.ts";
import { openDocument } from "../../../src/site/draw/small-dom.ts";

beforeAll(() => {
  openDocument("<!doctype html><html><head></head><body></body></html>", "index");
});

const whole = (year: string) => `<span class="whole">${year}</span>`;

describe("a year in an element", () => {
  it.each([
    ["2010-11", whole("2010-11")],
    ["From 2008-09 to 2010-11.", `From ${whole("2008-09")} to ${whole("2010-11")}.`],
    ["(ASCOF 2024-25)", `(ASCOF ${whole("2024-25")})`],
  ])("is kept whole: %s", (text, html) => expect(element("p", {}, text).innerHTML).toBe(html));

  it.each([
    "2011-05-13",
    "savings-2011-07.csv",
    "2009-10_units.csv",
    "budget-2009-10-q1.csv",
    "1 to 2",
    "020-7946 0018",
  ])("is not what only looks like one: %s", (text) => expect(element("p", {}, text).innerHTML).toBe(text));

  it("leaves the text of the element as it was, and a choice without elements within", () => {
    expect(element("p", {}, "In 2010-11, 3%").textContent).toBe("In 2010-11, 3%");
    expect(element("option", {}, "2010-11").innerHTML).toBe("2010-11");
  });
});

it("is kept whole in words that no cell shows, once", () => {
  const { document } = parseHTML(
    `<html><body><p>Of 2010-11, <b>2011-12</b> and <i class="x">none</i></p><svg><text>2010-11</text></svg></body></html>`,
  );
  keepYearsWhole(document.body);
  keepYearsWhole(document.body);
  expect(document.body.innerHTML).toBe(
    `<p>Of ${whole("2010-11")}, <b>${whole("2011-12")}</b> and <i class="x">none</i></p><svg><text>2010-11</text></svg>`,
  );
});
