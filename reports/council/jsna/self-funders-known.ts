import type { Row } from "../../../src/site/query.ts";
import { type ActivityFigure, activityLines } from "../../components/activity/rows.ts";
import { medianClause } from "../../components/sentences/comparison.ts";
import { counted, interval, number, percent, short, statusWords } from "../../components/words/format.ts";
import { periodName } from "../../components/words/periods.ts";
import type { jsna } from "./query.ts";
import { type JsnaFigure, newestPeriod } from "./rows.ts";

/** Whether a council tells self-funders apart when they make contact, and how many others do. */
export type Recording = Row<typeof jsna.tables.recording>;

/** Of self-funders in contact how many were assessed, beside the comparators; empty where it is not returned. */
export function assessedSentence(figures: readonly ActivityFigure[]): string {
  const [line] = activityLines(figures, [{ code: "ACT-SF-ASSESSED" }]);
  if (line === undefined) return "Whether self-funders are assessed as others are is not collected.";
  const { figure } = line;
  const { value, numerator, denominator, period, lower_95: lower, upper_95: upper } = figure;
  const lead = `Self-funders in contact in ${periodName(period)} who were assessed`;
  if (value === null || numerator === null || denominator === null)
    return `${lead}: ${statusWords(figure.value_status)}.`;
  const median = medianClause(figure.comparator_median, "percent");
  return `${lead}: ${number(numerator)} of ${number(denominator)}, ${percent(value)} (95% interval ${interval(lower, upper, "percent")})${median === "" ? "" : `; ${median}`}.`;
}

/** How many self-funders took part in the needs assessment, and for each 1,000 of whom the council knows. */
export function involvedSentence(figures: readonly ActivityFigure[], funders: readonly JsnaFigure[]): string {
  const [line] = activityLines(figures, [{ code: "ACT-VOICE", breakdown: "voice" }]).filter(
    ({ figure }) => figure.breakdown_value === "self_funders",
  );
  if (line === undefined) return "Whether self-funders took part in the needs assessment is not collected.";
  const { numerator, period, value_status: status } = line.figure;
  const lead = `Self-funders who took part in the needs assessment in ${periodName(period)}`;
  if (numerator === null) return `${lead}: ${statusWords(status)}.`;
  const known = funders.find(
    (figure) =>
      figure.indicator_code === "SF-SHARE" &&
      figure.breakdown_value === "all" &&
      figure.period === period &&
      figure.numerator,
  )?.numerator;
  const rate = known == null ? "" : `, ${number((1000 * numerator) / known, 1)} for each 1,000 that the council knows`;
  return `${lead}: ${number(numerator)}${rate}.`;
}

/** Everyone in a setting less those who pay, where both are of one source, date and setting: never of several. */
export function othersOf({ numerator, denominator }: JsnaFigure): number | null {
  return numerator === null || denominator === null ? null : denominator - numerator;
}

/** "Of 1,172 people in residential care homes 353 pay for themselves, and 819 are paid for by others or in part." */
export function marketSentence(figures: readonly JsnaFigure[]): string {
  const shares = figures.filter(({ indicator_code: code }) => code === "SF-SHARE");
  const period = newestPeriod(shares);
  const all = shares.find((figure) => figure.period === period && figure.breakdown_value === "all");
  const others = all === undefined ? null : othersOf(all);
  if (all === undefined || others === null) {
    return "How large the whole market is cannot be said: no one source gives both numbers of every setting on one date.";
  }
  return `The whole market, by one source and of one date (${periodName(period)}): of ${short(all.denominator ?? 0, "people", 0)} people in all settings ${number(all.numerator ?? 0)} pay for themselves, and ${number(others)} are paid for by the council or the NHS, wholly or in part.`;
}

/** Whether the council asks callers who pays, how many councils do not, and which of those are in its region. */
export function recordingSentence(recording: readonly Recording[]): string {
  const [own] = recording;
  if (own === undefined) return "Whether the council asks callers who pays is not recorded.";
  const says =
    own.value === null
      ? "Whether the council asks callers who pays is not recorded"
      : `The council ${own.value === "yes" ? "asks" : "does not ask"} callers who pays (${own.year})`;
  const region = own.region_without === null ? "" : `, in its region ${own.region_without}`;
  return `${says}. Of ${counted(own.council_count, "council")} that say, ${number(own.without_count)} do not: they cannot tell self-funders apart${region}.`;
}
