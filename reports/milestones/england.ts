import { countBar } from "../components/charts/count-bar.ts";
import { element } from "../components/figure/element.ts";
import type { MilestoneLine } from "../components/figure/lines.ts";
import { readingVerdicts } from "../components/milestone/councils.ts";
import { dueWords } from "../components/milestone/due.ts";
import { whatWouldProve } from "../components/milestone/evidence.ts";
import { milestoneName, readingName, verdictOf } from "../components/milestone/names.ts";
import { milestoneValue, notDueYet, standingOf, standingPeriod } from "../components/milestone/standing.ts";
import { type VerdictGroup, verdictTable } from "../components/milestone/verdict-table.ts";
import { valueText } from "../components/sentences/target.ts";

const columns = { name: "Milestone", figure: "England", more: ["Councils by verdict"] };

/**
 * The milestones that returns can prove, each over its readings: England’s verdict and figure, and the councils by
 * verdict. Of those of which nothing is loaded, what would prove each and no more.
 */
export function milestoneTable(lines: readonly MilestoneLine[]): HTMLElement {
  const england = lines.filter((line) => line.area_type === "england" && line.is_return_loaded);
  const ids = [...new Set(england.map(({ milestone }) => milestone))];
  const groups = ids.map((id) =>
    group(
      lines,
      england.filter(({ milestone }) => milestone === id),
    ),
  );
  const known = groups.length === 0 ? null : verdictTable(columns, groups, "The milestones that returns can prove");
  return element("div", {}, known, whatWouldProve(lines));
}

/** `readings` are England’s of one milestone, and not empty. */
function group(lines: readonly MilestoneLine[], readings: readonly MilestoneLine[]): VerdictGroup {
  const [first] = readings;
  const id = first?.milestone ?? "";
  return {
    id: id.toLowerCase(),
    heading: first === undefined ? [] : [milestoneName(id), element("small", {}, headingNote(first))],
    rows: readings.map((line) => ({
      name: readingName(id, line.definition),
      verdict: verdictOf(line),
      figure: englandWords(line),
      target: milestoneValue(line.target, line.unit, 0),
      more: [countBar(readingVerdicts(lines, line))],
    })),
  };
}

function headingNote(line: MilestoneLine): string {
  return `${line.milestone}, due by ${dueWords(line)}. Proved by: ${line.evidence}.`;
}

function englandWords(line: MilestoneLine): string {
  const standing = standingOf(line);
  if (standing !== null) return `${valueText(standing.value, line.unit, line.target)}, ${standingPeriod(standing)}`;
  return line.verdict === notDueYet ? notDueYet : "not known: too few councils are in";
}
