import { expect, it } from "vitest";
import niReturns from "../../../pipelines/ni-returns.ts";
import { TestWorkspace } from "../workspace.ts";

const header = "council_code,indicator_code,period,numerator,denominator,value,vintage,note";
const row = (indicator: string, numerator: string, denominator: string, value: string, year = "2010-11") =>
  `E08000035,${indicator},${year},${numerator},${denominator},${value},final,`;

/** Rows with what is right of each: by hand, numerator × 100 (or 100,000) ÷ denominator. */
const cases: readonly (readonly [says: string, row: string, verdict: "loads" | "stops" | "note"])[] = [
  ["30 of 360 in 1,200", row("NI 130", "360", "1200", "30"), "loads"],
  ["30.0 rounded from 29.96", row("NI 130", "359.5", "1200", "30"), "loads"],
  ["a proportion for a percentage", row("NI 130", "360", "1200", "0.3"), "stops"],
  ["a proportion of one digit, 0.3 for 26.7", row("NI 130", "400", "1500", "0.3"), "stops"],
  ["basis points for a percentage", row("NI 130", "360", "1200", "3000"), "stops"],
  ["a denominator in thousands", row("NI 130", "360", "1.2", "30"), "stops"],
  ["numbers that do not go together", row("NI 130", "360", "1200", "45"), "note"],
  ["a share ten times too small", row("NI 130", "360", "1200", "3"), "note"],
  ["rounding to the nearest 5 of small counts", row("NI 130", "5", "15", "28.6"), "loads"],
  ["a rate per 100,000 people", row("NI 130", "60", "600000", "10", "2008-09"), "loads"],
  ["a rate per 100 people in its place", row("NI 130", "60", "600000", "0.01", "2008-09"), "stops"],
  ["nought of a hundred", row("NI 130", "0", "100", "0"), "loads"],
  ["a value alone", row("NI 130", "", "", "0.3"), "loads"],
  ["a denominator of nought", row("NI 130", "0", "0", ""), "loads"],
];

it.each(cases)("judges a value against its numerator over its denominator: %s", async (_, line, verdict) => {
  const { rowCount, messages } = await new TestWorkspace().take("ni.csv", `${header}\n${line}\n`);
  const codes = messages.map(({ code }) => code).filter((code) => /in_scale|agrees/.test(code));
  const expected = { loads: [1, []], stops: [0, ["rule/in_scale"]], note: [1, ["advice/agrees_with_counts"]] }[verdict];
  expect([rowCount, codes]).toEqual(expected);
});

it("says what the value should be, and why", async () => {
  const [, , proportion] = cases;
  const { sentences } = await new TestWorkspace().take("ni.csv", `${header}\n${proportion?.[1]}\n`);
  expect(sentences[1]).toBe(
    "ni.csv line 2, value: expected about 30 (100 × 360 ÷ 1,200), found indicator_code NI 130, period 2010-11, " +
      "numerator 360, denominator 1200, value 0.3. It differs by a factor of 100 or 1,000: a proportion given for a percentage, or " +
      "numbers in other units. Give the value in its own unit, or correct the numbers beside it, and run refresh again.",
  );
});

it("judges no survey, whose numerator is no count of its denominator", () => {
  const rule = niReturns.rules.find(({ name }) => name === "in_scale");
  const of = (code: string) => ({
    indicator_code: code,
    period: "2010-11",
    numerator: 360,
    denominator: 1200,
    value: 0.3,
  });
  expect([rule?.isBroken?.(of("NI 130")), rule?.isBroken?.(of("NI 127"))]).toEqual([true, false]);
});

it.each([
  ["are all at most 1", ["0.31", "0.286"], ["NI 130 of at most 0.31, at lines 2, 3"]],
  ["is one of at most 1", ["0.4"], ["NI 130 of 0.4, at line 2"]],
  ["are of a small share among others", ["0.9", "31.2"], []],
  ["are nought", ["0"], []],
])("doubts a percentage whose values without counts %s", async (_, values, doubts) => {
  const councils = ["E08000035", "E08000034"];
  const lines = values.map((value, index) => `${councils[index]},NI 130,2010-11,,,${value},final,`);
  const { messages, rowCount } = await new TestWorkspace().take("ni.csv", `${header}\n${lines.join("\n")}\n`);
  const found = messages.filter(({ code }) => code === "check/not_proportions").map((message) => message.found);
  expect([rowCount, found]).toEqual([values.length, doubts]);
});
