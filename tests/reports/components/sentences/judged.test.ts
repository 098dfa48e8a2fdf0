import { describe, expect, it } from "vitest";
import { judgedSentence, standingOutSentence } from "../../../../reports/components/sentences/judged.ts";
import { judgedMeasure, refusedMeasure } from "../indicator/judged-rows.ts";

const measures = (count: number, parts: Parameters<typeof judgedMeasure>[0]) =>
  Array.from({ length: count }, () => judgedMeasure(parts));

describe("how a council's measures fall out", () => {
  it("counts the current measures and the older ones apart, each with its years", () => {
    const current = [
      ...measures(4, { verdict: "better", period: "2024-25" }),
      ...measures(14, { verdict: "similar", period: "2023-24" }),
      ...measures(5, { verdict: "worse", period: "2024-25" }),
      refusedMeasure("its publisher says so"),
    ];
    const older = { is_current: false, period: "2020-21" } as const;
    const before = [judgedMeasure({ ...older, verdict: "better" }), refusedMeasure("it is suppressed", older)];
    expect(judgedSentence("Leeds", [...current, ...before])).toBe(
      "Of 23 current outcome measures Leeds is better than England on 4, similar on 14 and worse on 5. The measures are of 2023-24 to 2024-25; " +
        "1 more cannot be compared. Of 1 older one, last published 2020-21, it is better than England on 1; 1 more cannot be compared.",
    );
    expect(judgedSentence("Leeds", current)).not.toContain("older");
  });

  it("says of a council that has ended when its measures were last published", () => {
    const last = [
      judgedMeasure({ is_current: false, period: "2018-19", verdict: "higher" }),
      judgedMeasure({ is_current: false, period: "2020-21", verdict: "lower" }),
    ];
    expect(judgedSentence("Northamptonshire", last)).toBe(
      "Of 2 outcome measures, last published 2018-19 to 2020-21, Northamptonshire is higher than England on 1 and lower on 1.",
    );
  });

  it("makes no count of what none can be compared, and says nothing of none", () => {
    const refused = refusedMeasure("its publisher says so");
    expect(judgedSentence("Leeds", [refused, { ...refused, is_current: false }])).toBe(
      "None of Leeds’s 1 current outcome measure can be compared with England. None of its 1 older one can be compared with England.",
    );
    expect(judgedSentence("Leeds", [])).toBe("");
  });
});

describe("where a council stands out", () => {
  it("names every measure that is outside the limits, and says of how many there are none", () => {
    const out = ["2A", "6B"].map((indicator_code) => judgedMeasure({ indicator_code, stands_out: true }));
    expect(standingOutSentence("Leeds", [...out, ...measures(19, {}), refusedMeasure("its publisher says so")])).toBe(
      "Leeds stands out on 2 of 21 outcome measures, outside the 95% limits that allow for how much councils differ: 2A and 6B. " +
        "For 1 more there are no such limits.",
    );
  });

  it("says that it stands out nowhere, which is another thing than that it cannot be said", () => {
    expect(standingOutSentence("Leeds", measures(2, {}))).toBe(
      "Leeds is within the 95% limits that allow for how much councils differ on each of 2 outcome measures.",
    );
    expect(standingOutSentence("Leeds", [refusedMeasure("its publisher says so")])).toBe(
      "Whether Leeds stands out cannot be said: there are no limits for any of its measures.",
    );
  });
});
