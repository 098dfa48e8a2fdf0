import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "./source-files.ts";

/** Words that claim a side or a change. The interval decides about them, and the grammar alone has it. */
const claim = /\b(better|worse|higher|lower) than\b|\b(rose|fell(?! due)|grew|improved|worsened)\b/;

/** The lines of code that make a claim: comments make none. */
function claims(text: string): string[] {
  return text.split("\n").filter((line) => claim.test(line) && !/^\s*(\*|\/\/|\/\*)/.test(line));
}

const reports = join(root, "reports");
const files = readdirSync(reports, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".ts") && !name.startsWith(join("components", "sentences")),
);

it("finds a claim in code and none in a comment", () => {
  expect(claims('  return "its share rose to 30%";')).toHaveLength(1);
  expect(claims("/** Whether it is better than England. */")).toEqual([]);
});

// Sentences about figures are made in reports/components/sentences, each held to a table of cases.
it("leaves it to the grammar to say that a figure rose, fell, or is better or worse than another", () => {
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap((name) =>
    claims(readFileSync(join(reports, name), "utf8")).map((line) => `${name}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
