import { describe, expect, it } from "vitest";
import { leadText } from "../../../../reports/components/sentences/lead.ts";
import { vfmLead } from "../../../../reports/council/value-for-money/answer.ts";
import { preventionSentence } from "../../../../reports/council/value-for-money/threshold.ts";
import { milestoneLine, notDue, without } from "../../components/milestone/rows.ts";
import { reading, vfmFigure, vfmFileOf } from "./vfm-rows.ts";

const vfmText = (...of: Parameters<typeof vfmLead>) => leadText(vfmLead(...of));

const firstMade = "gross current 2009-10, first made in the year";
const worth = "gross current 2009-10, worth in the year of all gains since April 2008";
const summed = "gross current 2009-10, summed over three years";
const figures = [
  { ...reading(firstMade, 1.1, "not met"), numerator: 660_000 },
  { ...reading(worth, 3.3333, "met"), numerator: 2_000_000 },
  {
    ...reading("net current 2009-10, worth in the year of all gains since April 2008", 4, "met"),
    numerator: 2_000_000,
  },
  { ...reading(summed, 7.9, "met"), numerator: 4_740_000 },
];

describe("the sentence that opens the value-for-money page", () => {
  it("gives the span over all readings, then which is which, and leads with none of them", () => {
    expect(vfmText(vfmFileOf({ figures }), [])).toBe(
      "Eastwold’s cashable savings in adult social care are between 1.1% and 7.9% of its spending, depending on what is " +
        "counted. Whether the 3% milestone is met depends on the definition: it is met on 3 of 4 readings of it. First made in 2010-11: £660,000, 1.1%. Worth in 2010-11 of all gains since April 2008: £2.0 million, " +
        "between 3.3% and 4.0%. Summed over 2008-09 to 2010-11: £4.7 million, 7.9%.",
    );
  });

  it("says why 4% with nothing from prevention does not meet the milestone", () => {
    const judged = { target_verdict: "met", prevention_gbp: 0, prevention_verdict: "not met" };
    expect(vfmText(vfmFileOf({ figures: [{ ...reading(firstMade, 4, "not met"), ...judged }] }), [])).toContain(
      "The 3% milestone is not met on any reading of it (0 of 1). First made in 2010-11: £2.0 million, 4.0%. Savings first made in 2010-11 reach 3%, but none of " +
        "them comes from prevention, which the milestone asks for too.",
    );
  });

  const waiting = milestoneLine({ ...notDue, milestone: "PPF-20", target: 3, period: "2010-11", due_on: "2011-07-31" });

  it("gives the forecast of October until what was made is due, and no verdict", () => {
    const forecast = figures.map((figure) => ({ ...figure, vintage: "forecast", verdict: "not due yet" }));
    const says = vfmText(vfmFileOf({ figures: forecast }), [waiting]);
    expect(says).toMatch(/^As forecast in October 2010, Eastwold’s cashable savings/);
    expect(says).toMatch(
      /\. The milestone of 3% falls due by April 2011\. First made .* It is judged on 31 March 2011, by returns due by 31 July 2011\.$/,
    );
    expect(says).not.toContain("met");
  });

  it("says that a council has sent nothing, before and after it is due", () => {
    const silent = { ...waiting, latest_period: null, latest_value: null, has_sent: false };
    expect(vfmText(vfmFileOf({}), [silent])).toMatch(/^Eastwold has sent no forecast of its savings\. The milestone/);
    const late = { ...silent, ...without("missing") };
    expect(vfmText(vfmFileOf({}), [late])).toBe(
      "Whether Eastwold saved 3% cannot be judged. Eastwold has sent no such return.",
    );
  });

  it("says that no return is loaded at all", () => {
    expect(vfmText(vfmFileOf({}, []), [])).toBe(
      "No savings return has been loaded, so the 3% milestone cannot be judged.",
    );
  });
});

describe("the second limb of the milestone", () => {
  it("gives savings from prevention in pounds and as a share of the savings", () => {
    const prevention = vfmFigure({ indicator_code: "PPF-20P", definition: "summed over three years", value: 500_000 });
    expect(preventionSentence([reading(summed, 3.3, "met"), prevention])).toBe(
      "The milestone also asks that savings result from preventative strategies. The council marks as preventative: " +
        "£500,000 summed over 2008-09 to 2010-11, 25.0% of the savings. It asks for no share: any sum above £0 is " +
        "enough, and a reading is met only where it reaches 3% too.",
    );
  });
});
