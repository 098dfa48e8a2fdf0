import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { aspects, sharedOutcomes } from "../../src/catalogue/account.ts";
import { activities } from "../../src/catalogue/activities.ts";
import { councilSettings } from "../../src/catalogue/council-settings.ts";
import { subjects } from "../../src/catalogue/evidence.ts";
import { indicators } from "../../src/catalogue/indicators/index.ts";
import { milestones } from "../../src/catalogue/milestones.ts";
import { moneyKinds } from "../../src/catalogue/money-items.ts";
import { indicatorsOf, questions } from "../../src/catalogue/questions/index.ts";
import { indicatorOf } from "../../src/catalogue/questions/question.ts";
import { targetSources } from "../../src/catalogue/targets.ts";
import { themes } from "../../src/catalogue/themes.ts";

describe("the questions of the guide to scrutiny", () => {
  it("are those that evidence may be of, each once", () => {
    expect(questions.map(({ id }) => id).sort()).toEqual([...subjects.question].sort());
  });

  it("belong to the ten themes, in their order", () => {
    expect([...new Set(questions.map(({ theme }) => theme))]).toEqual(themes.map(({ id }) => id));
  });

  it("name indicators that there are", () => {
    const known = new Set(indicators.map(({ framework, edition, code }) => `${framework} ${edition} ${code}`));
    const named = questions.flatMap((question) =>
      indicatorsOf(question).map(({ framework, edition, code }) => `${framework} ${edition} ${code}`),
    );
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it("name records, milestones and pages that there are", () => {
    const kinds: Readonly<Record<string, readonly string[]>> = {
      money_item: moneyKinds,
      council_setting: councilSettings,
      local_target: targetSources,
    };
    const records = questions.flatMap((question) => question.records);
    expect(records.filter(({ table, kind }) => kind !== null && !kinds[table]?.includes(kind))).toEqual([]);
    const known = new Set<string>(milestones.map(({ id }) => id));
    expect(questions.flatMap((question) => question.milestones).filter((id) => !known.has(id))).toEqual([]);
    const pages = questions.flatMap(({ page }) => page?.split("#")[0] ?? []);
    expect(pages.filter((page) => !existsSync(`reports/council/[council]/${page}.md`))).toEqual([]);
  });

  it("are answered by figures where they ask for some, or say what no return asks for", () => {
    const silent = questions.filter(
      (question) =>
        question.asks !== "evidence" &&
        question.notCollected === null &&
        indicatorsOf(question).length + question.records.length + question.milestones.length === 0,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it("are known to each activity that says it answers one", () => {
    const known = new Set(questions.map(({ id }) => id));
    expect(activities.flatMap((activity) => activity.questions).filter((id) => !known.has(id))).toEqual([]);
  });
});

describe("what a Director answers for", () => {
  it("names questions and indicators that there are", () => {
    const parts = [...aspects, ...sharedOutcomes];
    const known = new Set(indicators.map(({ framework, edition, code }) => `${framework} ${edition} ${code}`));
    const named = parts.flatMap((part) => part.indicators.map(indicatorOf));
    expect(named.filter(({ framework, edition, code }) => !known.has(`${framework} ${edition} ${code}`))).toEqual([]);
    const asked = new Set(questions.map(({ id }) => id));
    expect(parts.flatMap((part): readonly string[] => part.questions).filter((id) => !asked.has(id))).toEqual([]);
  });
});
