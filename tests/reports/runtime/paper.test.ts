import { expect, it } from "vitest";
import { letterOf } from "../../../reports/runtime/paper.ts";

it("letters the tables of an appendix from A to Z and then AA, as a spreadsheet does its columns", () => {
  expect([0, 1, 25, 26, 27, 51, 52].map(letterOf)).toEqual(["A", "B", "Z", "AA", "AB", "AZ", "BA"]);
});
