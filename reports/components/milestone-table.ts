import type { MilestoneLine } from "./figure-line.ts";
import { number, percent, short } from "./format.ts";
import { milestoneName, readingName } from "./milestone-names.ts";
import { dateName, periodName } from "./periods.ts";
import { reachedSentence } from "./sentences/councils.ts";
import { readingsSentence } from "./sentences/readings.ts";
import { span } from "./sentences/span.ts";
import { table } from "./table.ts";
import { verdictWords } from "./verdict.ts";
import { countCouncils, countVerdicts } from "./verdict-counts.ts";

const columns = [
  { key: "milestone", label: "Milestone" },
  { key: "due", label: "Due" },
  { key: "evidence", label: "What proves it" },
  { key: "definition", label: "Definition" },
  { key: "target", label: "Target", isNumber: true },
  { key: "england", label: "England", isNumber: true },
  { key: "verdict", label: "England’s verdict" },
  { key: "councils", label: "Councils that met it", isNumber: true },
];

/** A figure or target in a milestone's own unit: "31.2%", "1,204 people". */
export function milestoneValue(value: number, unit: string, decimals: number): string {
  return unit === "percent" ? percent(value, decimals) : number(value);
}

/** The milestones that returns can prove: when due, what proves each, and where England and its councils stand. */
export function milestoneTable(lines: readonly MilestoneLine[]): HTMLElement {
  const england = lines.filter((line) => line.area_type === "england");
  const rows = england.map((line, index) => {
    const isSame = england[index - 1]?.milestone === line.milestone;
    const councils = lines.filter(
      (one) => one.area_type === "council" && one.milestone === line.milestone && one.definition === line.definition,
    );
    return {
      milestone: milestoneName(line.milestone),
      due: dateName(line.due_date),
      evidence: isSame ? "as above" : line.evidence,
      definition: readingName(line.milestone, line.definition),
      target: milestoneValue(line.target, line.unit, 0),
      england: line.value === null ? "not calculated" : short(line.value, line.unit),
      verdict: verdictWords(line.verdict),
      councils: `${councils.filter((one) => one.verdict === "met").length} of ${councils.length}`,
    };
  });
  return table(columns, rows, "The milestones that returns can prove");
}

/** Where England stands on the 30%, in a sentence: its shares, and how many councils reached the target. */
export function englandAnswer(lines: readonly MilestoneLine[]): string {
  const about = lines.filter((line) => line.milestone === "PPF-12");
  const england = about.filter((line) => line.area_type === "england" && line.value !== null);
  if (england.length === 0)
    return "Whether England met the milestone of 30% cannot be judged: no personal budget counts are loaded for it.";
  const values = england.map((line) => line.value ?? 0);
  const met = england.filter((line) => line.verdict === "met").length;
  const counts = countVerdicts(lines, "PPF-12")
    .filter((count) => count.verdict === "met")
    .map((count) => count.councils);
  const held = `At ${periodName(england[0]?.period ?? "")}, ${span(values, percent)} of eligible people in England held a personal budget, depending on who is counted as eligible.`;
  const reached = reachedSentence(counts, countCouncils(lines, "PPF-12"), "30%");
  return `${held} ${readingsSentence("30%", met, values.length)} ${reached}.`;
}
