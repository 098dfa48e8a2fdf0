import { expect, it } from "vitest";
import { drawn, endedSentence, outcomeCells, outcomesMethod } from "../../../../reports/council/summary/outcomes.ts";
import type { OutcomeRow } from "../../../../reports/council/summary/rows.ts";
import { judgedMeasure, refusedMeasure } from "../../components/indicator/judged-rows.ts";

const larger = { kind: "measure", region: 80, council_type: null } as const;
const measure = (parts: Parameters<typeof judgedMeasure>[0]): OutcomeRow => ({ ...judgedMeasure(parts), ...larger });

it("gives each outcome measure its own year, its verdict and whether it stands out, which is another thing", () => {
  const cells = outcomeCells(measure({ period: "2023-24", stands_out: true }));
  expect(cells).toMatchObject({
    year: "2023-24",
    council: "76.0%",
    england: "82.0%",
    region: "80.0%",
    type: "not available",
    verdict: "▼ worse",
    standing: "◆ stands out",
  });
  expect(outcomeCells(measure({})).standing).toBe("no");
  expect(outcomeCells(measure({ stands_out: null })).standing).toBe("cannot be said");
});

it("says of the measures that are not compared which they are and why", () => {
  const none = {
    ...refusedMeasure("the figure has no interval", { indicator_code: "6A", measure_kind: "ratio" }),
    ...larger,
  };
  const barred = { ...refusedMeasure("its publisher says so", { indicator_code: "3D(1A)" }), ...larger };
  expect(outcomesMethod([measure({}), none, barred])).toMatch(
    / Not compared\. 6A: it has no interval, because the numerator is not part of the denominator\. 3D\(1A\): its publisher says so\.$/,
  );
  expect(outcomesMethod([measure({})])).not.toContain("Not compared");
});

it("says when a council ended and of when its newest outcomes are", () => {
  const council = { name: "Northamptonshire", last_day: "2021-03-31" };
  expect(endedSentence(council, ["2019-20", "2020-21", "2018-19"])).toBe(
    "Northamptonshire ended on 31 March 2021; its newest outcomes are of 2020-21.",
  );
  expect(endedSentence(council, [])).toBe("Northamptonshire ended on 31 March 2021.");
  expect(endedSentence({ ...council, last_day: null }, ["2020-21"])).toBe("");
});

it("draws the current measures, and the older ones of a council that has no other", () => {
  const [current, older] = [measure({ indicator_code: "3A" }), measure({ indicator_code: "1G", is_current: false })];
  expect(drawn([current, older])).toEqual([current]);
  expect(drawn([older])).toEqual([older]);
});
