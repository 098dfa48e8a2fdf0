import { element } from "../components/figure/element.ts";
import type { MilestoneLine } from "../components/figure/lines.ts";
import { table } from "../components/figure/table.ts";
import { councilsSentence, readingCounts } from "../components/milestone/councils.ts";
import { dueClause, dueWords, judgedOn } from "../components/milestone/due.ts";
import { milestoneName, readingName } from "../components/milestone/names.ts";
import { progressAnswer } from "../components/milestone/progress.ts";
import { heldClause } from "../components/milestone/share-answer.ts";
import { notDueYet, standingOf, standingPeriod } from "../components/milestone/standing.ts";
import { verdictOf } from "../components/milestone/verdict.ts";
import { valueText } from "../components/sentences/after.ts";
import { readingsSentence } from "../components/sentences/readings.ts";
import { counted, number, percent } from "../components/words/format.ts";
import { dateName, monthName } from "../components/words/periods.ts";

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

/** A figure or target in a milestone's own unit: "31.2%", "1,204 people". */
export function milestoneValue(value: number, unit: string, decimals: number): string {
  return unit === "percent" ? percent(value, decimals) : number(value);
}

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

/** Whether no return that proves any of these milestones is loaded. */
export function isNothingLoaded(lines: readonly MilestoneLine[]): boolean {
  return lines.every((line) => !line.is_return_loaded);
}

/** Whether figures of the 30% or of the 3% are loaded, of which every council is shown. */
export function isHeadlineLoaded(lines: readonly MilestoneLine[]): boolean {
  return lines.some((line) => ["PPF-12", "PPF-20"].includes(line.milestone) && line.is_return_loaded);
}

/** What would prove each milestone of which nothing is loaded, as a list: a table could say nothing of any. */
export function whatWouldProve(lines: readonly MilestoneLine[]): HTMLElement {
  const unloaded = lines.filter((line) => !line.is_return_loaded);
  if (unloaded.length === 0) return element("div");
  const first = [...new Map(unloaded.map((line) => [line.milestone, line])).values()];
  const items = first.map((line) =>
    element(
      "li",
      {},
      `${milestoneName(line.milestone)} (${line.milestone}, by ${monthName(line.due_date)}): ${line.evidence}.`,
    ),
  );
  const why = "Nothing that proves these is loaded. What would prove each:";
  return element("div", {}, element("p", {}, why), element("ul", {}, ...items));
}

function englandWords(line: MilestoneLine): string {
  const standing = standingOf(line);
  if (standing !== null) return `${valueText(standing.value, line.unit, line.target)}, ${standingPeriod(standing)}`;
  return line.verdict === notDueYet ? notDueYet : "not known: too few councils are in";
}

/** Where no return of personal budget counts is loaded: in how many councils personal budgets are known to be used. */
function introducedAnswer(lines: readonly MilestoneLine[]): string {
  const unknown =
    "What share of eligible people in England hold a personal budget is not known: no return of it is loaded.";
  const line = lines.find(({ milestone, area_type }) => milestone === "PPF-09" && area_type === "england");
  if (line === undefined || !line.is_return_loaded) return unknown;
  const { judged, met } = readingCounts(lines, line);
  return `Personal budgets were in use in ${number(met)} of ${counted(judged, "council")} with a published count at ${judgedOn(line)}. ${unknown}`;
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

/** Where England stands on the 30%, in a sentence or two: its shares, and how many councils reached the target. */
export function englandAnswer(lines: readonly MilestoneLine[]): string {
  if (isNothingLoaded(lines))
    return "Whether councils met the milestones of Putting People First is not known here: none of the returns that prove them is loaded.";
  const england = lines.filter((line) => line.milestone === "PPF-12" && line.area_type === "england");
  const [first] = england;
  if (first !== undefined && !first.is_return_loaded) return introducedAnswer(lines);
  const standing = england.filter((line) => standingOf(line) !== null);
  const councils = councilsSentence(lines, "PPF-12", "30%");
  if (first === undefined || standing.length === 0) {
    const due = first?.verdict === notDueYet ? ` The milestone of 30% ${dueClause(first)}.` : "";
    return `What share of eligible people in England hold a personal budget is not known: too few councils’ counts are loaded.${due} ${councils}.`;
  }
  const held = heldClause("England", standing);
  const judged = standing.filter((line) => line.value !== null);
  if (judged.length === 0) return `${progressAnswer(held, "30%", england)} ${councils}.`;
  const met = judged.filter((line) => line.verdict === "met").length;
  return `${held}. ${readingsSentence("30%", met, judged.length)} ${councils}.`;
}
