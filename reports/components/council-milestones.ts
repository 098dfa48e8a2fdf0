import { element } from "./element.ts";
import { explainedLink } from "./figure-key.ts";
import { type FigureLine, type MilestoneLine, milestoneKey } from "./figure-line.ts";
import { counted, interval, joined, valueOrWord } from "./format.ts";
import { milestoneName, readingName } from "./milestone-names.ts";
import { milestoneValue } from "./milestone-table.ts";
import { dateName, periodName } from "./periods.ts";
import { sparkline } from "./sparkline.ts";
import { table } from "./table.ts";
import { verdictWords } from "./verdict.ts";

const columns = [
  { key: "definition", label: "Definition" },
  { key: "value", label: "Figure", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
  { key: "target", label: "Target", isNumber: true },
  { key: "verdict", label: "Verdict" },
  { key: "trend", label: "Trend" },
];

/** Each milestone of a council: its words, when due, what proves it, and on each definition the figure and verdict. */
export function councilMilestones(milestones: readonly MilestoneLine[], lines: readonly FigureLine[]): HTMLElement {
  const ids = [...new Set(milestones.map((line) => line.milestone))];
  return element(
    "div",
    {},
    ...ids.map((id) =>
      section(
        milestones.filter((line) => line.milestone === id),
        lines,
      ),
    ),
  );
}

/** "Of five milestones that returns can prove, two are met, …": the sentence the page opens with. */
export function milestoneAnswer(name: string, milestones: readonly MilestoneLine[]): string {
  const overall = new Map(milestones.map((line) => [line.milestone, line.overall_verdict]));
  if (overall.size === 0) return `No milestone can be judged for ${name}: it did not exist when they fell due.`;
  const verdicts = ["met", "depends on the definition", "not met", "cannot be judged"];
  const says: Readonly<Record<string, [string, string]>> = {
    met: ["is met", "are met"],
    "depends on the definition": ["depends on the definition", "depend on the definition"],
    "not met": ["is not met", "are not met"],
    "cannot be judged": ["cannot be judged", "cannot be judged"],
  };
  const parts = verdicts.flatMap((verdict) => {
    const count = [...overall.values()].filter((one) => one === verdict).length;
    return count === 0 ? [] : [`${count} ${says[verdict]?.[count === 1 ? 0 : 1] ?? verdict}`];
  });
  return `Of the ${counted(overall.size, "milestone")} that returns can prove for ${name}, ${joined(parts)}.`;
}

function section(readings: readonly MilestoneLine[], lines: readonly FigureLine[]): HTMLElement {
  const [first] = readings;
  if (first === undefined) return element("section");
  const rows = readings.map((line) => ({
    definition: readingName(line.milestone, line.definition),
    value: explainedLink(valueOrWord(line.value, line.value_status, line.unit), milestoneKey(line)),
    interval: interval(line.lower_95, line.upper_95, line.unit),
    target: milestoneValue(line.target, line.unit, 0),
    verdict: verdictWords(line.verdict),
    trend: trendOf(line, lines),
  }));
  return element(
    "section",
    { id: first.milestone.toLowerCase() },
    element("h2", {}, `${milestoneName(first.milestone)}: ${first.overall_verdict}`),
    element("p", {}, `“${first.target_text}”`),
    element(
      "p",
      { class: "subtitle" },
      `${first.milestone}, due ${dateName(first.due_date)}. Evidence: ${first.evidence}.`,
    ),
    table(columns, rows, `${milestoneName(first.milestone)} on each definition`),
  );
}

/** The quarterly values of a reading as a sparkline; a milestone without quarters has none. */
function trendOf(line: MilestoneLine, lines: readonly FigureLine[]): Element | string {
  const own = lines.filter(
    (one) =>
      one.role === "this" &&
      one.breakdown === "all" &&
      one.indicator_code === line.milestone &&
      one.definition === line.definition &&
      (line.milestone === "PPF-12" || one.person_type === line.person_type),
  );
  const known = own.filter((one) => one.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || known.length < 2) return "no trend";
  const words = `From ${valueOrWord(first.value, "", line.unit)} at ${periodName(first.period)} to ${valueOrWord(last.value, "", line.unit)} at ${periodName(last.period)}`;
  return sparkline(
    own.map((one) => one.value),
    words,
  );
}
