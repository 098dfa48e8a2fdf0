import { figure, nothing } from "./figure.ts";
import type { MilestoneLine } from "./figure-line.ts";
import { readingName } from "./milestone-names.ts";
import { pageContext } from "./page-context.ts";
import { reachedSentence } from "./sentences/councils.ts";
import { sourceOf } from "./source.ts";
import { type VerdictCount, verdictBars } from "./verdict-bars.ts";

const verdicts = ["met", "not met", "cannot be judged"];

const columns = [
  { key: "definition", label: "Definition" },
  { key: "met", label: "Met", isNumber: true },
  { key: "notMet", label: "Not met", isNumber: true },
  { key: "unknown", label: "Cannot be judged", isNumber: true },
];

/** Councils by verdict on each definition of one milestone. */
export function countVerdicts(lines: readonly MilestoneLine[], milestone: string): VerdictCount[] {
  const about = lines.filter((line) => line.area_type === "council" && line.milestone === milestone);
  const definitions = [...new Set(about.map((line) => line.definition))];
  return definitions.flatMap((definition) =>
    verdicts.map((verdict) => ({
      definition: readingName(milestone, definition),
      verdict,
      councils: about.filter((line) => line.definition === definition && line.verdict === verdict).length,
    })),
  );
}

/** How many councils a milestone is asked of. */
export function countCouncils(lines: readonly MilestoneLine[], milestone: string): number {
  const about = lines.filter((line) => line.area_type === "council" && line.milestone === milestone);
  return new Set(about.map((line) => line.area_code)).size;
}

/** How many councils meet the 30% milestone, or the 3%, on each definition. */
export function verdictCounts(lines: readonly MilestoneLine[], milestone: "PPF-12" | "PPF-20"): HTMLElement {
  const counts = countVerdicts(lines, milestone);
  const target = milestone === "PPF-12" ? "30% with a personal budget" : "3% cashable savings";
  const judged = counts.filter((count) => count.verdict !== "cannot be judged" && count.councils > 0);
  if (judged.length === 0)
    return nothing(`Councils cannot be judged against ${target}`, "No return that it is judged on is loaded yet.");
  const met = counts.filter((count) => count.verdict === "met").map((count) => count.councils);
  const context = pageContext();
  const headline = reachedSentence(met, countCouncils(lines, milestone), target);
  const definitions = [...new Set(counts.map((count) => count.definition))];
  const of = (definition: string, verdict: string) =>
    counts.find((count) => count.definition === definition && count.verdict === verdict)?.councils ?? 0;
  return figure({
    id: `verdicts-${milestone.toLowerCase()}`,
    headline,
    subtitle: `Councils in England by verdict on each definition, position at 31 March 2011, number of councils`,
    alt: `Bars, one a definition, of the number of councils that met, did not meet, and cannot be judged against ${target}. ${headline}.`,
    draw: verdictBars(counts.filter((count) => count.councils > 0)),
    columns,
    rows: definitions.map((definition) => ({
      definition,
      met: of(definition, "met"),
      notMet: of(definition, "not met"),
      unknown: of(definition, "cannot be judged"),
    })),
    source: sourceOf(milestone === "PPF-12" ? ["personal_budgets"] : ["savings", "expenditure"]),
    method:
      "A council meets the milestone on a definition when its figure, as it stands, is at or above the target. Intervals are not part of the verdict.",
    notes: ["A council whose figure is missing or suppressed cannot be judged and is counted as neither."],
    isDemonstration: context.isDemonstration,
  });
}
