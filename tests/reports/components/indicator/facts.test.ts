import { describe, expect, it } from "vitest";
import {
  certaintyWords,
  knownFacts,
  sureWords,
  unknownFacts,
  versionWords,
} from "../../../../reports/components/indicator/facts.ts";
import { factLine, indicatorLine, ni130, stepLine } from "./catalogue-rows.ts";

const nothing = { indicators: [], facts: [], versions: [], steps: [] };
const other = indicatorLine({ indicator_code: "NI 131", title: "Another" });

describe("facts of an indicator", () => {
  it("say what is known, how sure it is and where it was found", () => {
    const facts = [factLine({}), factLine({ fact: "collection", text: "RAP", certainty: "found", found_in: "A page" })];
    expect(knownFacts(indicatorLine({ is_succession_known: false }), { ...nothing, facts })).toEqual([
      { what: "Numerator", says: "Clients", sure: "†" },
      { what: "Made from", says: "RAP", sure: "found in: A page" },
    ]);
  });

  it("are its own, not those of another indicator or of the same code in another list", () => {
    const facts = [factLine({ indicator_code: "NI 131" }), factLine({ edition: "2023-24" })];
    expect(knownFacts(indicatorLine({ is_succession_known: false }), { ...nothing, facts })).toEqual([]);
  });

  it("put codes into words, and no denominator apart from one that is not known", () => {
    const facts = [
      factLine({ fact: "frequency", text: "twice_a_year" }),
      factLine({ fact: "standardisation", text: "none" }),
      factLine({ fact: "denominator", text: "" }),
      factLine({ fact: "reporter", text: null, certainty: null }),
    ];
    const line = indicatorLine({ is_succession_known: false });
    expect(knownFacts(line, { ...nothing, facts }).map(({ says }) => says)).toEqual([
      "twice a year",
      "no",
      "none: it is not divided",
    ]);
    expect(unknownFacts(line, { ...nothing, facts })).toEqual(["reported by", "what replaced it"]);
  });

  it("name what replaced it, and what it replaces, by list, code and title, before the notes", () => {
    const next = indicatorLine({ framework: "ASCOF", edition: "2011-12", indicator_code: "1C(1)", title: "Its title" });
    const facts = [factLine({ fact: "note", text: "A trap." })];
    const steps = [stepLine({}), stepLine({ direction: "before", other_code: null, other_words: "PAF C51" })];
    const rows = knownFacts(indicatorLine({}), { ...nothing, facts, steps, indicators: [other, next] });
    expect(rows.map(({ what, says }) => `${what}: ${says}`)).toEqual([
      "Replaced by: ASCOF 2011-12 1C(1): Its title",
      "Replaces: PAF C51",
      "Note: A trap.",
    ]);
  });

  it("say that nothing came after where that is known", () => {
    const rows = (line: { is_succession_known: boolean }) => knownFacts(indicatorLine(line), nothing);
    expect(rows({ is_succession_known: true }).map(({ says }) => says)).toEqual(["nothing"]);
    expect(rows({ is_succession_known: false })).toEqual([]);
  });
});

describe("how sure a definition is", () => {
  it("is not known where the numerator is not", () => {
    expect(sureWords(indicatorLine({ certainty: "found" }), ["numerator", "decimals"])).toBe("definition not known");
    expect(sureWords(indicatorLine({ certainty: "found" }), ["decimals"])).toBe("found");
  });
});

describe("a definition version in words", () => {
  const version = { ...ni130, version: "2", certainty: "recalled", note: "A share.", break_note: "It was a rate." };

  it("says from when on it holds and why it is not comparable", () => {
    expect(versionWords({ ...version, first_period: "2009-10", last_period: null })).toBe(
      "Version 2, from 2009-10 on (not verified against a source): A share. Break in series: It was a rate.",
    );
  });

  it("says one year, or the first and the last", () => {
    const whole = { ...version, break_note: null };
    expect(versionWords({ ...whole, first_period: "2008-09", last_period: "2008-09" })).toContain("for 2008-09 only");
    expect(versionWords({ ...whole, first_period: "2011-12", last_period: "2013-14" })).toBe(
      "Version 2, from 2011-12 until 2013-14 (not verified against a source): A share.",
    );
  });
});

it.each([
  ["found", null, "found"],
  ["found", "A page", "found in: A page"],
  ["recalled", null, "not verified against a source"],
  ["uncertain", null, "uncertain"],
])("%s in %s is said as %s", (certainty, foundIn, words) => {
  expect(certaintyWords(certainty, foundIn)).toBe(words);
});
