import { describe, expect, it } from "vitest";
import { council, figuresOf, select } from "../core.ts";

const [a, b, c, d, e] = ["E06000001", "E06000002", "E06000003", "E06000004", "E06000005"];
const last_day = "2009-03-31";

const group = (council_code: string, ...codes: readonly string[]) =>
  codes.map((comparator_code, index) => ({
    scheme: "CQC",
    edition: "2009",
    council_code,
    comparator_code,
    rank: index + 1,
    distance: index / 4,
  }));

const members =
  "select council_code, comparator_code, rank, succeeds from out.comparator where scheme = 'CQC' order by all";
const notes = "select council_code, comparator_code, kind from pub.comparator_note order by all";
const said = "select note from pub.comparator_note order by all";

const lasting = [council(a), council(c), council(d), council(e)];

describe("a comparator group", () => {
  it("leaves out the council itself, and says so", async () => {
    const db = await figuresOf({ councils: lasting, comparator_groups: group(a, a, c, d) });
    expect(await select(db, members)).toEqual([
      { council_code: a, comparator_code: c, rank: 2, succeeds: null },
      { council_code: a, comparator_code: d, rank: 3, succeeds: null },
    ]);
    expect(await select(db, notes)).toEqual([{ council_code: a, comparator_code: a, kind: "self" }]);
  });

  it("leaves out districts and codes that no council has, and says which", async () => {
    const councils = lasting;
    const db = await figuresOf({ councils, comparator_groups: group(a, "E07000008", c, "E06999999", d) });
    expect(await select(db, members)).toEqual([
      { council_code: a, comparator_code: c, rank: 2, succeeds: null },
      { council_code: a, comparator_code: d, rank: 4, succeeds: null },
    ]);
    expect(await select(db, notes)).toEqual([
      { council_code: a, comparator_code: "E06999999", kind: "unknown" },
      { council_code: a, comparator_code: "E07000008", kind: "district" },
    ]);
  });

  it("of a code that no council has is nobody's, and it is said once", async () => {
    const db = await figuresOf({ councils: lasting, comparator_groups: group("E07000008", a, c) });
    expect(await select(db, members)).toEqual([]);
    expect(await select(db, notes)).toEqual([{ council_code: "E07000008", comparator_code: null, kind: "no_council" }]);
  });

  it("has the successors of a comparator that has ended, flagged, and never the council itself", async () => {
    const councils = [...lasting, council(b, { last_day, successor_codes: `${c} ${d}` })];
    const db = await figuresOf({ councils, comparator_groups: [...group(a, b, e), ...group(c, b, e)] });
    expect(await select(db, members)).toEqual([
      { council_code: a, comparator_code: b, rank: 1, succeeds: null },
      { council_code: a, comparator_code: c, rank: 1, succeeds: b },
      { council_code: a, comparator_code: d, rank: 1, succeeds: b },
      { council_code: a, comparator_code: e, rank: 2, succeeds: null },
      { council_code: c, comparator_code: b, rank: 1, succeeds: null },
      { council_code: c, comparator_code: d, rank: 1, succeeds: b },
      { council_code: c, comparator_code: e, rank: 2, succeeds: null },
    ]);
    expect(await select(db, notes)).toEqual([
      { council_code: a, comparator_code: c, kind: "succeeded" },
      { council_code: a, comparator_code: d, kind: "succeeded" },
      { council_code: c, comparator_code: b, kind: "self_succeeded" },
      { council_code: c, comparator_code: d, kind: "succeeded" },
    ]);
  });

  // B became C, and C became D: as Northumberland's county, unitary and present codes did in 2009 and 2013.
  it("follows successors to the last, each flagged with the member that the group names", async () => {
    const ended = [
      council(b, { council_name: "Old", last_day, successor_codes: c }),
      council(c, { council_name: "New", last_day: "2013-03-31", successor_codes: d }),
    ];
    const councils = [council(a), ...ended, council(d, { council_name: "New" }), council(e)];
    const db = await figuresOf({ councils, comparator_groups: group(a, b, e) });
    expect(await select(db, members)).toEqual([
      { council_code: a, comparator_code: b, rank: 1, succeeds: null },
      { council_code: a, comparator_code: c, rank: 1, succeeds: b },
      { council_code: a, comparator_code: d, rank: 1, succeeds: b },
      { council_code: a, comparator_code: e, rank: 2, succeeds: null },
    ]);
  });

  it("has a council whose code has changed under the newest, however old the code that the group names", async () => {
    const former = [
      council(b, { council_name: "Same", last_day, successor_codes: c, change: "recode" }),
      council(c, { council_name: "Same", last_day: "2013-03-31", successor_codes: d, change: "recode" }),
    ];
    const councils = [council(a), ...former, council(d, { council_name: "Same" }), council(e)];
    const db = await figuresOf({ councils, comparator_groups: [...group(a, b, e), ...group(c, b, e)] });
    expect(await select(db, members)).toEqual([
      { council_code: a, comparator_code: d, rank: 1, succeeds: b },
      { council_code: a, comparator_code: e, rank: 2, succeeds: null },
      { council_code: d, comparator_code: e, rank: 2, succeeds: null },
    ]);
    expect(
      await select(db, "select council_code, comparator_code, note from pub.comparator_note order by all"),
    ).toEqual([
      { council_code: a, comparator_code: d, note: `It took the place of its former code ${b}, which has ended.` },
      { council_code: d, comparator_code: b, note: "The council is in its own group: it is left out." },
      { council_code: d, comparator_code: null, note: "There is one comparator alone: nothing is said of a group." },
    ]);
  });

  it("ends where councils are said to succeed each other", async () => {
    const councils = [
      council(a),
      council(b, { last_day, successor_codes: c }),
      council(c, { last_day, successor_codes: b }),
    ];
    const db = await figuresOf({ councils, comparator_groups: group(a, b) });
    expect(
      await select(db, "select distinct comparator_code from out.comparator where scheme = 'CQC' order by 1"),
    ).toEqual([b, c].map((comparator_code) => ({ comparator_code })));
  });

  it("has a council that took the place of two members once, and one that is a member already once", async () => {
    const ended = [b, c].map((code) => council(code, { last_day, successor_codes: d }));
    const councils = [council(a), ...ended, council(d), council(e)];
    const db = await figuresOf({ councils, comparator_groups: [...group(a, b, c, e), ...group(e, a, b, d)] });
    expect((await select(db, members)).filter(({ comparator_code }) => comparator_code === d)).toEqual([
      { council_code: a, comparator_code: d, rank: 1, succeeds: `${b} ${c}` },
      { council_code: e, comparator_code: d, rank: 3, succeeds: b },
    ]);
    expect(await select(db, said)).toEqual([
      { note: "It is in the group, and took the place of Council 2, which has ended: it is a member once." },
      { note: "It took the place of Council 2 and Council 3, which have ended: it is a member once." },
    ]);
  });

  it("of the council alone leaves it with its region and type", async () => {
    const db = await figuresOf({ councils: [council(a), council(c)], comparator_groups: group(a, a) });
    const schemes = `select scheme from out.comparator where council_code = '${a}' order by all`;
    expect(await select(db, schemes)).toEqual([{ scheme: "council_type" }, { scheme: "region" }]);
  });

  it("may have a member whose own group has it not", async () => {
    const db = await figuresOf({ councils: lasting, comparator_groups: [...group(a, c, d), ...group(c, d, e)] });
    expect(
      (await select(db, members)).map(({ council_code, comparator_code }) => [council_code, comparator_code]),
    ).toEqual([
      [a, c],
      [a, d],
      [c, d],
      [c, e],
    ]);
  });

  it("of one member, or of more than twenty, is told of: only those count that it names and that are not left out", async () => {
    const codes = Array.from({ length: 34 }, (_, index) => `E06${String(index + 101).padStart(6, "0")}`);
    const ended = council(b, { last_day, successor_codes: `${c} ${d}` });
    const councils = [...lasting, ended, ...codes.map((code) => council(code))];
    const groups = [
      ...group(a, a, c, "E07000008"),
      ...group(c, ...codes),
      ...group(d, d, ...codes.slice(0, 20)),
      ...group(e, b),
    ];
    const db = await figuresOf({ councils, comparator_groups: groups });
    const ofGroups =
      "select council_code, kind, note from pub.comparator_note where comparator_code is null order by all";
    expect(await select(db, ofGroups)).toEqual([
      { council_code: a, kind: "few", note: "There is one comparator alone: nothing is said of a group." },
      { council_code: c, kind: "many", note: "There are 34 comparators, more than the fifteen that are usual." },
      { council_code: e, kind: "few", note: "There is one comparator alone: nothing is said of a group." },
    ]);
  });
});
