import type { Row } from "../../../src/site/query.ts";
import { highest, sparkline } from "../../components/charts/sparkline.ts";
import { type Child, element } from "../../components/figure/element.ts";
import { explainedLink, keyParts } from "../../components/figure/key.ts";
import type { FigureLine, MilestoneLine } from "../../components/figure/lines.ts";
import { absentWords, dueWords, readingProgress, whyNotJudged } from "../../components/milestone/due.ts";
import { emergencyNote } from "../../components/milestone/emergency.ts";
import { whatWouldProve } from "../../components/milestone/evidence.ts";
import { milestoneName, readingName, verdictOf, verdictWords } from "../../components/milestone/names.ts";
import {
  milestoneValue,
  notDueYet,
  type Standing,
  standingKey,
  standingOf,
  standingPeriod,
} from "../../components/milestone/standing.ts";
import { type VerdictGroup, type VerdictRow, verdictTable } from "../../components/milestone/verdict-table.ts";
import type { Comparing } from "../../components/own-comparators/choose.ts";
import { placeWords } from "../../components/sentences/comparison.ts";
import { afterClause, preventionClause, valueText } from "../../components/sentences/target.ts";
import { capitalised, interval, valueOrWord } from "../../components/words/format.ts";
import { periodName } from "../../components/words/periods.ts";
import type { councilMilestones as milestoneSet } from "./query.ts";

/** A figure by which a reading stands, with where the council's comparators lie. */
type ComparedReading = Row<typeof milestoneSet.tables.beside>;

const columns = { name: "Milestone", figure: "Figure when due", more: ["Comparators", "Note", "Trend"] };

/**
 * A council's milestones in one table, each over its readings: the verdict, the figure in the milestone's own period, what
 * came after it or what it takes before it is due, and the trend. Of those of which nothing is loaded, what would prove them.
 */
export function councilMilestones(
  milestones: readonly MilestoneLine[],
  lines: readonly FigureLine[],
  official: readonly ComparedReading[],
  beside: Comparing,
): HTMLElement {
  const compared = beside.rows(official);
  const loaded = milestones.filter((line) => line.is_return_loaded);
  const ids = [...new Set(loaded.map((line) => line.milestone))];
  const groups = ids.flatMap((id) =>
    group(
      loaded.filter((line) => line.milestone === id),
      lines,
      compared,
    ),
  );
  const known = groups.length === 0 ? null : verdictTable(columns, groups, "Milestones and what was reached");
  return element(
    "div",
    {},
    known,
    ids.includes("PPF-12") ? emergencyNote() : null,
    compared.length === 0 ? null : beside.chooser(),
    whatWouldProve(milestones),
  );
}

function group(
  readings: readonly MilestoneLine[],
  lines: readonly FigureLine[],
  compared: readonly ComparedReading[],
): VerdictGroup[] {
  const [first] = readings;
  if (first === undefined) return [];
  const { milestone, overall_verdict: overall, target_text: text, evidence } = first;
  const name = milestoneName(milestone);
  const note = `“${text}” ${milestone}, due by ${dueWords(first)}. Proved by: ${evidence}.`;
  const isNone = readings.length > 1 && readings.every((line) => standingOf(line) === null);
  return [
    {
      id: milestone.toLowerCase(),
      heading: [readings.length > 1 ? `${name}: ${verdictWords(overall)}` : name, element("small", {}, note)],
      rows: isNone ? [noneRow(first, readings)] : readings.map((line) => readingRow(line, lines, compared)),
    },
  ];
}

/** In place of a row for each reading, where none has a figure: said once. */
function noneRow(first: MilestoneLine, readings: readonly MilestoneLine[]): VerdictRow {
  return {
    name: `All ${readings.length} definitions`,
    verdict: verdictWords(first.overall_verdict),
    figure: absentWords(first),
    target: milestoneValue(first.target, first.unit, 0),
    more: ["", first.verdict === notDueYet ? "" : `${capitalised(whyNotJudged(readings))}.`, ""],
  };
}

function readingRow(
  line: MilestoneLine,
  lines: readonly FigureLine[],
  compared: readonly ComparedReading[],
): VerdictRow {
  const standing = standingOf(line);
  return {
    name: readingName(line.milestone, line.definition),
    verdict: verdictOf(line),
    figure: standing === null ? absentWords(line) : standingCell(line, standing),
    target: milestoneValue(line.target, line.unit, 0),
    more: [besideWords(line, compared), milestoneNote(line), trendOf(line, lines)],
  };
}

/** "32.5% (31.4% to 33.6%), 31 March 2011": at least one person is reached or not, whatever the interval of a count. */
function standingCell(line: MilestoneLine, standing: Standing): Child {
  const { value, lower, upper } = standing;
  const limits = line.unit === "percent" && lower !== null ? ` (${interval(lower, upper, line.unit)})` : "";
  const link = explainedLink(valueText(value, line.unit, line.target), standingKey(line));
  return element("span", {}, link, `${limits}, ${standingPeriod(standing)}`);
}

/** "Median 31.9%; 9th highest of 16; 3 overlap": the comparators of the figure that a reading shows; empty without one. */
function besideWords(line: MilestoneLine, compared: readonly ComparedReading[]): string {
  const key = standingKey(line);
  const row = compared.find((reading) => key !== null && keyParts.every((part) => reading[part] === key[part]));
  if (row === undefined || row.comparator_median === null) return "";
  return `Median ${valueText(row.comparator_median, line.unit, line.target)}; ${placeWords(row)}`;
}

/** What came after a reading's period, what of the 3% is from prevention, or what it takes before it is due. */
export function milestoneNote(line: MilestoneLine): string {
  if (line.is_published && line.milestone === "PPF-09") return publishedNote;
  if (line.verdict === notDueYet) return readingProgress(line);
  return capitalised(line.prevention_verdict === null ? afterWords(line) : preventionWords(line));
}

/** Why a published count proves that personal budgets are in use. */
const publishedNote =
  "A direct payment is a personal budget. The count is of clients with either (PSS EX1), rounded to 5 by its publisher; no return of personal budget counts is loaded.";

function preventionWords(line: MilestoneLine): string {
  const { value, prevention_gbp: preventionGbp, prevention_verdict: preventionVerdict } = line;
  if (value === null && preventionGbp === null) return "";
  return preventionClause({ targetVerdict: line.target_verdict, preventionGbp, preventionVerdict });
}

function afterWords(line: MilestoneLine): string {
  const { after_period: afterPeriod, after_value: afterValue, unit, target, period, value } = line;
  if (afterPeriod === null || afterValue === null) return "";
  const basis = line.basis ?? line.after_basis ?? "";
  return afterClause({ unit, target, basis, period, value, afterPeriod, afterValue });
}

/**
 * The quarterly values of a reading as a sparkline, on one scale for the readings of a milestone; a milestone without quarters
 * has none.
 */
function trendOf(line: MilestoneLine, lines: readonly FigureLine[]): Element | string {
  const all = lines.filter(
    (figure) =>
      figure.role === "this" &&
      figure.breakdown === "all" &&
      figure.indicator_code === line.milestone &&
      figure.unit === line.unit,
  );
  const own = all.filter(
    (figure) =>
      figure.definition === line.definition && (line.milestone === "PPF-12" || figure.person_type === line.person_type),
  );
  const known = own.filter((figure) => figure.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || known.length < 3) return "";
  const words = `From ${valueOrWord(first.value, "", line.unit)} at ${periodName(first.period)} to ${valueOrWord(last.value, "", line.unit)} at ${periodName(last.period)}`;
  return sparkline(own, words, highest(all));
}
