import { expect, it } from "vitest";
import { TestWorkspace } from "../workspace.ts";

const heads =
  "Geographical Code,Geographical Description,Geographical Level,ONS Code,ASCOF Measure Code,Disaggregation Level,Measure Type,Measure Value,Measure Group,Measure Group Description";

/** One figure of a council in three rows, as the open data give it. */
function figure(code: string, council: string, [value, numerator, denominator]: readonly string[]): string {
  const row = (type: string, cell = "") =>
    `212,${council},Council,E08000035,${code},Total,${type},${cell},${code},Its title`;
  return [row("Outcome", value), row("Numerator", numerator), row("Denominator", denominator)].join("\n");
}

async function doubts(...figures: readonly string[]) {
  const file = `${[heads, ...figures].join("\n")}\n`;
  const { rowCount, messages, sentences } = await new TestWorkspace().take("ascof-2020-21.csv", file);
  const found = messages.filter(({ code }) => code === "check/agrees_with_parts");
  return { rowCount, found, sentences };
}

/** Of each three numbers what is right, by hand: 100 × numerator ÷ denominator, and 100,000 × for a rate. */
const cases: readonly (readonly [says: string, code: string, numbers: readonly string[], isDoubtful: boolean])[] = [
  ["90 of 900 in 1,000", "1C(1A)", ["90", "900", "1000"], false],
  ["28.6 of 5 in 15, each rounded to the nearest 5", "1C(1A)", ["28.6", "5", "15"], false],
  ["a proportion for a percentage", "1C(1A)", ["0.9", "900", "1000"], true],
  ["45 where its parts give 90", "1C(1A)", ["45", "900", "1000"], true],
  ["600 per 100,000 of 600 in 100,000", "2A(2)", ["600", "600", "100000"], false],
  ["a share for a rate", "2A(2)", ["0.6", "600", "100000"], true],
  ["a survey, whose parts are weighted", "3A", ["65", "100", "1000"], false],
  ["a suppressed numerator", "1C(1A)", ["45", "[c]", "1000"], false],
  ["no denominator", "1C(1A)", ["45", "900", ""], false],
  ["a denominator of nought", "1C(1A)", ["45", "900", "0"], false],
];

it.each(cases)(
  "judges an outcome against the numerator and denominator in rows of their own: %s",
  async (_, code, numbers, isDoubtful) => {
    const { rowCount, found } = await doubts(figure(code, "Leeds", numbers));
    expect([rowCount, found.length]).toEqual([3, isDoubtful ? 1 : 0]);
  },
);

it("tells all of a file's at once, in words for what its publisher alone can correct", async () => {
  const { rowCount, found, sentences } = await doubts(
    figure("1C(1A)", "Leeds", ["90", "900", "1000"]),
    figure("1C(1B)", "Leeds", ["0.9", "900", "1000"]),
    figure("1C(2A)", "Leeds", ["45", "900", "1000"]),
  );
  expect([rowCount, found.length]).toEqual([9, 1]);
  expect(sentences.find((sentence) => sentence.includes("but for rounding"))).toBe(
    "ascof-2020-21.csv line 5, Measure Value: expected each value to be its numerator over its denominator, but for " +
      "rounding, found 2 of 3 further from it, at lines 5, 8: 1C(1B) of Leeds is 0.9, and 100 × 900 ÷ 1,000 is 90. The " +
      "numbers do not go together, even if each was rounded. It is loaded as it is published: if it is wrong, its " +
      "publisher should be told.",
  );
});

const seriesHeads =
  "content,measure,old_measure,period,local_code,area_name,area_code,rating,part,value,notes,item,words";

/** The three numbers of one figure, in rows of the return itself. */
function series(measure: string, rating: string, ...numbers: readonly string[]): string {
  return ["outcome", "numerator", "denominator"]
    .map((part, index) => `value,${measure},,2023-24,212,Leeds,E08000035,${rating},${part},${numbers[index]},,,`)
    .join("\n");
}

it.each([
  ["agree", series("2E(1)", "", "90", "900", "1000"), []],
  ["do not", series("2E(1)", "", "9", "900", "1000"), ["2E(1) of Leeds is 9, and 100 × 900 ÷ 1,000 is 90"]],
])("judges a series over the years where the three %s", async (_, rows, firsts) => {
  const { messages } = await new TestWorkspace().take("ascof-series.csv", `${seriesHeads}\n${rows}\n`);
  const found = messages.filter(({ code }) => code === "check/agrees_with_parts").map((message) => message.found);
  expect(found.map((words) => words.split(": ")[1])).toEqual(firsts);
});
