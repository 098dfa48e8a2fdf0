import { writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { hiddenFigures } from "../../src/cli/hidden.ts";
import { rulesSince, rulesSinceInWords } from "../../src/cli/rules-since.ts";
import { type DisclosureRule, type DisclosureSettings, usualRule } from "../../src/store/workspace/disclosure.ts";
import { type ReleaseEntry, readReleases } from "../../src/store/workspace/ledger.ts";
import { settingsFile } from "../../src/store/workspace/workspace.ts";
import { FewCouncils } from "../analysis/protect/few-councils.ts";
import { budget } from "../store/budgets.ts";

type Rules = Readonly<Record<string, Partial<DisclosureRule>>>;

const wholeRules = (rules: Rules) =>
  Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, { ...usualRule, ...rule }]));

/** A release with these rules; without them as an earlier version noted it. */
function released(as_of: string, rules?: Rules): ReleaseEntry {
  const entry = {
    released_at: "2011-07-01T09:00:00.000Z",
    release: "site",
    as_of,
    made_from: as_of,
    sha256: "",
    bytes: 1,
  };
  return rules === undefined ? entry : { ...entry, rules: wholeRules(rules) };
}

const since = (releases: readonly ReleaseEntry[], rules: Rules) =>
  rulesSinceInWords(rulesSince(releases, new Map(Object.entries(wholeRules(rules)))));

const june = "2011-06-17";

it.each<[string, Rules, Rules, string[]]>([
  ["the same rule: nothing", { gains: { threshold: 10 } }, { gains: { threshold: 10 } }, []],
  ["a return that is new since: nothing", { gains: {} }, { gains: {}, activity: { threshold: 10 } }, []],
  [
    "a lower threshold",
    { gains: { threshold: 10 }, activity: {} },
    { gains: { threshold: 5 }, activity: {} },
    [
      "Weaker than in what has gone out: counts of fewer than 5 people of gains are hidden, and the release of figures as known on 17 June 2011 hid those of fewer than 10. The next site shows what it did not. If that is not meant, set it in workspace.json as it was and run refresh before you build.",
    ],
  ],
  [
    "counts that are rounded no longer, of every return",
    { gains: { round_to: 5 }, activity: { round_to: 5 } },
    { gains: {}, activity: {} },
    [
      "Weaker than in what has gone out: counts of all returns are published as they are, and the release of figures as known on 17 June 2011 rounded them to 5. The next site shows what it did not. If that is not meant, set it in workspace.json as it was and run refresh before you build.",
    ],
  ],
  [
    "zeros that are shown",
    { gains: { zeros: "hidden" } },
    { gains: {} },
    [
      "Weaker than in what has gone out: 0 of all returns is shown, and the release of figures as known on 17 June 2011 hid it. The next site shows what it did not. If that is not meant, set it in workspace.json as it was and run refresh before you build.",
    ],
  ],
  [
    "a stronger rule in each of its parts",
    { gains: {}, activity: {} },
    { gains: { threshold: 10, zeros: "hidden", round_to: 5 }, activity: {} },
    [
      "Stronger than in what has gone out: counts of fewer than 10 people of gains are hidden, and the release of figures as known on 17 June 2011 hid those of fewer than 5. What it showed cannot be called back: take it down wherever it can be read, and publish a new site in its place.",
      "Stronger than in what has gone out: 0 of gains is hidden, and the release of figures as known on 17 June 2011 showed it. What it showed cannot be called back: take it down wherever it can be read, and publish a new site in its place.",
      "Stronger than in what has gone out: counts of gains are rounded to 5, and the release of figures as known on 17 June 2011 published them as they were. What it showed cannot be called back: take it down wherever it can be read, and publish a new site in its place.",
    ],
  ],
])("is said after a release: %s", (_, before, now, words) => {
  expect(since([released(june, before)], now)).toEqual(words);
});

it("is said of the last release that had the return", () => {
  const releases = [
    released("2011-03-31", { gains: { threshold: 8 }, activity: { threshold: 9 } }),
    released(june, { gains: { threshold: 6 } }),
  ];
  const words = since(releases, { gains: {}, activity: {} });
  expect(words).toHaveLength(2);
  expect(words[0]).toContain(
    "of gains are hidden, and the release of figures as known on 17 June 2011 hid those of fewer than 6",
  );
  expect(words[1]).toContain(
    "of activity are hidden, and the release of figures as known on 31 March 2011 hid those of fewer than 9",
  );
});

it("says so where the last release was noted before releases kept their rules", () => {
  expect(since([released(june)], { gains: {} })).toEqual([
    "By which rules the release of figures as known on 17 June 2011 hid small numbers is not known: an earlier version noted it. See that the settings in workspace.json are no weaker than they were then.",
  ]);
  expect(since([released(june), released("2011-12-31", { gains: {} })], { gains: {} })).toEqual([]);
});

it("compares what a release kept in the ledger with what is set at a refresh", async () => {
  const workspace = new FewCouncils();
  const set = (disclosure: DisclosureSettings) =>
    writeFileSync(settingsFile(workspace.at), JSON.stringify({ kind: "real", disclosure }));
  set({ threshold: 8, returns: { personal_budgets: { round_to: 5 } } });
  await workspace.load([budget({ council_code: "E08000035" })], "2011-03-01");
  await workspace.releaseAsOf("2011-03-01");
  expect(readReleases(workspace.at.ledger)[0]?.rules).toEqual({
    personal_budgets: { threshold: 8, zeros: "shown", round_to: 5 },
  });
  expect((await hiddenFigures(workspace.at)).rules_since).toEqual({ changes: [], not_known: null });
  set({ threshold: 5, returns: { personal_budgets: { zeros: "hidden" } } });
  await workspace.load([budget({ council_code: "E08000035", period: "2010-11 Q2" })], "2011-03-02");
  const of = { as_of: "2011-03-01", returns: ["personal_budgets"], of_all: true };
  expect((await hiddenFigures(workspace.at)).rules_since.changes).toEqual([
    { ...of, part: "threshold", before: 8, now: 5, is_weaker: true },
    { ...of, part: "zeros", before: "shown", now: "hidden", is_weaker: false },
    { ...of, part: "round_to", before: 5, now: 1, is_weaker: true },
  ]);
});
