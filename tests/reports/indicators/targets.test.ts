import { beforeAll, expect, it } from "vitest";
import type { CouncilTarget } from "../../../reports/components/targets/rows.ts";
import { indicatorTargets, targetsHeadline } from "../../../reports/indicators/targets.ts";
import { openPage } from "../open-page.ts";

beforeAll(() => openPage("indicator/nis-2008-09-ni-125", { toRoot: "../" }));

/** What its targets have alike. */
const alike = {
  framework: "NIS",
  edition: "2008-09",
  indicator_code: "NI 125",
  definition: "",
  person_type: "all",
  basis: "",
  period: "2010-11",
  breakdown: "all",
  breakdown_value: "all",
  title: "Independence",
  has_published_code: true,
  unit: "percent",
  decimals: 1,
  polarity: "high",
  kind: "proportion",
  target: 80,
  baseline_period: null,
  baseline_value: null,
  baseline_status: null,
  agreed_in: "Local area agreement",
  role: null,
  forecast: null,
  lower_80: null,
  upper_80: null,
  origin_period: null,
};

/** A target of at least 80%, with a figure whose interval is 3 points to each side. */
function target(council_code: string, value: number | null): CouncilTarget {
  return {
    ...alike,
    council_code,
    council_name: `Council ${council_code}`,
    value,
    value_status: value === null ? "suppressed" : "value",
    lower_95: value === null ? null : value - 3,
    upper_95: value === null ? null : value + 3,
  };
}

const targets = [target("A", 85), target("B", 81), target("C", 70), target("D", null)];

it("says of all councils how many are on target, how many chance could explain, and how many cannot be judged", () => {
  expect(targetsHeadline(targets)).toBe(
    "Of 3 recorded targets that can be judged, 2 are met and 1 is not, but chance could explain 1 of these; 1 more cannot be judged",
  );
});

it("has every target to open, and the marked council's before them", () => {
  const rows = (page: HTMLElement | null, place: string) =>
    [...(page?.querySelectorAll(`${place} tbody th`) ?? [])].map(({ textContent }) => textContent);
  const all = ["Council A", "Council B", "Council C", "Council D"];
  expect(rows(indicatorTargets(targets, null), "table")).toEqual(all);
  expect(rows(indicatorTargets(targets, "C"), "table")).toEqual(["Council C", ...all]);
  expect(rows(indicatorTargets(targets, "C"), "details:not(.made) table")).toEqual(all);
});

it("is not there where no council recorded one", () => expect(indicatorTargets([], null)).toBeNull());
