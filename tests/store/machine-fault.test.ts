import { expect, it } from "vitest";
import { refusal } from "../../src/store/workspace/machine-fault.ts";

it.each([
  ["EMFILE: too many open files, open '/a/pages/index.html'", "Too many files are open at once"],
  ['IO Error: Cannot open file "/a/warehouse.duckdb": Too many open files', "Too many files are open at once"],
  ["the page index could not be drawn. Error: ENOSPC: no space left on device, write", "The disk is full."],
])("says in plain words what the machine means by %s", (message, words) => {
  expect(refusal(new Error(message))).toContain(words);
});

it("takes any other error for none of the machine's", () => {
  expect(refusal(new Error("the page index could not be drawn. TypeError: x is undefined"))).toBeNull();
});
