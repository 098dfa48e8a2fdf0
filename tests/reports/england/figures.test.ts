import { expect, it } from "vitest";
import { englandSpending } from "../../../reports/england/figures.ts";

const total = (indicator_code: string, value: number | null, period: string) => ({
  tab: "value-for-money" as const,
  title: indicator_code,
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
