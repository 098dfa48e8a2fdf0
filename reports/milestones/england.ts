import { element } from "../components/figure/element.ts";
import type { MilestoneLine } from "../components/figure/lines.ts";
import { table } from "../components/figure/table.ts";
import { readingCounts } from "../components/milestone/councils.ts";
import { dueWords } from "../components/milestone/due.ts";
import { whatWouldProve } from "../components/milestone/evidence.ts";
import { milestoneName, readingName, verdictOf } from "../components/milestone/names.ts";
import { milestoneValue, notDueYet, standingOf, standingPeriod } from "../components/milestone/standing.ts";
import { valueText } from "../components/sentences/target.ts";
import { number } from "../components/words/format.ts";
import { dateName } from "../components/words/periods.ts";

const columns = [
  { key: "milestone", label: "Milestone" },
  { key: "due", label: "Due by" },
  { key: "evidence", label: "What proves it" },
  { key: "definition", label: "Definition" },
  { key: "target", label: "Target", isNumber: true },
  { key: "england", label: "England" },
  { key: "verdict", label: "England’s verdict" },
  { key: "councils", label: "Councils that met it" },
];

/**
 * The milestones that returns can prove: when due, what proves each, and where England and its councils stand. Of those
 * of which nothing is loaded, what would prove each and no more.
 */
export function milestoneTable(lines: readonly MilestoneLine[]): HTMLElement {
  const england = lines.filter((line) => line.area_type === "england" && line.is_return_loaded);
  const rows = england.map((line, index) => {
    const isSame = england[index - 1]?.milestone === line.milestone;
    return {
      milestone: milestoneName(line.milestone),
      due: dueWords(line),
      evidence: isSame ? "as above" : line.evidence,
      definition: readingName(line.milestone, line.definition),
      target: milestoneValue(line.target, line.unit, 0),
      england: englandWords(line),
      verdict: verdictOf(line),
      councils: councilsWords(lines, line),
    };
  });
  const known = rows.length === 0 ? null : table(columns, rows, "The milestones that returns can prove");
  return element("div", {}, known, whatWouldProve(lines));
}

function englandWords(line: MilestoneLine): string {
  const standing = standingOf(line);
  if (standing !== null) return `${valueText(standing.value, line.unit, line.target)}, ${standingPeriod(standing)}`;
  return line.verdict === notDueYet ? notDueYet : "not known: too few councils are in";
}

/** "117 of 151; 1 cannot be judged": of the councils that could be judged, and how many could not. */
function councilsWords(lines: readonly MilestoneLine[], line: MilestoneLine): string {
  const { judged, met, waiting, unknown } = readingCounts(lines, line);
  if (judged === 0 && waiting > 0) return `not due yet: to be returned by ${dateName(line.due_on)}`;
  if (judged === 0) return "none can be judged";
  const rest = [
    waiting === 0 ? "" : `; ${number(waiting)} not due yet`,
    unknown === 0 ? "" : `; ${number(unknown)} cannot be judged`,
  ];
  return `${number(met)} of ${number(judged)}${rest.join("")}`;
}
