import { beforeAll, describe, expect, it } from "vitest";
import type { NeedRow } from "../../../../reports/council/jsna/need.ts";
import { missingBudgets, prioritiesSection, unknownNeed } from "../../../../reports/council/jsna/priorities.ts";
import type { Represented } from "../../../../reports/council/jsna/represented.ts";
import { openDocument } from "../../../../src/site/draw/small-dom.ts";
import { jsnaFigure, jsnaFileOf } from "./jsna-rows.ts";

beforeAll(() => openDocument("<!doctype html><html><head></head><body></body></html>", "index"));

const need = (title: string, client_group: string | null, value: number, known: number | null): NeedRow => ({
  title,
  ahead: undefined,
  supported: known === null ? undefined : jsnaFigure({ numerator: known }),
  now: {
    indicator_code: "NEED",
    definition: "A survey, 2008; estimate",
    person_type: "all",
    basis: "",
    period: "2010",
    breakdown: "condition",
    breakdown_value: title,
    title,
    client_group,
    value,
    lower_95: 0.9 * value,
    upper_95: 1.1 * value,
  },
});

const represented = (breakdown_value: string, difference: number, margin: number): Represented => ({
  indicator_code: "PPF-12",
  definition: "adass_eligible",
  person_type: "client",
  basis: "snapshot",
  period: "2010-11 Q4",
  breakdown: "client_group",
  breakdown_value,
  denominator: 600,
  value: 20,
  value_status: "value",
  rest_value: 20 - difference,
  difference,
  lower_difference: difference - margin,
  upper_difference: difference + margin,
  refusal: null,
  comparator_n: 0,
  comparator_median: null,
});

const rows = [
  need("A learning disability", "learning_disability", 5000, 700),
  need("A common mental health problem", "mental_health", 30_000, 600),
  need("Dementia", null, 3600, null),
];

describe("gaps in people", () => {
  it("are need less people supported, with the range of the rates, and none where nobody of the group is counted", () => {
    // 5,000 − 700 = 4,300; 4,500 − 700 and 5,500 − 700. 30,000 − 600 = 29,400.
    expect(unknownNeed(rows).map(({ name, people, low, high }) => [name, people, low, high])).toEqual([
      ["A common mental health problem", 29_400, 26_400, 32_400],
      ["A learning disability", 4300, 3800, 4800],
    ]);
  });

  it("are none where more are supported than may need it", () => {
    expect(unknownNeed([need("A learning disability", "learning_disability", 500, 700)])).toMatchObject([
      { people: 0, low: 0, high: 0 },
    ]);
  });

  it("are budgets that a group would hold at everyone else's share, where it clearly holds fewer", () => {
    // 18 points of 600 are 108 people, 15 and 21 points 90 and 126; 3 points less are within what chance explains.
    const groups = [represented("mental_health", -18, 3), represented("physical_disability", -3, 4)];
    expect(missingBudgets(groups)).toEqual([
      {
        name: "People with mental health needs",
        kind: "budgets",
        people: 108,
        low: 90,
        high: 126,
        subject: "mental_health",
      },
    ]);
  });

  it("stand beside what the register says is meant to follow, or that it says nothing", () => {
    const intention = {
      subject: "mental_health",
      title: "Peer support",
      due_on: "2011-05-31",
      done_on: null,
      status: "in_progress",
      role: "Head of mental health services",
    };
    const { context } = jsnaFileOf({});
    const rule = { title: "", threshold: 5, zeros: "shown", round_to: 1 };
    const section = prioritiesSection(
      { ...context, disclosure: { personal_budgets: rule } },
      rows,
      [represented("substance_misuse", -0.9, 0.3)],
      [intention],
    );
    const texts = [...section.querySelectorAll("tbody tr")].map((row) =>
      [...row.querySelectorAll("th, td")].map((cell) => cell.textContent ?? ""),
    );
    expect(texts.map(([name, , people, range, title, state]) => [name, people, range, title, state])).toEqual([
      [
        "A common mental health problem",
        "29,400",
        "26,400 to 32,400",
        "Peer support",
        "late: going on (by 31 May 2011)",
      ],
      ["A learning disability", "4,300", "3,800 to 4,800", "none recorded", "none"],
      // 0.9 points of 600 are 5 people, 0.6 and 1.2 points 4 and 7: no count under 5 is printed.
      ["People with substance misuse", "5", "fewer than 5 to 7", "none recorded", "none"],
    ]);
    expect(section.textContent).toContain(
      "Of 3 gaps in people, the council’s register has a commissioning intention for 1.",
    );
    expect(section.textContent).toContain("Of dementia returns count nobody of their own");
  });
});
