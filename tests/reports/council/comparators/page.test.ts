import { describe, expect, it } from "vitest";
import { membersHeadline, mutualWords, returnOf } from "../../../../reports/council/comparators/members.ts";
import { othersWords, triedFigures } from "../../../../reports/council/comparators/page.ts";
import type { MemberRow, OwnRow, PeerRow } from "../../../../reports/council/comparators/rows.ts";
import { holdsWords, triedAnswer, triedName } from "../../../../reports/council/comparators/sensitivity.ts";
import { whyWords } from "../../../../reports/council/comparators/why.ts";

const member = (code: string, parts: Partial<MemberRow> = {}): MemberRow => ({
  scheme: "CQC",
  edition: "2009",
  code,
  name: code,
  place: "North, Unitary Authority",
  rank: 1,
  distance: 0.5,
  is_next: false,
  is_mutual: true,
  is_successor: false,
  ...parts,
});

const own = (parts: Partial<OwnRow> = {}): OwnRow => ({
  measure: "m",
  is_judged: true,
  indicator_code: "NI 145",
  title: "Settled accommodation",
  definition: "",
  person_type: "all",
  basis: "",
  period: "2010-11",
  vintage: "final",
  unit: "percent",
  decimals: 1,
  polarity: "high",
  value: 30,
  value_status: "value",
  lower_95: 28,
  upper_95: 32,
  ...parts,
});

const peer = (code: string, value: number | null, measure = "m"): PeerRow => ({
  code,
  measure,
  value,
  lower_95: null,
  upper_95: null,
});

describe("the members of a set", () => {
  it.each([
    [[true, true], "all 2 also list Northmere"],
    [[true, false], "1 of them also lists Northmere"],
    [[true, true, false], "2 of them also list Northmere"],
    [[false, false], "none of them lists Northmere"],
    [[true, true, null], "2 of them also list Northmere, and 1 has no comparators of its own in what is loaded"],
  ])("%j mutual: %s", (mutual, words) => {
    const set = mutual.map((is_mutual, index) => member(`C${index}`, { is_mutual }));
    expect(mutualWords("Northmere", set)).toBe(words);
  });

  it("are counted without those next in line, with the nearest where distances are known", () => {
    const next = member("Farwick", { is_next: true, is_mutual: false });
    expect(membersHeadline("Northmere", [member("Nearby"), next])).toBe(
      "1 comparator, the nearest Nearby; it also lists Northmere",
    );
    expect(membersHeadline("Northmere", [member("Nearby", { distance: null }), member("Other")])).toBe(
      "2 comparators, the nearest Other; all 2 also list Northmere",
    );
  });

  it("are said to be alike in their publisher's way, in the features that are loaded, or only near", () => {
    expect(whyWords("CQC", "CQC comparator group, 2009", 0)).toHaveLength(1);
    expect(whyWords("open peers", "open peers, 2021", 142).join(" ")).toMatch(/142 areas.*It is not their list\.$/);
    expect(whyWords("region", "councils of the same region", 0).join(" ")).toContain("of its region");
  });

  it("name the return that they were made from", () => {
    const of = (scheme: string) => returnOf([member("A", { scheme })]);
    expect([of("CQC"), of("open peers"), of("region"), returnOf([])]).toEqual([
      ...["comparator_groups", "area_features", "councils", "comparator_groups"],
    ]);
  });
});

describe("figures beside other sets", () => {
  // Beside A, B and C the median is 25, below the interval of 28 to 32; with D for C it is 29, within it.
  const members = [member("A"), member("B", { rank: 2 }), member("C", { rank: 3 })];
  const next = member("D", { rank: 4, is_next: true });
  const values = [peer("A", 25), peer("B", 29), peer("C", 20), peer("D", 40)];

  it("take those next in line for the last", () => {
    const [tried] = triedFigures({ members: [...members, next], own: [own()], peers: values });
    expect(tried?.used).toMatchObject({ n: 3, rank: 1, median: 25, judgement: "better" });
    expect(tried?.others.map(({ says, verdict }) => [says, verdict.rank, verdict.median, verdict.judgement])).toEqual([
      ["D in place of C", 2, 29, "similar"],
    ]);
  });

  it("leave out each where nobody is next, but for those without a figure", () => {
    const [tried] = triedFigures({
      members,
      own: [own()],
      peers: [peer("A", 25), peer("B", 29), peer("C", null)],
    });
    expect(tried?.used).toMatchObject({ n: 2, median: 27, judgement: "better" });
    expect(tried?.others.map(({ says, verdict }) => [says, verdict.median, verdict.judgement])).toEqual([
      ["Without A", 29, "similar"],
      ["Without B", 25, "better"],
    ]);
  });

  it("have personal budgets first, in the order of their definitions", () => {
    const budget = (definition: string) => own({ indicator_code: "PPF-12", definition });
    const rows = [own(), budget("carers_in_year"), budget("adass_eligible"), budget("of tomorrow")];
    expect(triedFigures({ members: [], own: rows, peers: [] }).map((tried) => tried.own.definition)).toEqual([
      ...["adass_eligible", "carers_in_year", "of tomorrow", ""],
    ]);
  });

  it("are counted where they can be judged", () => {
    const tried = triedFigures({
      members: [...members, next],
      own: [own(), own({ lower_95: null }), own({ value: null }), own({ is_judged: false })],
      peers: values,
    });
    expect(triedAnswer(tried)).toBe(
      "The verdict on the one outcome measure that can be compared with the comparators’ median depends on the set.",
    );
    const [first] = tried;
    expect(
      first?.used &&
        holdsWords(
          first.used,
          first.others.map(({ verdict }) => verdict),
        ),
    ).toBe("similar beside 1 of 1");
  });

  it("are called by title, reading, unit and period", () => {
    const named = (parts: Partial<OwnRow>) => triedName({ own: own(parts), used: null, others: [] });
    expect(named({})).toBe("Settled accommodation, 2010-11");
    expect(named({ unit: "per_100k" })).toBe("Settled accommodation, per 100,000 people, 2010-11");
    expect(named({ vintage: "forecast" })).toBe("Settled accommodation, 2010-11 (forecast, October 2010)");
  });

  it("say how the other sets are made", () => {
    expect(othersWords([...members, next])).toBe(
      "the last one to five members give way to the next one to five in line",
    );
    expect(othersWords(members)).toBe("each of the 3 members is left out in turn");
  });
});
