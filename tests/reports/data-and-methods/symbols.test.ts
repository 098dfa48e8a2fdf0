import { expect, it } from "vitest";
import { becomesWords } from "../../../reports/data-and-methods/symbols.ts";

const line = { symbol: "[c]", used_by: "All", meaning: "Confidential", certainty: "recalled" };

it("a symbol instead of a value says why there is none", () => {
  expect(becomesWords({ ...line, place: "instead", status: "suppressed" })).toBe("no value: suppressed");
  expect(becomesWords({ ...line, place: "instead", status: "missing" })).toBe("no value: not available");
});

it("a symbol beside a value leaves it standing", () => {
  expect(becomesWords({ ...line, place: "beside", status: null })).toBe("the value, which stands");
});

it("a symbol that means several things is as its publication says", () => {
  expect(becomesWords({ ...line, place: "as_published", status: null })).toBe("what its publication says");
});
