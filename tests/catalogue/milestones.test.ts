import { describe, expect, it } from "vitest";
import { returns } from "../../pipelines/index.ts";
import { indicators } from "../../src/catalogue/indicators/index.ts";
import { milestones } from "../../src/catalogue/milestones.ts";
import { themes } from "../../src/catalogue/themes.ts";
import { periodsOf } from "../../src/contract/cadence.ts";

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe("milestones", () => {
  it("name the return that brings their figures: it is made for their period", () => {
    for (const { measure } of milestones) {
      const cadence = returns.find(({ name }) => name === measure?.returnName)?.cadence;
      if (measure !== null) expect(cadence && periodsOf(cadence), measure.returnName).toContain(measure.period);
    }
  });

  it("are 21, due in five months", () => {
    expect(ids(milestones)).toEqual(Array.from({ length: 21 }, (_, n) => `PPF-${String(n + 1).padStart(2, "0")}`));
    const due = milestones.map(({ dueDate }) => dueDate);
    const counts = [...new Set(due)].toSorted().map((date) => [date, due.filter((one) => one === date).length]);
    expect(counts).toEqual([
      ["2009-12-01", 1],
      ["2010-04-01", 6],
      ["2010-10-01", 8],
      ["2010-12-01", 1],
      ["2011-04-01", 5],
    ]);
  });

  it("belong to a theme of the guide, in its order", () => {
    const known: readonly string[] = ids(themes);
    expect(milestones.filter(({ theme }) => !known.includes(theme))).toEqual([]);
    const order = milestones.map(({ theme }) => known.indexOf(theme));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it("are proved by a number in six cases", () => {
    const numeric = milestones.filter(({ evidence }) => evidence.includes("number"));
    expect(ids(numeric)).toEqual(["PPF-05", "PPF-09", "PPF-10", "PPF-11", "PPF-12", "PPF-20"]);
  });

  it("are judged from returns where a return proves them: user-led organisations are in none", () => {
    const judged = milestones.filter(({ measure }) => measure !== null);
    expect(ids(judged)).toEqual(["PPF-09", "PPF-10", "PPF-11", "PPF-12", "PPF-20"]);
    const targets = judged.map(({ measure }) => measure?.target);
    expect(targets).toEqual([1, 100, 100, 30, 3]);
    const codes = indicators.map(({ code }) => code);
    expect(judged.filter(({ measure }) => !codes.includes(measure?.indicator ?? ""))).toEqual([]);
  });

  it("of 3% is read on three baselines over three windows", () => {
    expect(milestones.at(19)?.measure?.definitions).toHaveLength(9);
  });

  it("say what would prove them", () => {
    expect(milestones.filter(({ proof, evidence }) => proof === "" || evidence.length === 0)).toEqual([]);
  });
});
