import { describe, expect, it } from "vitest";
import { byRegion, matching } from "../../../reports/home/chooser.ts";

const council = (council_name: string, region: string) => ({
  council_code: council_name,
  council_name,
  region,
  last_day: null,
});
const councils = [council("Southmere", "South"), council("Merebank", "North"), council("Aldersby", "North")];

describe("finding a council", () => {
  it("takes any part of the name in any case, names that begin with it first", () => {
    expect(matching(councils, " MERE ").map((council) => council.council_name)).toEqual(["Merebank", "Southmere"]);
  });

  it("finds every council for no text, and none for text that no name has", () => {
    expect(matching(councils, "")).toHaveLength(3);
    expect(matching(councils, "xyz")).toEqual([]);
  });

  it("lists regions and their councils in order of name", () => {
    const list = byRegion(councils).map(([region, members]) => [region, members.map((member) => member.council_name)]);
    expect(list).toEqual([
      ["North", ["Aldersby", "Merebank"]],
      ["South", ["Southmere"]],
    ]);
  });
});
