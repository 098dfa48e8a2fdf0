import { type AbsenceState, absenceClause, absenceState, absenceWord } from "../../../src/explain/absence.ts";
import type { MilestoneLine } from "../figure/lines.ts";
import { type Lead, unqualified } from "../sentences/lead.ts";
import { outlookSentence, paceSentence } from "../sentences/progress.ts";
import { ofDefinitions } from "../sentences/target.ts";
import { number } from "../words/format.ts";
import { dateName, monthName, periodEnd, periodName } from "../words/periods.ts";
import { notDueYet, standingOf } from "./standing.ts";

/** What a milestone's verdict rests on: its own period, as a day ("31 March 2011") or as what happened in a quarter. */
export function judgedOn({ period, basis, latest_basis }: MilestoneLine): string {
  const kind = basis ?? latest_basis;
  return kind === "in_quarter" ? periodName(period, kind) : dateName(periodEnd(period).toISOString());
}

/** "April 2011, judged on 31 March 2011": the guide names a month, and the position is this project's reading of it. */
export function dueWords(line: MilestoneLine): string {
  return `${monthName(line.due_date)}, judged on ${judgedOn(line)}`;
}

/** "falls due by April 2011 and is judged on 31 March 2011, due to be returned by 15 May 2011". */
export function dueClause(line: MilestoneLine): string {
  const due = `falls due by ${monthName(line.due_date)} and is judged on ${judgedOn(line)}`;
  return `${due}, due to be returned by ${dateName(line.due_on)}`;
}

/** In place of a figure, in a cell: why there is none. */
export function absentWords(line: MilestoneLine): string {
  return line.verdict === notDueYet ? notDueYet : absenceWord(stateOf(line));
}

/** Why readings of a milestone whose period is due have no verdict, as a clause. `lines` is not empty. */
export function whyNotJudged(lines: readonly MilestoneLine[]): string {
  const [first] = lines;
  if (first === undefined || !first.is_return_loaded) return "no return of this kind is loaded";
  if (!first.has_sent) return `${first.area_name} has sent no such return`;
  const reasons = [...new Set(lines.map((line) => absenceClause(stateOf(line), line.owed_by)))];
  return `its figure for ${judgedOn(first)} ${reasons.join(", or ")}`;
}

/**
 * What stands in the place of a table, where no reading of a milestone has a figure: said once and not in every cell.
 * `lines` are not empty.
 */
export function noneOfThem(lines: readonly MilestoneLine[]): string {
  const [first] = lines;
  const each =
    lines.length === 1 ? "There is no figure" : `On none of the ${number(lines.length)} definitions is there a figure`;
  if (first === undefined || first.verdict !== notDueYet) return `${each}: ${whyNotJudged(lines)}.`;
  const due = `that for ${judgedOn(first)} is due by ${dateName(first.due_on)}`;
  return `${each}: ${due}, and none of an earlier period is known.`;
}

function stateOf(line: MilestoneLine): AbsenceState {
  const { is_return_loaded: isLoaded, basis, value_status, owed_by: owedBy, day } = line;
  // The milestone is asked only of councils that there were, and a line without a basis has no figure.
  return absenceState({ existed: true, isLoaded, status: basis === null ? null : value_status, owedBy, day });
}

/**
 * What is known of a milestone before its own period is due: `held`, a clause of its newest figures, and when it falls
 * due; then whether it is reached, what is forecast, and the pace that it has and needs. `lines` are its readings.
 */
export function progressLead(held: string, target: string, lines: readonly MilestoneLine[]): Lead {
  const [first] = lines;
  if (first === undefined) return unqualified(`${held}.`);
  const parts = [judgedSentence(first), reachedAlready(target, lines), outlook(lines), pace(lines)];
  return {
    says: `${held}. The milestone of ${target} falls due by ${monthName(first.due_date)}.`,
    qualified: parts.filter((part) => part !== "").join(" "),
  };
}

/** "It is judged on 31 March 2011, by returns due by 15 May 2011." */
export function judgedSentence(line: MilestoneLine): string {
  return `It is judged on ${judgedOn(line)}, by returns due by ${dateName(line.due_on)}.`;
}

/** The same of one reading, for a list: the forecast and the pace, without the date. */
export function readingProgress(line: MilestoneLine): string {
  const refusal = line.pace_needed !== null && line.pace_made === null ? ` (${line.pace_refusal})` : "";
  const needs = pace([line]).replace(/\.$/, `${refusal}.`);
  return [outlook([line]), needs].filter((part) => part !== "").join(" ");
}

function reachedAlready(target: string, lines: readonly MilestoneLine[]): string {
  const standing = lines.filter((line) => standingOf(line) !== null);
  const reached = standing.filter((line) => (standingOf(line)?.value ?? 0) >= line.target).length;
  if (reached === 0) return "";
  return `It is at ${target} or more already on ${ofDefinitions(reached, standing.length)}.`;
}

function outlook(lines: readonly MilestoneLine[]): string {
  const [first] = lines;
  const held = lines.flatMap((line) => {
    const { forecast, forecast_lower_80: lower, forecast_upper_80: upper } = line;
    return forecast === null || lower === null || upper === null ? [] : [{ forecast, lower, upper }];
  });
  return first === undefined ? "" : outlookSentence(judgedOn(first), held);
}

function pace(lines: readonly MilestoneLine[]): string {
  return paceSentence(
    lines.map((line) => ({ needed: line.pace_needed, made: line.pace_made, quarters: line.pace_quarters })),
  );
}
