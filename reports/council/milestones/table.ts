import { sparkline } from "../../components/charts/sparkline.ts";
import { element } from "../../components/figure/element.ts";
import { explainedLink } from "../../components/figure/key.ts";
import type { FigureLine, MilestoneLine } from "../../components/figure/lines.ts";
import { table } from "../../components/figure/table.ts";
import { absentWords, dueWords, judgedOn, noneOfThem, readingProgress } from "../../components/milestone/due.ts";
import { whatWouldProve } from "../../components/milestone/evidence.ts";
import { milestoneName, readingName, verdictOf } from "../../components/milestone/names.ts";
import {
  milestoneValue,
  notDueYet,
  standingKey,
  standingOf,
  standingPeriod,
} from "../../components/milestone/standing.ts";
import { afterSentence, limbsSentence, valueText } from "../../components/sentences/target.ts";
import { interval, valueOrWord } from "../../components/words/format.ts";
import { periodName } from "../../components/words/periods.ts";

const columns = [
  { key: "definition", label: "Definition" },
  { key: "verdict", label: "Verdict" },
  { key: "value", label: "Figure", isNumber: true },
  { key: "period", label: "At or in" },
  { key: "interval", label: "95% interval", isNumber: true },
  { key: "target", label: "Target", isNumber: true },
  { key: "trend", label: "Trend" },
];

/**
 * Each milestone of a council: its words, when due, what proves it, and on each definition the verdict and the figure, with
 * what came after, or what is needed before it is due. Of those of which nothing is loaded, what would prove them.
 */
export function councilMilestones(milestones: readonly MilestoneLine[], lines: readonly FigureLine[]): HTMLElement {
  const loaded = milestones.filter((line) => line.is_return_loaded);
  const ids = [...new Set(loaded.map((line) => line.milestone))];
  return element(
    "div",
    {},
    ...ids.map((id) =>
      section(
        loaded.filter((line) => line.milestone === id),
        lines,
      ),
    ),
    whatWouldProve(milestones),
  );
}

function section(readings: readonly MilestoneLine[], lines: readonly FigureLine[]): HTMLElement {
  const [first] = readings;
  if (first === undefined) return element("section");
  // "At least one" is reached or not: an interval around a count of people says nothing about it.
  const shown = columns.filter(({ key }) => key !== "interval" || first.unit === "percent");
  return element(
    "section",
    { id: first.milestone.toLowerCase() },
    element("h2", {}, `${milestoneName(first.milestone)}: ${first.overall_verdict}`),
    element("p", {}, `“${first.target_text}”`),
    element("p", { class: "subtitle" }, `${first.milestone}, due by ${dueWords(first)}. Evidence: ${first.evidence}.`),
    readings.length > 1 && readings.every((line) => standingOf(line) === null)
      ? element("p", { class: "note" }, noneOfThem(readings))
      : table(
          shown,
          readings.map((line) => milestoneRow(line, lines)),
          `${milestoneName(first.milestone)} on each definition`,
        ),
    element("ul", {}, ...milestoneNotes(readings).map((words) => element("li", {}, words))),
  );
}

function milestoneRow(line: MilestoneLine, lines: readonly FigureLine[]) {
  const standing = standingOf(line);
  return {
    definition: readingName(line.milestone, line.definition),
    verdict: verdictOf(line),
    value:
      standing === null
        ? absentWords(line)
        : explainedLink(valueText(standing.value, line.unit, line.target), standingKey(line)),
    period: standing === null ? judgedOn(line) : standingPeriod(standing),
    interval: standing === null ? "none" : interval(standing.lower, standing.upper, line.unit),
    target: milestoneValue(line.target, line.unit, 0),
    trend: trendOf(line, lines),
  };
}

/** Of each reading what came after its period, of the 3% each limb, or what it takes before; with its name where there are several. */
export function milestoneNotes(readings: readonly MilestoneLine[]): string[] {
  return readings.flatMap((line) => {
    if (line.is_published && line.milestone === "PPF-09") return [publishedNote];
    const judged = line.prevention_verdict === null ? afterWords(line) : limbsWords(line);
    const words = line.verdict === notDueYet ? readingProgress(line) : judged;
    if (words === "") return [];
    return [readings.length === 1 ? words : `${readingName(line.milestone, line.definition)}: ${words}`];
  });
}

/** Why a published count proves that personal budgets are in use. */
const publishedNote =
  "A direct payment is a personal budget. The count is of clients with either (PSS EX1), rounded to 5 by its publisher; no return of personal budget counts is loaded.";

function limbsWords(line: MilestoneLine): string {
  const { value, unit, target, prevention_gbp: preventionGbp, prevention_verdict: preventionVerdict, verdict } = line;
  if (value === null && preventionGbp === null) return "";
  const share = value === null ? null : valueText(value, unit, target);
  return limbsSentence({ share, targetVerdict: line.target_verdict, preventionGbp, preventionVerdict, verdict });
}

function afterWords(line: MilestoneLine): string {
  const { after_period: afterPeriod, after_value: afterValue, unit, target, period, value } = line;
  if (afterPeriod === null || afterValue === null) return "";
  const basis = line.basis ?? line.after_basis ?? "";
  return afterSentence({ unit, target, basis, period, value, afterPeriod, afterValue });
}

/** The quarterly values of a reading as a sparkline; a milestone without quarters has none. */
function trendOf(line: MilestoneLine, lines: readonly FigureLine[]): Element | string {
  const own = lines.filter(
    (figure) =>
      figure.role === "this" &&
      figure.breakdown === "all" &&
      figure.indicator_code === line.milestone &&
      figure.definition === line.definition &&
      (line.milestone === "PPF-12" || figure.person_type === line.person_type),
  );
  const known = own.filter((figure) => figure.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || known.length < 2) return "no trend";
  const words = `From ${valueOrWord(first.value, "", line.unit)} at ${periodName(first.period)} to ${valueOrWord(last.value, "", line.unit)} at ${periodName(last.period)}`;
  return sparkline(
    own.map((figure) => figure.value),
    words,
  );
}
