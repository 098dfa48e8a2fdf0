import { describe, expect, it } from "vitest";
import { preventionSentence, vfmAnswer } from "../../../reports/components/vfm-answer.ts";
import { reading, vfmFigure, vfmFileOf } from "./vfm-rows.ts";

const since = "gross current 2009-10, since April 2008";
const alone = "gross current 2009-10, 2010-11 alone";

describe("the sentence that opens the value-for-money page", () => {
  it("gives the amount, both windows and the verdict that depends on the definition", () => {
    const figures = [reading(since, 3.3333, "met"), reading(alone, 1.6, "not met")];
    expect(vfmAnswer(vfmFileOf({ figures }))).toBe(
      "By 31 March 2011 Eastwold had made cashable savings in adult social care of £2.0 million over the three years " +
        "since April 2008, 3.3% of its gross current spending of 2009 to 2010; in 2010 to 2011 alone, 1.6%. " +
        "Whether the 3% milestone is met depends on the definition: it is met on 1 of 2 readings of it.",
    );
  });

  it("names the comparators' median where it is known", () => {
    const figures = [{ ...reading(since, 3.3333, "met"), comparator_median: 4.7 }];
    expect(vfmAnswer(vfmFileOf({ figures }))).toContain("(the comparators’ median is 4.7%)");
    expect(vfmAnswer(vfmFileOf({ figures }))).toContain("is met on every reading of it (1 of 1)");
  });

  it("says that a council submitted nothing", () => {
    expect(vfmAnswer(vfmFileOf({}))).toBe(
      "Eastwold has submitted no savings, so whether it met the 3% milestone cannot be judged.",
    );
  });

  it("says that no return is loaded at all", () => {
    expect(vfmAnswer(vfmFileOf({}, []))).toBe(
      "No savings return has been loaded, so the 3% milestone cannot be judged.",
    );
  });
});

describe("the second limb of the milestone", () => {
  it("gives savings from prevention in pounds and as a share of the savings, without a verdict", () => {
    const prevention = vfmFigure({ indicator_code: "PPF-20P", definition: "since April 2008", value: 500_000 });
    expect(preventionSentence([reading(since, 3.3, "met"), prevention])).toBe(
      "The milestone also asks that savings result from preventative strategies. The council marks as preventative: " +
        "£500,000 over the three years since April 2008, 25.0% of the savings. No share is asked for, so there is no " +
        "verdict on this part.",
    );
  });
});
