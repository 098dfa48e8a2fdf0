import { expect, it } from "vitest";
import { ni179Of, ni179Rows, ni179TargetSentence } from "../../../../reports/council/value-for-money/ni179.ts";
import { valueForMoney } from "../../../../reports/council/value-for-money/query.ts";
import { council, figuresOf, select } from "../../../analysis/core.ts";
import { vfmFigure } from "./vfm-rows.ts";

const code = "E10000018";

/**
 * Leicestershire County Council, reports to its cabinet on NI 179 (domain.md 3.1): annual targets of £8.9 million, £8.9 million
 * and £10.1 million, in all £27.9 million, and £12.0 million made in 2008-09, reported in July 2009. Recorded targets, not the
 * formula of the spending review.
 */
const recorded = [
  ["2008-09", 8_900_000],
  ["2009-10", 17_800_000],
  ["2010-11", 27_900_000],
] as const;

async function recordedTargets() {
  const db = await figuresOf({
    councils: [council(code)],
    local_targets: recorded.map(([period, target]) => ({
      council_code: code,
      framework: "NIS",
      edition: "2008-09",
      indicator_code: "NI 179",
      person_type: "all",
      breakdown: "all",
      breakdown_value: "all",
      period,
      target,
      source: "corporate_plan",
    })),
  });
  return select(db, `select period, target from (${valueForMoney.tables.targets.sql})`);
}

it("sets NI 179 against the targets that a council recorded: £12.0 million meets £8.9 million", async () => {
  const targets = (await recordedTargets()).map(({ period, target }) => ({
    period: String(period),
    gbp: Number(target),
  }));
  const actual = vfmFigure({ indicator_code: "NI 179", period: "2008-09", vintage: "actual", value: 12_000_000 });
  const lines = ni179Of([actual], targets);
  expect(ni179TargetSentence("Leicestershire", lines)).toBe(
    "In 2008-09, Leicestershire’s total of ongoing savings of all services, £12.0 million, meets the recorded target of at least £8.9 million.",
  );
  expect(ni179Rows(lines).map(({ target }) => target)).toEqual(["£8.9 million", "£17.8 million", "£27.9 million"]);
});

it("says nothing of a target of a year without a figure", () => {
  const lines = ni179Of([], [{ period: "2008-09", gbp: 8_900_000 }]);
  expect(ni179TargetSentence("Leicestershire", lines)).toBe("");
});
