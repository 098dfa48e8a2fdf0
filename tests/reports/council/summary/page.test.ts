import { describe, expect, it } from "vitest";
import { changeSentence } from "../../../../reports/components/sentences/since.ts";
import { questions } from "../../../../reports/council/summary/ask.ts";
import { endedSentence } from "../../../../reports/council/summary/page.ts";
import { milestoneLine } from "../../components/milestone/rows.ts";
import { measureRow } from "./rows.ts";

it("says when a council ended and of when its newest outcomes are", () => {
  expect(endedSentence("Northamptonshire", "2021-03-31", ["2019-20", "2020-21", "2018-19"])).toBe(
    "Northamptonshire ended on 31 March 2021; its newest outcomes are of 2020-21.",
  );
  expect(endedSentence("Northamptonshire", "2021-03-31", [])).toBe("Northamptonshire ended on 31 March 2021.");
  expect(endedSentence("Northamptonshire", null, ["2020-21"])).toBe("");
});

it("says what changed since the day before, or that nothing was known then", () => {
  const nothing = { since: "2011-08-12", restated: 0, added: 0, other: 0 };
  expect(changeSentence({ ...nothing, restated: 3, added: 1200 })).toBe(
    "Since 12 August 2011: 3 figures restated and 1,200 new figures.",
  );
  expect(changeSentence(nothing)).toBe("Since 12 August 2011: nothing restated, nothing new.");
  expect(changeSentence({ ...nothing, since: "" })).toBe("Nothing was known before what is shown here.");
});

const homes = {
  framework: "Yardstick",
  edition: "2008-09",
  indicator_code: "EX-RES",
  definition: "",
  person_type: "all",
  basis: "",
  period: "2010-11",
  breakdown: "all",
  breakdown_value: "all",
  value: 54.8,
  comparator_n: 15,
  comparator_median: 52.2,
  comparator_lowest: 40,
  comparator_highest: 60,
};

describe("the questions that figures raise", () => {
  const worst = measureRow({ title: "Independence" });
  const [met, missed] = [milestoneLine({}), milestoneLine({ definition: "rap_community_in_year", verdict: "not met" })];

  it("begin with what is worst, then the definition that a milestone hangs on, and are three at the most", () => {
    const best = measureRow({ title: "Choice", verdict: "better", value: 90, comparator_rank: 1, comparator_n: 15 });
    expect(questions({ worse: [worst], better: [best] }, [met, missed], [homes])).toEqual([
      "Independence (NI 125): why is it 76.0% in 2010-11, below England’s 82.0%?",
      "30% with a personal budget was met on one of the two definitions: which one does the council report?",
      "Choice (NI 125): 90.0% is highest of 16. Are the same people counted as elsewhere?",
    ]);
  });

  it("ask of spending on care homes only where it is beyond the comparators’ median", () => {
    expect(questions({ worse: [], better: [] }, [met], [homes])).toEqual([
      "Why did 54.8% of spending go on care homes in 2010-11, beyond its comparators’ 52.2%?",
    ]);
    expect(questions({ worse: [], better: [] }, [met], [{ ...homes, value: 50 }])).toEqual([]);
  });

  it("ask what held a milestone back that was reached on no definition", () => {
    expect(questions({ worse: [], better: [] }, [missed], [])).toEqual([
      "30% with a personal budget was not reached at 31 March 2011: what held it back, and for whom?",
    ]);
  });
});
