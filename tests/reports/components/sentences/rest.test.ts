import { expect, it } from "vitest";
import { restSentence } from "../../../../reports/components/sentences/rest.ts";

const group = (name: string, difference: number | null, lower: number | null, upper: number | null) => ({
  name,
  difference,
  lower,
  upper,
});
const [less, more, same, unknown] = [
  group("women", -5, -8, -2),
  group("men", 5, 2, 8),
  group("people in towns", 1, -1, 3),
  group("people of Asian ethnic groups", null, null, null),
];

it.each([
  [
    "less and more",
    [less, more, same],
    "Held: clearly less often by women than by everyone else; clearly more often by men",
  ],
  ["more alone", [more, same], "Held: clearly more often by men than by everyone else"],
  ["neither", [same, unknown], "Held: no group clearly differs from everyone else (1 of 2 groups not known)"],
  ["nothing known", [unknown], "Held: no group can be set beside everyone else"],
  [
    "many",
    ["A", "B", "C", "D", "E"].map((name) => group(name, -5, -8, -2)),
    "Held: clearly less often by A, B, C and 2 more than by everyone else",
  ],
])("says which groups stand apart from everyone else: %s", (_name, groups, says) => {
  expect(restSentence("Held", groups)).toBe(says);
});
