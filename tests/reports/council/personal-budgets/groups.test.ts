import { describe, expect, it } from "vitest";
import {
  groupLines,
  representation,
  representationSentence,
} from "../../../../reports/council/personal-budgets/groups.ts";
import { figureLine, without } from "../../components/milestone/rows.ts";

const everyone = figureLine({ value: 30 });
const group = (breakdown: string, breakdown_value: string, value: number, lower_95: number, upper_95: number) =>
  figureLine({ breakdown, breakdown_value, value, lower_95, upper_95 });

describe("who holds a personal budget", () => {
  it("names the groups whose whole interval lies on one side of everyone’s share", () => {
    const groups = [
      group("client_group", "learning_disability", 45, 40, 50),
      group("age_band", "85+", 20, 15, 25),
      group("ethnic_group", "asian", 28, 20, 36),
    ];
    expect(representationSentence(groups, everyone)).toBe(
      "Less often than everyone: people aged 85 and over; more often: people with learning disability",
    );
  });

  it("names people by their needs, in the order given", () => {
    const groups = ["mental_health", "vulnerable_people"].map((name) => group("client_group", name, 20, 15, 25));
    expect(representationSentence(groups, everyone)).toBe(
      "Less often than everyone: people with mental health needs and vulnerable people",
    );
  });

  it("says that chance would explain the rest", () => {
    expect(representationSentence([group("sex", "female", 31, 28, 34)], everyone)).toContain("chance");
  });

  it("says how many groups are not known, and no more where none is", () => {
    const hidden = figureLine({ ...without("suppressed"), breakdown: "sex", breakdown_value: "male" });
    const nobody = figureLine({ ...without("nobody"), breakdown: "ethnic_group", breakdown_value: "asian" });
    expect(representationSentence([group("sex", "female", 31, 28, 34), hidden, nobody], everyone)).toBe(
      "No group’s share differs from everyone’s by more than chance would explain; 1 of 2 not known",
    );
    expect(representationSentence([hidden, nobody], everyone)).toBe("No group’s share is known");
  });

  it("says that there is nothing to set groups against without a share of everyone", () => {
    expect(representationSentence([], null)).toContain("cannot be set against everyone");
  });

  it("has no ratio where either share is missing", () => {
    const suppressed = figureLine(without("suppressed"));
    expect(representation(group("sex", "male", 15, 10, 20), everyone)).toBe(0.5);
    expect(representation(suppressed, everyone)).toBeNull();
    expect(representation(everyone, suppressed)).toBeNull();
  });

  it("takes the latest quarter that has groups", () => {
    const old = { ...group("sex", "male", 15, 10, 20), period: "2010-11 Q3" };
    const lines = [everyone, old, { ...everyone, period: "2010-11 Q3" }];
    const found = groupLines(lines);
    expect(found.groups).toEqual([old]);
    expect(found.everyone?.period).toBe("2010-11 Q3");
  });
});
