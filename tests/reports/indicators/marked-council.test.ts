import { describe, expect, it } from "vitest";
import {
  codeIn,
  markedFirst,
  markedHeadline,
  markedSentence,
  rankCell,
  rankSentence,
} from "../../../reports/indicators/marked-council.ts";
import { areaRow, england, indicator } from "../components/indicator/indicator-rows.ts";

const eastwold = areaRow({});
const low = areaRow({ area_code: "Z06000012", area_name: "Northmere", value: 12, lower_95: 10, upper_95: 14 });
const touching = areaRow({ area_code: "Z06000013", area_name: "Medwick", value: 27, lower_95: 25, upper_95: 28.4 });
const hidden = areaRow({ area_code: "Z06000014", area_name: "Gannet Isles", value: null, value_status: "suppressed" });
const rows = [england, low, touching, eastwold, hidden];

it("reads a council’s code from the address and nothing else", () => {
  expect(codeIn("#E08000035")).toBe("E08000035");
  for (const hash of ["", "#", "#standing-all", "#e08000035", "#E080000351", "E08000035"])
    expect(codeIn(hash)).toBeNull();
});

describe("what is said of the marked council", () => {
  it("is nothing where none is marked, and that it has no figure where it has none", () => {
    expect(markedSentence(indicator, rows, null)).toBe("");
    expect(markedSentence(indicator, rows, "E08000035")).toBe(
      "The council E08000035 has no figure of this measure in its newest period.",
    );
  });

  it("is how it compares with England, its rank with how many overlap it, and whether it stands out", () => {
    expect(markedSentence(indicator, rows, "Z06000011")).toBe(
      "In 2010-11, Eastwold’s figure, 31.2%, is better than England’s 25.0%: the whole interval, 28.4% to 34.1%, is above it, " +
        "and higher is better. It is the highest of 3 councils with a figure (high is good); the interval of 1 other overlaps its own. " +
        "Eastwold stands out: it is above the 99.8% limit that allows for the usual differences between councils.",
    );
  });

  it("gives no rank to a council without a figure, and says why it has none", () => {
    expect(markedSentence(indicator, rows, "Z06000014")).toBe(
      "In 2010-11, Gannet Isles’s figure is suppressed, so that no one can be identified by it. It cannot be compared with England’s 25.0%.",
    );
  });

  it("puts it beside no other where its publisher says that areas are not to be compared", () => {
    const refused = areaRow({ verdict: "not_compared", refusal: "its publisher says so" });
    expect(markedSentence(indicator, [england, refused], "Z06000011")).toBe(
      "Eastwold is not compared with other councils: its publisher says so.",
    );
    const bare = areaRow({ lower_95: null, upper_95: null, refusal: "the figure has no interval" });
    expect(markedSentence(indicator, [england, bare], "Z06000011")).toContain(
      "cannot be compared with England’s 25.0%",
    );
  });

  it("names each reading where there are several", () => {
    const carers = areaRow({ person_type: "carer" });
    const said = markedSentence(indicator, [...rows, carers], "Z06000011");
    expect(said).toMatch(/^Everyone: In 2010-11, .* Carers: In 2010-11, /);
    expect(said).toContain("It is the highest of 1 council with a figure");
  });
});

describe("a rank among all councils", () => {
  it("counts from the lowest where low is good", () => {
    expect(rankSentence(low, rows, "low")).toBe(
      "It is the lowest of 3 councils with a figure (low is good); no other interval overlaps its own.",
    );
    expect(rankSentence(low, rows, "high")).toContain("the lowest of 3 councils with a figure (high is good)");
  });

  it("is a place in words in the table, of councils that are compared alone", () => {
    const few = areaRow({ verdict: "not_compared", refusal: "fewer than 30 people are too few for a verdict" });
    const tied = areaRow({ area_code: "Z06000015", value: 12, lower_95: 9, upper_95: 15 });
    const cells = (list: readonly (typeof low)[], polarity: string) => list.map((row) => rankCell(row, list, polarity));
    expect(cells([eastwold, low, touching, hidden], "high")).toEqual([
      "highest of 3",
      "lowest of 3",
      "2nd highest of 3",
      "none",
    ]);
    expect(cells([eastwold, low, tied], "low")).toEqual(["highest of 3", "joint lowest of 3", "joint lowest of 3"]);
    expect(cells([few, low], "high")).toEqual(["none", "lowest of 2"]);
  });

  it("says that overlaps are not known without an interval", () => {
    const bare = areaRow({ lower_95: null, upper_95: null });
    expect(rankSentence(bare, [bare, low], "high")).toContain(
      "without an interval it is not known how many overlap it",
    );
    // A council without an interval overlaps nobody.
    expect(rankSentence(low, [bare, low], "high")).toContain("no other interval overlaps its own");
  });
});

it("is the title of a drawing of all: its figure, how it stands to England, and its place", () => {
  const headline = (own: typeof low) => markedHeadline(own, rows, indicator);
  expect(headline(eastwold)).toBe("Eastwold 31.2%, better than England: highest of 3 councils");
  expect(headline(low)).toBe("Northmere 12.0%, worse than England: lowest of 3 councils");
  expect(headline(hidden)).toMatch(/^Gannet Isles suppressed/);
});

it("puts the marked council before all others in a table", () => {
  expect(markedFirst([low, touching, eastwold], "Z06000011")).toEqual([eastwold, low, touching]);
  expect(markedFirst([low, touching], null)).toEqual([low, touching]);
});
