import { describe, expect, it } from "vitest";
import { countedWords } from "../../../reports/data-and-methods/client-groups.ts";
import type { ClientGroupCountLine } from "../../../reports/data-and-methods/rows.ts";

const count = (parts: Partial<ClientGroupCountLine>): ClientGroupCountLine => ({
  client_group: "x",
  scheme: "RAP",
  status: "value",
  code: "mental_health",
  part: null,
  is_wider: false,
  ...parts,
});

describe("where returns count a client group", () => {
  it("is said by each of their codes, with the sub-group and whether others are counted too", () => {
    const wider = count({ code: "physical_disability", is_wider: true });
    const part = count({ code: "physical_disability", part: "dual sensory loss" });
    expect(countedWords([count({}), wider, part], null)).toBe(
      "mental health; physical disability (with others); physical disability: dual sensory loss",
    );
  });

  it("ends with the ages that the group is of", () => {
    expect(countedWords([count({})], "65+")).toBe("mental health; ages 65+");
  });

  it("is nowhere, in words and not as a zero or an age, where no return has it", () => {
    const none = count({ status: "not_collected", code: null, is_wider: null });
    expect(countedWords([none], "65+")).toBe("not collected");
  });
});
