import { beforeAll, describe, expect, it } from "vitest";
import { englandFigures, englandNeeds, englandSpending } from "../../../reports/england/figures.ts";
import { openPage } from "../open-page.ts";

beforeAll(() => {
  openPage("england/jsna", { isDemonstration: false, day: "2026-11-30", toRoot: "../" });
});

const total = (indicator_code: string, value: number | null, period: string) => ({
  tab: "value-for-money" as const,
  title: indicator_code,
  domain: "Value for money",
  decimals: 0,
  indicator_code,
  definition: "",
  person_type: "all",
  basis: "",
  period,
  breakdown: "all",
  breakdown_value: "all",
  vintage: "published",
  unit: "gbp",
  value,
  value_status: "value",
  lower_95: null,
  upper_95: null,
  period_before: null,
  value_before: null,
});

it("says what England’s councils spent by what is loaded, gross before net, and that it is not known only without either", () => {
  const net = total("RO3-NET", 25_200_000_000, "2024-25");
  expect(englandSpending([net])).toBe(
    "England’s councils spent £25.2 billion on adult social care in 2024-25, less income (revenue outturn).",
  );
  expect(englandSpending([net, total("EX-GCE", 16_000_000_000, "2010-11")])).toContain("£16.0 billion on adult");
  expect(englandSpending([net, total("GCE", null, "2014-15")])).toContain("£25.2 billion");
  const unknown = "What England’s councils spent in all is not known: no return of it is loaded.";
  expect(
    englandSpending([
      { ...net, breakdown: "class" },
      { ...net, vintage: "budget" },
    ]),
  ).toBe(unknown);
});

it("says how many figures of need and services England has, and that it has none", () => {
  const need = (period: string) => ({ ...total("ACT-REVIEW", 72.7, period), tab: "jsna" as const });
  const prices = { ...need("2013-14"), definition: "prices of 2013-14" };
  expect(englandNeeds([need("2009-10"), need("2010-11"), prices, total("EX-GCE", 1, "2012-13")])).toBe(
    "England has 2 figures of need and of services, the newest of 2010-11.",
  );
  expect(englandNeeds([])).toBe("No figure of England of need or of services is loaded.");
});

describe("England’s figures of a tab", () => {
  const old = {
    ...total("2.1", 645, "2013-14"),
    domain: "Services",
    decimals: 2,
    title: "Weekly cost of nursing care",
  };
  const figures = [
    total("RO3-NET", 25_200_000_000, "2024-25"),
    old,
    { ...old, definition: "prices of 2013-14, deflators of 22 December 2023" },
    { ...old, title: "Hourly cost of home care", period: "2008-09", value: 14.2 },
  ];
  const shown = () => englandFigures(figures, "value-for-money");

  it("are a table for each domain, the newest year open and each older one in a drawer that says so", () => {
    expect([...shown().querySelectorAll("h2")].map(({ textContent }) => textContent)).toEqual([
      "Value for money",
      "Services",
    ]);
    const drawers = [...shown().querySelectorAll("details")];
    expect(drawers.map((each) => each.querySelector("summary")?.textContent)).toEqual([
      "Last known of 2008-09: 1 figure",
    ]);
    expect(drawers[0]?.querySelector("tbody")?.textContent).toBe("Hourly cost of home care£14.202008-09");
  });

  it("have no column in which nothing is known, and each sum once, in the prices of its year", () => {
    expect(shown().textContent).not.toContain("none");
    expect([...shown().querySelectorAll("tbody")].map(({ textContent }) => textContent)).toContain(
      "Weekly cost of nursing care£645.002013-14",
    );
    expect([...shown().querySelectorAll("thead")].map(({ textContent }) => textContent)[0]).toBe(
      "MeasureEnglandAt or in",
    );
  });
});
