import { expect, it } from "vitest";
import { textsUnder } from "./source-files.ts";

/** Words that claim a side or a change. The interval decides about them, and the grammar alone has it. */
const claim = /\b(better|worse|higher|lower) than\b|\b(rose|fell(?! due)|grew|improved|worsened)\b/;

/** The lines of code that make a claim: comments make none. */
function claims(text: string): string[] {
  return text.split("\n").filter((line) => claim.test(line) && !/^\s*(\*|\/\/|\/\*)/.test(line));
}

const files = textsUnder("reports").filter(({ path }) => !path.startsWith("reports/components/sentences/"));

it("finds a claim in code and none in a comment", () => {
  expect(claims('  return "its share rose to 30%";')).toHaveLength(1);
  expect(claims("/** Whether it is better than England. */")).toEqual([]);
});

// Sentences about figures are made in reports/components/sentences, each held to a table of cases.
it("leaves it to the grammar to say that a figure rose, fell, or is better or worse than another", () => {
  expect(files.filter(({ path }) => path.split("/").length > 3).length).toBeGreaterThan(50);
  const found = files.flatMap(({ path, text }) => claims(text).map((line) => `${path}: ${line.trim()}`));
  expect(found).toEqual([]);
});
