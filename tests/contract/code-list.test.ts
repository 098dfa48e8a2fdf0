import { expect, it } from "vitest";
import { codeList } from "../../src/contract/code-list.ts";

it("names codes that are numbered one after the other as a run, and three of them one by one", () => {
  expect(codeList(["PPF-08", "PPF-09", "PPF-10", "PPF-11", "Q1", "Q2", "Q3"])).toBe("PPF-08 to PPF-11, Q1, Q2, Q3");
});

it("breaks a run where a number is left out, and makes none of bands of ages", () => {
  expect(codeList(["Q1", "Q2", "Q3", "Q5", "Q6"])).toBe("Q1, Q2, Q3, Q5, Q6");
  expect(codeList(["18-64", "65-74", "75-84", "85+"])).toBe("18-64, 65-74, 75-84, 85+");
});

it("gives other values as they are", () => {
  expect(codeList(["director", "lead_member"])).toBe("director, lead_member");
  expect(codeList([])).toBe("");
});
