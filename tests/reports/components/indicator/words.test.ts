import { expect, it } from "vitest";
import { publishedMargins } from "../../../../reports/components/indicator/judged.ts";
import {
  indicatorAnswer,
  readingsAnswer,
  readingWords,
  standings,
} from "../../../../reports/components/indicator/words.ts";
import { rankOf } from "../../../../reports/indicators/marked-council.ts";
import { methodWords, standingHeadline } from "../../../../reports/indicators/standing.ts";
import { areaRow, england, indicator } from "./indicator-rows.ts";

const worse = areaRow({ value: 12, verdict: "worse" });
const similar = areaRow({ value: 25, verdict: "similar" });
const notJudged = areaRow({ value: 20, verdict: "not_compared", refusal: "the figure has no interval" });
const hidden = areaRow({ value: null, value_status: "suppressed", verdict: "not_compared" });

it("counts councils by verdict, and no council without a figure", () => {
  expect(standings([england, areaRow({}), worse, worse, similar, notJudged, hidden])).toEqual({
    above: 1,
    similar: 1,
    below: 2,
    notJudged: 1,
  });
});

it.each([
  [
    [england, areaRow({}), worse, similar],
    "In 2010-11, England’s figure is 25.0%. Of 3 councils, 1 is better than it, 1 similar and 1 worse, by their own 95% intervals.",
  ],
  [
    [england, areaRow({}), notJudged],
    "In 2010-11, England’s figure is 25.0%. Of 1 council, 1 is better than it, by its own 95% interval. 1 more council cannot be compared.",
  ],
  [
    [england, notJudged],
    "In 2010-11, England’s figure is 25.0%; no council can be compared with it. The figure has no interval.",
  ],
  [[areaRow({}), worse], "In 2010-11, 2 councils have a figure; there is none of England to compare them with."],
  [[england, hidden], "No council has a figure of this measure."],
])("says where England is and how many councils are on each side of it", (rows, sentence) => {
  expect(indicatorAnswer(indicator, rows)).toBe(sentence);
});

it.each([
  ["money", "because money is accounted for and not sampled."],
  ["survey", "because a survey’s answers are weighted, and no margin of error was published."],
  ["mean_count", "because it is a mean of counts on several days, which count the same people again."],
  ["proportion", "because the numerator and denominator were not published, or do not give the figure."],
])("says why no council’s figure of the kind %s is compared", (kind, words) => {
  const none = { ...notJudged, lower_95: null, upper_95: null };
  expect(indicatorAnswer({ ...indicator, kind }, [england, none])).toContain(`it. A figure has no interval, ${words}`);
});

it("says how intervals were made and used, and why a figure has none", () => {
  const none = areaRow({ method: "none", lower_95: null, upper_95: null });
  const judged =
    "Better, similar and worse are by the council’s own interval compared with England’s figure (Fingertips). Where intervals overlap, the order of two councils may be chance. A council stands out if it is outside the limits that allow for the usual differences between councils (95%), which is a second thing.";
  expect(methodWords([areaRow({})], "proportion")).toBe(`95% intervals are Wilson score intervals. ${judged}`);
  expect(methodWords([areaRow({ method: "published" }), none], "survey")).toBe(
    `95% intervals are as published. ${publishedMargins} ${judged} A figure without an interval has none because a survey’s answers are weighted, and no margin of error was published.`,
  );
  expect(methodWords([none], "money")).toBe(
    "A figure without an interval has none because money is accounted for and not sampled.",
  );
});

it("says higher and lower where neither side is good", () => {
  const rows = [england, areaRow({ verdict: "higher" })];
  expect(indicatorAnswer({ ...indicator, polarity: "none" }, rows)).toContain("Of 1 council, 1 is higher than it");
});

it("ranks from the side that is good, equal values sharing the better rank", () => {
  const rows = [areaRow({ value: 30 }), areaRow({ value: 20 }), areaRow({ value: 20 }), areaRow({ value: 10 })];
  expect([30, 20, 10].map((value) => rankOf(value, rows, "high"))).toEqual([1, 2, 4]);
  expect([30, 20, 10].map((value) => rankOf(value, rows, "low"))).toEqual([4, 2, 1]);
});

it("names a reading by what is counted", () => {
  const words = (definition: string, person_type: string) => readingWords({ definition, person_type, basis: "" });
  expect(words("carers_in_year", "carer")).toBe("Carers in the year");
  expect(words("adass_eligible_with_carers", "all")).toBe("Eligible, with carers");
  expect(words("adass_eligible", "client")).toBe("Eligible for a budget, clients");
  expect(words("rap_community_in_year", "all")).toBe("Served in the year");
  expect([words("", "all"), words("", "carer")]).toEqual(["Everyone", "Carers"]);
});

it("opens the page of several readings with the range of England’s figures, and of one figure where they agree", () => {
  const two = [england, areaRow({ area_type: "england", value: 31.2, definition: "other" }), areaRow({})];
  expect(readingsAnswer(indicator, two, 2)).toBe(
    "This measure is read in 2 ways, each below: England’s newest figure is between 25.0% and 31.2%, depending on who is counted and how.",
  );
  expect(readingsAnswer(indicator, [england], 2)).toContain("England’s newest figure is 25.0%, depending");
  expect(readingsAnswer(indicator, [areaRow({})], 2)).toContain("There is no figure of England");
});

it("heads the councils with the verb of one or of several", () => {
  expect(standingHeadline(indicator, [england, areaRow({}), worse, worse])).toBe(
    "1 council is better than England, 0 similar and 2 worse",
  );
  expect(standingHeadline(indicator, [england, areaRow({}), areaRow({})])).toContain("2 councils are better");
});
