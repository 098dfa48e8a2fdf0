import { describe, expect, it } from "vitest";
import { PublishedColumn } from "../../../src/contract/personal/published-column.ts";

function kindsOf(cells: Iterable<string>) {
  const column = new PublishedColumn();
  for (const cell of cells) column.add(cell);
  return column.kinds();
}

const names = ["Joan Smith", "Brian Jones", "Aisha Patel", "Peter Wood", "Mary Ann Lee"];
const numbers = ["9434765919", "4010232137"];
const places = ["Leeds", "York", "Kings Lynn", "St Helens", "East Riding"];
const cycle = (cells: readonly string[], count: number) =>
  Array.from({ length: count }, (_, index) => cells[index % cells.length] ?? "");

describe("a column of a publication is of people", () => {
  it.each<[string, string, readonly string[]]>([
    ["nearly all of its cells are names", "name", names],
    ["nearly all of its cells are NHS numbers", "nhs-number", cycle(numbers, 5)],
    [
      "sixteen cells in a row are names, after thousands that are none",
      "name",
      [...cycle(places, 5000), ...cycle(names, 16)],
    ],
    [
      "sixteen of twenty are, among others",
      "name",
      [...cycle(places, 5000), ...cycle([...names, "Leeds"], 19), ...cycle(places, 5000)],
    ],
    [
      "blanks stand between them",
      "name",
      [...cycle(places, 5000), ...cycle(names, 16).flatMap((name) => [name, "", " "])],
    ],
    ["sixteen are NHS numbers", "nhs-number", [...cycle(places, 5000), ...cycle(numbers, 16)]],
  ])("where %s", (_, kind, cells) => expect(kindsOf(cells)).toEqual([kind]));

  const saints =
    "Alan Anne David George Helen James John Leonard Luke Mark Martin Mary Matthew Michael Nicholas Paul Peter Stephen Thomas";
  it.each<[string, readonly string[]]>([
    ["a share of them are names", [...names, "Leeds", "York"]],
    ["too few are names to tell", names.slice(1)],
    ["the publisher's contacts are named", [...cycle(places, 5000), ...names, ...cycle(places, 5000)]],
    ["one contact stands in each row of an area", [...cycle(places, 5000), ...cycle(["Joan Smith"], 500)]],
    ["wards are named after saints", saints.split(" ").map((saint) => `St ${saint}`)],
    [
      "a million amounts have ten digits",
      Array.from({ length: 1_000_000 }, (_, i) => String(1_000_000_000 + i * 7919)),
    ],
    ["nothing is in it", ["", " "]],
  ])("and is not where %s", (_, cells) => expect(kindsOf(cells)).toEqual([]));
});
