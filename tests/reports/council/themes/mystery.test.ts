import { beforeAll, expect, it } from "vitest";
import { mysteryTable } from "../../../../reports/council/themes/mystery.ts";
import { openDocument } from "../../../../src/site/draw/small-dom.ts";
import { activityFigureOf } from "../../components/activity/activity-rows.ts";

beforeAll(() => openDocument("<!doctype html><html><head></head><body></body></html>", "index"));

const shops = (breakdown: string, breakdown_value: string, numerator: number | null = 12) =>
  activityFigureOf({
    indicator_code: "SUR-SHOP",
    breakdown,
    breakdown_value,
    numerator,
    denominator: numerator === null ? null : 20,
    value: numerator === null ? null : 5 * numerator,
    value_status: numerator === null ? "suppressed" : "value",
  });

function rowsOf(element: HTMLElement | undefined): string[][] {
  const rows = [...(element?.querySelectorAll("tr") ?? [])];
  return rows.map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent ?? ""));
}

it("crosses in whose place a shopper asked with where, and says what is hidden and what was not tried", () => {
  const [section] = mysteryTable([
    shops("channel", "hospital"),
    shops("channel", "telephone"),
    shops("perspective", "carer_of_adult"),
    shops("perspective", "self_purchaser"),
    shops("perspective+channel", "carer_of_adult|hospital", 13),
    shops("perspective+channel", "carer_of_adult|telephone", 15),
    shops("perspective+channel", "self_purchaser|telephone", null),
  ]);
  expect(rowsOf(section)).toEqual([
    ["In the place of", "Hospital", "Telephone"],
    ["A carer", "65% (13 of 20)", "75% (15 of 20)"],
    ["Somebody who would pay", "none made", "suppressed"],
  ]);
});

it("is not there where no shops were made", () => {
  expect(mysteryTable([activityFigureOf({})])).toEqual([]);
});
