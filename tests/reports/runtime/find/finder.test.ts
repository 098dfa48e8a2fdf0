import { describe, expect, it } from "vitest";
import { found } from "../../../../reports/runtime/find/finder.ts";

const council = (name: string, note: string, ...alsoKnownAs: string[]) => ({ name, note, href: "", alsoKnownAs });

const all = [
  council("Herefordshire, County of", "West Midlands", "E06000019"),
  council("Hertfordshire", "East of England", "E10000015"),
  council("Leeds", "Yorkshire and The Humber", "E08000035"),
  council("North Northamptonshire", "East Midlands", "E06000061", "Northamptonshire"),
  council("West Northamptonshire", "East Midlands", "E06000062", "Northamptonshire"),
  council("Northampton Vale", "East Midlands", "E06000099"),
  council("King’s Lynn", "East of England", "E07000146"),
  council("Feel safe", "indicator 4A", "4A"),
  council("People who use services who feel safe", "indicator NI 130", "NI 130"),
];

const names = (text: string) => found(all, text).map(({ name }) => name);

describe("finding by a name", () => {
  it.each([
    ["a part of a name in any case, names that begin with it first", " NORTHAMPTON ", "Northampton Vale"],
    ["a region", "yorkshire", "Leeds"],
    ["a code", "e08000035", "Leeds"],
    ["a code with its space and without", "ni130", "People who use services who feel safe"],
    ["a letter left out", "herefrdshire", "Herefordshire, County of"],
    ["two letters exchanged", "Leesd", "Leeds"],
    ["a wrong letter", "Laeds", "Leeds"],
    ["a letter too many", "leeeds", "Leeds"],
    ["a name without its apostrophe", "kings lynn", "King’s Lynn"],
    ["words in another order", "safe people", "People who use services who feel safe"],
    ["a slip in a later word", "vael", "Northampton Vale"],
  ])("takes %s", (_, text, name) => expect(names(text)[0]).toBe(name));

  it("takes the name of the council that was there before", () => {
    expect(names("Northamptonshire")).toEqual(["North Northamptonshire", "West Northamptonshire"]);
    expect(names("northamptonshir e").length).toBeGreaterThan(0);
  });

  it("puts what is written as it is before what is nearly so", () => {
    expect(names("hertford")).toEqual(["Hertfordshire", "Herefordshire, County of"]);
  });

  it("takes a short text for what it is, and finds nothing for none or for one that nothing is like", () => {
    expect(names("lxx")).toEqual([]);
    expect(names("  ")).toEqual([]);
    expect(names("postcode")).toEqual([]);
  });
});
