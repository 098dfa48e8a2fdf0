import { describe, expect, it } from "vitest";
import { annexAGroups } from "../../src/catalogue/client-groups.ts";
import { clientGroups, primarySupportReasons } from "../../src/catalogue/code-lists.ts";

const titled = (id: string) => annexAGroups.find((group) => group.id === id);
const without = (list: "clientTypes" | "supportReasons") =>
  annexAGroups.filter((group) => group[list].length === 0).map(({ id }) => id);

describe("client groups", () => {
  it("are the 16 of Annex A, each once", () => {
    expect(annexAGroups).toHaveLength(16);
    expect(new Set(annexAGroups.map(({ id }) => id)).size).toBe(16);
  });

  // Named by the reference as groups that no statutory return has.
  it("have no return for five of them, whatever the year", () => {
    const nowhere = ["domestic_violence", "hiv", "offenders", "no_fixed_abode", "homeless_households"];
    for (const id of nowhere) {
      expect(without("clientTypes")).toContain(id);
      expect(without("supportReasons")).toContain(id);
    }
  });

  it("are in RAP and in later returns by different lists: asylum seekers are in the later only", () => {
    expect(titled("asylum_seekers")?.clientTypes).toEqual([]);
    expect(titled("asylum_seekers")?.supportReasons.map(({ code }) => code)).toEqual(["asylum_seeker_support"]);
    expect(without("supportReasons")).not.toContain("asylum_seekers");
  });

  it("count deafblind people within physical disability in RAP, as people with dual sensory loss", () => {
    expect(titled("deafblind")?.clientTypes).toEqual([
      { code: "physical_disability", part: "dual sensory loss", isWider: false },
    ]);
  });

  it("say that frailty is counted with other people", () => {
    expect(titled("frailty")?.clientTypes.map(({ isWider }) => isWider)).toEqual([true]);
    expect(titled("frailty")?.ages).toBe("65+");
  });

  it("leave vulnerable people and support to carers to no group of Annex A", () => {
    const used = annexAGroups.flatMap(({ clientTypes }) => clientTypes.map(({ code }) => code));
    expect(clientGroups.filter((code) => !used.includes(code))).toEqual(["vulnerable_people"]);
    const reasons = annexAGroups.flatMap(({ supportReasons }) => supportReasons.map(({ code }) => code));
    expect(primarySupportReasons.filter((code) => !reasons.includes(code))).toEqual([
      "social_isolation_or_other",
      "support_to_carer",
    ]);
  });
});
