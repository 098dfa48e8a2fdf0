import { expect, it } from "vitest";
import { localitiesHeadline } from "../../../../reports/components/sentences/localities.ts";

const place = (name: string, lower: number | null, upper: number | null) => ({ name, lower, upper, beside: 150 });

it.each([
  [
    "all like the council",
    [place("Quay", 120, 180), place("Priory", 150, 190)],
    "in no place clearly different from Eastwold’s own figure",
  ],
  ["one above", [place("Quay", 151, 280), place("Priory", 120, 190)], "clearly above Eastwold’s own figure in Quay"],
  [
    "on both sides",
    [place("Quay", 151, 280), place("Priory", 20, 149)],
    "clearly above Eastwold’s own figure in Quay and clearly below it in Priory",
  ],
  ["one below", [place("Priory", 20, 149)], "clearly below Eastwold’s own figure in Priory"],
  [
    "more than a title holds",
    ["A", "B", "C", "D", "E"].map((name) => place(name, 200, 300)),
    "clearly above Eastwold’s own figure in A, B, C and 2 more",
  ],
  ["one that is hidden", [place("Priory", null, null)], "in no place clearly different from Eastwold’s own figure"],
])("places beside their council: %s", (_name, places, expected) => {
  expect(localitiesHeadline("Admissions", "Eastwold", places)).toBe(`Admissions: ${expected}`);
});
