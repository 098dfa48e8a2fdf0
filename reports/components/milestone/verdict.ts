import type { MilestoneLine } from "../figure/lines.ts";

const shapes: Readonly<Record<string, string>> = {
  met: "●",
  "not met": "○",
  "depends on the definition": "◐",
  "not due yet": "◌",
  "cannot be judged": "–",
};

/** A verdict as a shape and its words: "● met", "◐ depends on the definition". */
export function verdictWords(verdict: string): string {
  const shape = shapes[verdict];
  return shape === undefined ? verdict : `${shape} ${verdict}`;
}

/** What a verdict rests on where no return of the council is loaded. */
const publishedCounts: Readonly<Record<string, string>> = {
  "PPF-09": "the published count of people with a direct payment or personal budget",
};

/** The verdict on a line, with the publication that it rests on: "● met, from the published count of people with …". */
export function verdictOf(line: Pick<MilestoneLine, "milestone" | "verdict" | "is_published">): string {
  const verdict = verdictWords(line.verdict);
  if (!line.is_published) return verdict;
  return `${verdict}, from ${publishedCounts[line.milestone] ?? "published figures"}`;
}
