import { describe, expect, it } from "vitest";
import { byRegion, matching, statusWords } from "../../../../reports/components/councils/chooser.ts";

const council = (council_name: string, region: string, last_day: string | null = null) => ({
  council_code: `Z-${council_name}`,
  council_name,
  region,
  last_day,
  former_names: council_name === "Merebank" ? "Oldshire; Fordham" : "",
});
const councils = [council("Southmere", "South"), council("Merebank", "North"), council("Aldersby", "North")];

describe("finding a council", () => {
  it("takes any part of the name in any case, names that begin with it first", () => {
    expect(matching(councils, " MERE ").map((council) => council.council_name)).toEqual(["Merebank", "Southmere"]);
  });

  it("forgives a slip, and knows councils by those whose place they took", () => {
    expect(matching(councils, "aldresby").map((council) => council.council_name)).toEqual(["Aldersby"]);
    expect(matching(councils, "fordham").map((council) => council.council_name)).toEqual(["Merebank"]);
  });

  it("finds none for no text, and none for text that no name has", () => {
    expect(matching(councils, "")).toEqual([]);
    expect(matching(councils, "xyz")).toEqual([]);
  });

  it("takes a part of a region and a code too, after the names, and councils that have ended last", () => {
    const all = [...councils, council("Oldmere", "South", "2009-03-31"), council("Northwood", "East")];
    const found = (text: string) => matching(all, text).map((each) => each.council_name);
    expect(found("north")).toEqual(["Northwood", "Merebank", "Aldersby"]);
    expect(found("mere")).toEqual(["Merebank", "Southmere", "Oldmere"]);
    expect(found("z-aldersby")).toEqual(["Aldersby"]);
  });

  it("says what to type where nothing is found, and that Enter opens the first only where there is one", () => {
    expect(statusWords("xyz", 0)).toBe("No council of that name. Type part of a name, a region, or a code.");
    expect(statusWords("mere", 2)).toBe("2 councils found. Enter opens the first.");
    expect(statusWords("e", 40)).toBe("40 councils found, the first 8 of them here. Enter opens the first.");
    expect(statusWords(" ", 3)).toBe("");
  });

  it("lists regions and their councils in order of name", () => {
    const list = byRegion(councils).map(([region, members]) => [region, members.map((member) => member.council_name)]);
    expect(list).toEqual([
      ["North", ["Aldersby", "Merebank"]],
      ["South", ["Southmere"]],
    ]);
  });
});
